// SPDX-License-Identifier: EUPL-1.2
import { TechnicalError } from '../errors/problem.ts'
import type { CommitEvents } from '../store/commit.ts'
import type { Cursor } from '../store/event-store.ts'
import type { ChangeFeed } from './change-feed.ts'
import { askFeed, type FeedAddress, type FeedAnswer, openAnswer } from './feed-client.ts'
import type { FeedPlace } from './feed-query.ts'
import { gather } from './gather.ts'
import { createPagedAnswer, type PagedAnswer } from './paged-answer.ts'

/** What is told before the first commit; a connection that is read to its end can be used again. */
const told = async ({ log, einde, batches }: FeedAnswer) => {
  await gather(batches)
  return { log, einde }
}

/**
 * The change feed of a service in another process, read over HTTP. Pages that follow on each other come out of one
 * answer: while a page is applied, the service makes the next ones, as far as the connection has room for them.
 * Ends its requests on `signal`.
 */
export const createHttpFeed = (address: FeedAddress, signal: AbortSignal): ChangeFeed => {
  const ask = (after: FeedPlace) => askFeed(address, { after, follow: false, max: 0 }, signal, told)
  /** What the next page is taken from, if it is asked where the last one ended. */
  let going: PagedAnswer | undefined

  const openAfter = async (after: Cursor): Promise<PagedAnswer> => {
    const answer = await openAnswer(address, { after, follow: false }, signal)
    // A parent's cursor fits a restored log; whoever reads on must first have taken over its id.
    if (answer.log.logId === after.logId) return createPagedAnswer(answer, after)
    answer.end()
    throw new TechnicalError('CURSOR_PAST_NIET')
  }

  /** The answer goes on after the page only where it was not read to its end. */
  const pageOf = async (answer: PagedAnswer, limit: number): Promise<readonly CommitEvents[]> => {
    const page = await answer.next(limit)
    if (page.length === limit) going = answer
    return page
  }

  return {
    dienst: address.dienst,
    identity: async () => (await ask({ position: 0 })).log,
    head: async () => (await ask({ position: 0 })).einde,
    fits: (cursor) =>
      ask(cursor).then(
        () => true,
        (error: unknown) => {
          if (error instanceof TechnicalError && error.code === 'CURSOR_PAST_NIET') return false
          throw error
        }
      ),
    read: async (after, limit) => {
      const answer = going
      going = undefined
      if (answer?.isAt(after)) {
        const page = await pageOf(answer, limit)
        if (page.length > 0) return page
      } else answer?.end()
      return pageOf(await openAfter(after), limit)
    }
  }
}
