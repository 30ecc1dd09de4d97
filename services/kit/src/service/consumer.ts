// SPDX-License-Identifier: EUPL-1.2
import type { CommitEvents } from '../store/commit.ts'
import type { Cursor, EventStore } from '../store/event-store.ts'
import type { RecordStore, RecordWrite } from '../store/record-store.ts'

/**
 * Something that follows the log of its own service: a projection, the reactions, the alarms, the wiper. It answers
 * what must be written; that goes down together with the cursor, so that nothing is forgotten and nothing done twice.
 */
export interface Consumer {
  readonly naam: string
  /** Where it begins when it has no cursor yet. */
  readonly vanaf: 'NU' | 'BEGIN'
  apply(commits: readonly CommitEvents[]): Promise<readonly RecordWrite[]>
  /** Forgets everything: the cursor no longer fits the log. */
  reset?(): Promise<void>
}

const CURSORS = 'cursors'
/** A cursor that stands still costs nothing to repeat, so without rows it is saved once a second. */
const SAVE_EVERY_MS = 1_000

/** Where a consumer goes on; null: at the beginning. What starts NU keeps its place at once, or a crash would move it. */
export const startingPoint = async (
  consumer: Consumer,
  records: RecordStore,
  events: EventStore
): Promise<Cursor | null> => {
  const kept = await records.get<Cursor>(CURSORS, consumer.naam)
  if (kept) return kept.value
  if (consumer.vanaf === 'BEGIN') return null
  const head = await events.head()
  await records.write([{ kind: 'PUT', collection: CURSORS, key: consumer.naam, value: head }])
  return head
}

/** What the reader calls: applies commits and keeps the cursor with what they led to. */
export const applyWithCursor = (consumer: Consumer, records: RecordStore, clock: () => number) => {
  let savedAt = 0
  let last: Cursor | undefined
  const save = async (writes: readonly RecordWrite[], cursor: Cursor): Promise<void> => {
    await records.write([...writes, { kind: 'PUT', collection: CURSORS, key: consumer.naam, value: cursor }])
    savedAt = clock()
    last = undefined
  }
  const apply = async (commits: readonly CommitEvents[], cursor: Cursor): Promise<void> => {
    const writes = await consumer.apply(commits)
    if (writes.length > 0 || clock() - savedAt > SAVE_EVERY_MS) await save(writes, cursor)
    else last = cursor
  }
  const flush = async (): Promise<void> => {
    if (last) await save([], last)
  }
  /** The log is another one: what was applied is forgotten, and so is a place that was not saved yet. */
  const reset = async (): Promise<void> => {
    last = undefined
    await consumer.reset?.()
  }
  return { apply, flush, reset }
}
