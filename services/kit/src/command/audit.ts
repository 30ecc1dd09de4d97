// SPDX-License-Identifier: EUPL-1.2
import type { RecordStore } from '../store/record-store.ts'

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

/** Keeps one refusal; the key begins with its time, so that a list of them is in order. */
export const audit = async (records: RecordStore, now: number, refusal: AuditedRefusal): Promise<void> => {
  const op = new Date(now).toISOString()
  await records.write([
    {
      kind: 'PUT',
      collection: AUDIT_COLLECTION,
      key: `${op}/${refusal.opdrachtId}/${refusal.actor}`,
      value: { ...refusal, op },
      expiresAt: now + AUDIT_DAYS * 86_400_000
    }
  ])
}
