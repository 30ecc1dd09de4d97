// SPDX-License-Identifier: EUPL-1.2
import type { CommitEvents, CommitText } from '../store/commit.ts'
import type { Cursor, LogIdentity } from '../store/event-store.ts'

/** What a change feed needs of an EventStore; every EventStore is one. */
export interface FeedSource {
  identity(): LogIdentity
  head(): Promise<Cursor>
  fits(cursor: Cursor): Promise<boolean>
  readEvents(after: number, limit: number): Promise<readonly CommitEvents[]>
  readTexts(after: number, limit: number): Promise<readonly CommitText[]>
  onAppended(listener: (commits: readonly CommitEvents[]) => void): () => void
}
