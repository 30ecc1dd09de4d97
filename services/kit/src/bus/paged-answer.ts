// SPDX-License-Identifier: EUPL-1.2
import type { CommitEvents } from '../store/commit.ts'
import type { Cursor } from '../store/event-store.ts'
import type { FeedAnswer } from './feed-client.ts'

/** An answer of a change feed that is taken a page at a time. What nobody takes yet waits at the service. */
export interface PagedAnswer {
  /** Whether the next page begins right after this place and can still come. */
  isAt(place: Cursor): boolean
  /** At most `limit` commits; less only at the end of the answer. Rejects when it is cut off. */
  next(limit: number): Promise<readonly CommitEvents[]>
  end(): void
}

export const createPagedAnswer = (answer: FeedAnswer, after: Cursor): PagedAnswer => {
  let place = after
  /** Of the batch that came last: what no page had room for. */
  let rest: readonly CommitEvents[] = []

  return {
    isAt: ({ logId, position, commandId }) =>
      !answer.isOver() && logId === place.logId && position === place.position && commandId === place.commandId,
    next: async (limit) => {
      const page = rest.slice(0, limit)
      rest = rest.slice(limit)
      while (page.length < limit) {
        const { done, value } = await answer.batches.next()
        if (done === true) break
        const room = limit - page.length
        for (const commit of value.length > room ? value.slice(0, room) : value) page.push(commit)
        rest = value.slice(room)
      }
      const last = page.at(-1)
      if (last !== undefined) place = { logId: after.logId, position: last.position, commandId: last.commandId }
      return page
    },
    end: answer.end
  }
}
