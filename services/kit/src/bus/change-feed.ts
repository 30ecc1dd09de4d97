// SPDX-License-Identifier: EUPL-1.2
import type { CommitEvents } from '../store/commit.ts'
import type { Cursor, LogIdentity } from '../store/event-store.ts'

/** The archive of a service as readers see it: in process straight from the store, between processes over HTTP. */
export interface ChangeFeed {
  readonly dienst: string
  identity(): Promise<LogIdentity>
  head(): Promise<Cursor>
  /** Whether a kept cursor still fits the log; false means: start over. */
  fits(cursor: Cursor): Promise<boolean>
  /**
   * Commits after the cursor, in order and without holes, at most `limit`; empty when there are none.
   * Rejects with a TechnicalError CURSOR_PAST_NIET when the cursor is seen not to fit: it travels with the question,
   * so that a log restored between two pages is never read on as if it were the old one.
   */
  read(after: Cursor, limit: number): Promise<readonly CommitEvents[]>
}
