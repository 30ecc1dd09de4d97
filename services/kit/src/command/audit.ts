// SPDX-License-Identifier: EUPL-1.2
import type { RecordStore, RecordWrite } from '../store/record-store.ts'

/** A refusal leaves no trace in the log, and can still be explained: who asked what, which rule said no, what was seen. */
export interface AuditedRefusal {
  readonly opdracht: string
  readonly opdrachtId: string
  /** Of the thing; null where what was sent is none, or would have made one. */
  readonly id: string | null
  readonly regel: string
  readonly actor: string
  /** Versions of the streams that were looked at. */
  readonly gezien: Readonly<Record<string, number>>
}

export const AUDIT_COLLECTION = 'weigeringen'

/** How long a refusal can be explained, in days (house section 3). */
const AUDIT_DAYS = 90

/** Marks that an actor's want of a role for a command was kept. */
const KEPT = 'geweigerd-om-rol'
const HOUR_MS = 3_600_000

/** The key begins with its time, so that a list of refusals is in order. */
const rowOf = (now: number, refusal: AuditedRefusal): RecordWrite => {
  const op = new Date(now).toISOString()
  return {
    kind: 'PUT',
    collection: AUDIT_COLLECTION,
    key: `${op}/${refusal.opdrachtId}/${refusal.actor}`,
    value: { ...refusal, op },
    expiresAt: now + AUDIT_DAYS * 86_400_000
  }
}

/** Keeps one refusal. */
export const audit = async (records: RecordStore, now: number, refusal: AuditedRefusal): Promise<void> => {
  await records.write([rowOf(now, refusal)])
}

/**
 * Keeps the first refusal of an actor and a command in an hour: what costs nobody anything to send, because nothing is
 * looked at before the role, must not be able to fill the store.
 */
export const auditOncePerHour = async (records: RecordStore, now: number, refusal: AuditedRefusal): Promise<void> => {
  const key = `${refusal.actor}/${refusal.opdracht}`
  if (await records.get(KEPT, key)) return
  const mark: RecordWrite = {
    kind: 'PUT',
    collection: KEPT,
    key,
    value: refusal.opdrachtId,
    expiresAt: now + HOUR_MS - 1,
    ifRevision: 0
  }
  // Who was a moment later finds the mark, and then the row is not written either.
  await records.write([mark, rowOf(now, refusal)])
}
