// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises'
import { TechnicalError } from '../errors/problem.ts'
import { type BackoffTimes, createBackoff } from './backoff.ts'
import type { DeliverySource } from './event-bus.ts'
import { askFeed, type FeedAddress } from './feed-client.ts'
import type { FeedPlace } from './feed-query.ts'
import { createSubscribers, type OnListenerFault } from './subscribers.ts'

/** Whether the feed is being heard, and since when (ms since the epoch). */
export type FollowState =
  | { readonly kind: 'CONNECTED'; readonly since: number }
  | { readonly kind: 'AWAY'; readonly since: number; readonly error: unknown }

/** The bus of a reader in another process: the change feed of one service, followed. */
export interface FollowFeed extends DeliverySource {
  state(): FollowState
  close(): Promise<void>
}

export interface FollowOptions extends FeedAddress {
  readonly onFault: OnListenerFault
  readonly backoff?: BackoffTimes
  readonly onState?: (state: FollowState) => void
}

/**
 * Keeps the change feed of a service open and hands its commits on; comes back after every loss, for ever. Having come
 * back it goes on where it was; at the start, or when the log is another, with the last commit, so that readers learn
 * at once how far the log goes and whose it is.
 */
export const createFollowFeed = (options: FollowOptions): FollowFeed => {
  const { dienst, onFault, onState } = options
  const subscribers = createSubscribers(onFault)
  const backoff = createBackoff(options.backoff ?? { firstMs: 100, maxMs: 2_000 })
  const closing = new AbortController()
  let state: FollowState = { kind: 'AWAY', since: Date.now(), error: undefined }
  let place: FeedPlace | undefined

  const become = (next: FollowState) => {
    if (next.kind === state.kind) return
    state = next
    onState?.(next)
  }

  const lastCommit = (): Promise<FeedPlace> =>
    askFeed(options, { after: { position: 0 }, follow: false, max: 0 }, closing.signal, async ({ einde }) => ({
      position: Math.max(0, einde.position - 1)
    }))

  const follow = async (): Promise<void> => {
    place ??= await lastCommit()
    await askFeed(options, { after: place, follow: true }, closing.signal, async ({ log: { logId }, batches }) => {
      backoff.reset()
      become({ kind: 'CONNECTED', since: Date.now() })
      for await (const commits of batches) {
        const last = commits.at(-1)
        if (last !== undefined) place = { logId, position: last.position, commandId: last.commandId }
        const deliveries = commits.map((commit) => ({ dienst, logId, commit }))
        for (const listener of subscribers.of(dienst)) listener(deliveries)
      }
    })
  }

  const keepFollowing = async (): Promise<void> => {
    while (!closing.signal.aborted) {
      const error: unknown = await follow().then(
        () => new Error('the service ended the change feed'),
        (fault: unknown) => fault
      )
      if (error instanceof TechnicalError && error.code === 'CURSOR_PAST_NIET') place = undefined
      become({ kind: 'AWAY', since: Date.now(), error })
      await pause(backoff.next(), undefined, { signal: closing.signal }).catch(() => {})
    }
  }

  const following = keepFollowing()
  return {
    subscribe: (wanted, listener) => {
      if (wanted !== dienst) throw new Error(`this follows ${dienst}, not ${wanted}`)
      return subscribers.add(dienst, listener)
    },
    hears: () => state.kind === 'CONNECTED',
    state: () => state,
    close: async () => {
      closing.abort()
      subscribers.clear()
      await following
    }
  }
}
