// SPDX-License-Identifier: EUPL-1.2
import type { CommitEvents } from '../store/commit.ts'
import type { Cursor, EventStore, LogIdentity } from '../store/event-store.ts'
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
  /**
   * For what may not take a commit in after later ones: what has to be written for all to be as these commits, in their
   * order, make it. `leaveOut` is told of one that fails, and rejects where that one may not be left out.
   */
  rebuild?(
    commits: AsyncIterable<CommitEvents>,
    leaveOut: (commit: CommitEvents, error: unknown) => Promise<void>
  ): Promise<readonly RecordWrite[]>
}

/** Where the places are kept up to which a service has followed its log. */
export const CURSORS = 'cursors'
/** A cursor that stands still costs nothing to repeat, so without rows it is saved once a second. */
const SAVE_EVERY_MS = 1_000

/** Where a consumer goes on. */
export interface Place {
  /** Null: at the beginning. */
  readonly cursor: Cursor | null
  /** Of the record that keeps it; by it a second consumer of the same name is noticed. */
  readonly revision: number
}

/** Where a consumer goes on. What starts NU keeps its place at once, or a crash would move it. */
export const startingPoint = async (consumer: Consumer, records: RecordStore, events: EventStore): Promise<Place> => {
  const kept = await records.get<Cursor>(CURSORS, consumer.naam)
  if (kept) return { cursor: kept.value, revision: kept.revision }
  if (consumer.vanaf === 'BEGIN') return { cursor: null, revision: 0 }
  const head = await events.head()
  await records.write([{ kind: 'PUT', collection: CURSORS, key: consumer.naam, value: head, ifRevision: 0 }])
  return startingPoint(consumer, records, events)
}

/**
 * Where a consumer goes on in a log that its place in another does not fit. What starts NU has had all that the two logs
 * share, and answers to nothing else that was there before it.
 */
export const placeAnew = async (
  { vanaf }: Pick<Consumer, 'vanaf'>,
  events: EventStore,
  { logId, parent }: LogIdentity,
  before: Cursor
): Promise<Cursor> => {
  const beginning = { logId, position: 0, commandId: '' }
  if (vanaf === 'BEGIN') return beginning
  if (parent === null || parent.logId !== before.logId) return events.head()
  if (parent.position === 0) return beginning
  const [last] = await events.readEvents(parent.position - 1, 1)
  return last ? { logId, position: last.position, commandId: last.commandId } : events.head()
}

/** `made`: what has to be written for all up to a position. */
export type Amend = (at: Cursor, made: (upTo: number) => Promise<readonly RecordWrite[]>) => Promise<boolean>

/**
 * What the reader calls: applies commits and keeps the cursor with what they led to. The cursor's revision is the fence:
 * where another process moved it, nothing is written any more and `onOvertaken` is called.
 */
export const applyWithCursor = (
  consumer: Consumer,
  records: RecordStore,
  clock: () => number,
  start: Place,
  onOvertaken: () => void
) => {
  let savedAt = 0
  let last: Cursor | undefined
  let saved = start.cursor
  let { revision } = start
  /** Position of the record as far as known; and of a write of ours of which it is not known whether it came through. */
  let kept = start.cursor?.position ?? 0
  let doubtful: number | undefined
  /** Up to where what was applied is known to be kept, in the log that is read now. */
  let upTo = kept

  /** After a write without an answer: the record is as it was, or as we wrote it, or somebody else's. */
  const lookAgain = async (): Promise<boolean> => {
    const found = await records.get<Cursor>(CURSORS, consumer.naam)
    const position = found?.value.position ?? 0
    if (position !== kept && position !== doubtful) return false
    revision = found?.revision ?? 0
    kept = position
    upTo = position
    doubtful = undefined
    return true
  }

  const overtaken = (): never => {
    onOvertaken()
    throw new Error(`another process goes on with ${consumer.naam}`)
  }

  const settleDoubt = async (): Promise<void> => {
    if (doubtful !== undefined && !(await lookAgain())) overtaken()
  }

  /** False when nothing was written: the place was moved, or one of the writes asked for another revision. */
  const tryToSave = async (writes: readonly RecordWrite[], cursor: Cursor): Promise<boolean> => {
    const put = { kind: 'PUT', collection: CURSORS, key: consumer.naam, value: cursor, ifRevision: revision } as const
    doubtful = cursor.position
    const done = await records.write([...writes, put])
    doubtful = undefined
    if (!done) return false
    saved = cursor
    kept = cursor.position
    upTo = kept
    revision += 1
    savedAt = clock()
    last = undefined
    return true
  }
  const save = async (writes: readonly RecordWrite[], cursor: Cursor): Promise<void> => {
    if (!(await tryToSave(writes, cursor))) overtaken()
  }
  const apply = async (commits: readonly CommitEvents[], cursor: Cursor): Promise<void> => {
    await settleDoubt()
    // A write whose answer was lost may have come through: what it held is not done again.
    const rest = commits.filter(({ position }) => position > upTo)
    if (rest.length === 0) return
    const writes = await consumer.apply(rest)
    if (writes.length > 0 || clock() - savedAt > SAVE_EVERY_MS) await save(writes, cursor)
    else last = cursor
  }
  /** At the end: where another process goes on already, its place stays. */
  const flush = async (): Promise<void> => {
    if (last === undefined || (doubtful !== undefined && !(await lookAgain()))) return
    if (last.position > upTo) await tryToSave([], last)
  }
  /** The log is another one: what was applied is forgotten, and so is a place that was not saved yet. */
  const reset = async (): Promise<void> => {
    await settleDoubt()
    last = undefined
    upTo = 0
    await consumer.reset?.()
  }
  /** Goes on elsewhere; what starts NU keeps its place at once. */
  const moveTo = async (cursor: Cursor): Promise<void> => {
    if (consumer.vanaf === 'NU') await save([], cursor)
  }
  /**
   * Writes what was made anew of all that counts as applied, the commit at `at` included, fenced as what is applied; not
   * to be called while that is under way. False when nothing was written.
   */
  const amend: Amend = async (at, made) => {
    await settleDoubt()
    const now = last ?? saved
    const place = now !== null && now.position > at.position ? now : at
    return tryToSave(await made(place.position), place)
  }
  return { apply, flush, reset, moveTo, amend }
}
