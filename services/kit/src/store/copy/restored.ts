// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto'
import type { Cursor, LogIdentity } from '../event-store.ts'
import type { RawRecord } from '../raw.ts'

/** Who a log is that goes on from a copy of another: with an id of its own, the other its parent up to that point. */
export const restoredIdentity = ({ logId }: LogIdentity, position: number): LogIdentity => ({
  logId: randomUUID(),
  parent: { logId, position }
})

/** Whether a cursor of the copied log, or of the one that it came from itself, says where the new log goes on too. */
const isOurs = ({ logId, position }: Cursor, copied: LogIdentity, end: number): boolean =>
  (logId === copied.logId && position <= end) ||
  (copied.parent !== null && logId === copied.parent.logId && position <= copied.parent.position)

/**
 * Makes kept cursors those of the new log, so that they fit after a second restore too, when the first log is no longer
 * the parent. One that does not fit stays: whoever has it begins anew.
 */
export const adoptCursor = (copied: LogIdentity, end: number, adopted: LogIdentity, record: RawRecord): RawRecord => {
  const cursor = JSON.parse(record.value) as Cursor
  if (!isOurs(cursor, copied, end)) return record
  return { ...record, value: JSON.stringify({ ...cursor, logId: adopted.logId }) }
}
