// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto'
import type { LogIdentity } from '../event-store.ts'
import type { RawRecord } from '../raw.ts'

/** Who a log is that goes on from a copy of another: with an id of its own, the other its parent up to that point. */
export const restoredIdentity = ({ logId }: LogIdentity, position: number): LogIdentity => ({
  logId: randomUUID(),
  parent: { logId, position }
})

/** Whether a place in the copied log, or in the one that it came from itself, is one of the new log too. */
const isOurs = (logId: string, position: number, copied: LogIdentity, end: number): boolean =>
  (logId === copied.logId && position <= end) ||
  (copied.parent !== null && logId === copied.parent.logId && position <= copied.parent.position)

/** A collection of records that each name a place in the log, and the fields by which they do. */
export interface KeptPlace {
  readonly collection: string
  readonly log: string
  readonly position: string
}

/**
 * Makes kept places those of the new log, so that they fit after a second restore too, when the first log is no longer
 * the parent. One that does not fit stays: whoever has it begins anew. Keys stay as they are.
 */
export const adoptRecord = (
  kept: readonly KeptPlace[],
  copied: LogIdentity,
  end: number,
  adopted: LogIdentity,
  record: RawRecord
): RawRecord => {
  const place = kept.find(({ collection }) => collection === record.collection)
  if (place === undefined) return record
  const value: Readonly<Record<string, unknown>> = JSON.parse(record.value)
  if (!isOurs(String(value[place.log]), Number(value[place.position]), copied, end)) return record
  return { ...record, value: JSON.stringify({ ...value, [place.log]: adopted.logId }) }
}
