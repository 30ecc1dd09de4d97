// SPDX-License-Identifier: EUPL-1.2
import { TechnicalError } from '../errors/problem.ts'
import type { ChangeFeed } from './change-feed.ts'
import type { FeedSource } from './feed-source.ts'

/** The change feed of a store in the same process. Its log cannot change while it is open, so an id is check enough. */
export const createStoreFeed = (dienst: string, source: FeedSource): ChangeFeed => ({
  dienst,
  identity: async () => source.identity(),
  head: () => source.head(),
  fits: (cursor) => source.fits(cursor),
  read: async (after, limit) => {
    if (after.logId !== source.identity().logId) throw new TechnicalError('CURSOR_PAST_NIET')
    return source.readEvents(after.position, limit)
  }
})
