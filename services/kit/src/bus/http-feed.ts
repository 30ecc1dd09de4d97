// SPDX-License-Identifier: EUPL-1.2
import { TechnicalError } from '../errors/problem.ts'
import type { ChangeFeed } from './change-feed.ts'
import { askFeed, type FeedAddress, type FeedAnswer } from './feed-client.ts'
import type { FeedPlace } from './feed-query.ts'
import { gather } from './gather.ts'

/** All of an answer: a connection that is read to its end can be used again. */
const whole = async ({ log, einde, batches }: FeedAnswer) => ({
  log,
  einde,
  commits: (await gather(batches)).flat()
})

/** The change feed of a service in another process, read over HTTP a page at a time. Ends its requests on `signal`. */
export const createHttpFeed = (address: FeedAddress, signal: AbortSignal): ChangeFeed => {
  const ask = (after: FeedPlace, max: number) => askFeed(address, { after, follow: false, max }, signal, whole)
  return {
    dienst: address.dienst,
    identity: async () => (await ask({ position: 0 }, 0)).log,
    head: async () => (await ask({ position: 0 }, 0)).einde,
    fits: (cursor) =>
      ask(cursor, 0).then(
        () => true,
        (error: unknown) => {
          if (error instanceof TechnicalError && error.code === 'CURSOR_PAST_NIET') return false
          throw error
        }
      ),
    read: async (after, limit) => {
      const { log, commits } = await ask(after, limit)
      // A parent's cursor fits a restored log; whoever reads on must first have taken over its id.
      if (log.logId !== after.logId) throw new TechnicalError('CURSOR_PAST_NIET')
      return commits
    }
  }
}
