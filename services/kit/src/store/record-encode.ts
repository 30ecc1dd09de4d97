// SPDX-License-Identifier: EUPL-1.2
import type { NewRecord, RecordWrite } from './record-store.ts'

/** A write as an adapter stores it: the value as JSON text, nothing left open. */
export type EncodedWrite =
  | { kind: 'PUT'; collection: string; key: string; value: string; expiresAt: number | null; ifRevision: number | null }
  | { kind: 'DELETE'; collection: string; key: string; ifRevision: number | null }

/** A row to be added, as an adapter stores it. */
export interface EncodedRow {
  readonly key: string
  readonly value: string
}

/** Encodes a write before it queues; throws a TypeError for what JSON cannot hold, so that it fails alone. */
export const encodeWrite = (write: RecordWrite): EncodedWrite => {
  const { kind, collection, key, ifRevision = null } = write
  if (kind === 'DELETE') return { kind, collection, key, ifRevision }
  const { value, expiresAt = null } = write
  const text = textOf(collection, key, value)
  if (expiresAt !== null && !Number.isSafeInteger(expiresAt))
    throw new TypeError(`record ${collection}/${key} expires at ${expiresAt}`)
  return { kind, collection, key, value: text, expiresAt, ifRevision }
}

/** As `encodeWrite`. */
export const encodeRow = (collection: string, { key, value }: NewRecord): EncodedRow => ({
  key,
  value: textOf(collection, key, value)
})

const textOf = (collection: string, key: string, value: unknown): string => {
  const text: string | undefined = JSON.stringify(value)
  if (text === undefined) throw new TypeError(`record ${collection}/${key} has no value`)
  return text
}
