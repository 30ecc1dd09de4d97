// SPDX-License-Identifier: EUPL-1.2
import { boundsOf, compareKeys } from '../key-range.ts'
import { type EncodedRow, type EncodedWrite, encodeRow, encodeWrite } from '../record-encode.ts'
import type { KeyRange, NewRecord, RecordStore, RecordWrite, StoredRecord } from '../record-store.ts'

/** A record as it is kept; the value as text, so that nobody holds a part of it. */
export interface KeptRecord {
  readonly collection: string
  readonly key: string
  readonly value: string
  readonly revision: number
  readonly expiresAt: number | null
}

const idOf = ({ collection, key }: { collection: string; key: string }): string => JSON.stringify([collection, key])

/**
 * The rules of the RecordStore port in their shortest form: the reference for the contract suite, and the base of its
 * deliberately faulty variants. Shared by all instances. For tests only.
 */
export class MemoryRecords implements RecordStore {
  kept = new Map<string, KeptRecord>()

  async get<T>(collection: string, key: string): Promise<StoredRecord<T> | undefined> {
    const found = this.find({ collection, key })
    return found && this.record<T>(found)
  }

  async write(writes: readonly RecordWrite[]): Promise<boolean> {
    const encoded = writes.map(encodeWrite)
    await new Promise((resolve) => setImmediate(resolve))
    return this.applyAll(encoded)
  }

  async add(collection: string, rows: readonly NewRecord[]): Promise<void> {
    const encoded = rows.map((row) => encodeRow(collection, row))
    await new Promise((resolve) => setImmediate(resolve))
    for (const row of encoded) this.addOne(collection, row)
  }

  addOne(collection: string, row: EncodedRow): void {
    if (this.find({ collection, key: row.key })) return
    this.apply({ kind: 'PUT', collection, ...row, expiresAt: null, ifRevision: null })
  }

  async list<T>(collection: string, range: KeyRange = {}): Promise<readonly StoredRecord<T>[]> {
    return [...this.kept.values()]
      .filter((record) => record.collection === collection && this.isLive(record) && this.isIn(record.key, range))
      .sort((a, b) => this.compare(a.key, b.key))
      .slice(0, range.limit)
      .map((record) => this.record<T>(record))
  }

  async sweep(now: number): Promise<number> {
    const gone = [...this.kept.values()].filter(({ expiresAt }) => expiresAt !== null && expiresAt < now)
    for (const record of gone) this.kept.delete(idOf(record))
    return gone.length
  }

  async close(): Promise<void> {}

  /** What the power cut leaves. */
  crash(): void {}

  applyAll(writes: readonly EncodedWrite[]): boolean {
    const before = new Map(this.kept)
    for (const write of writes) {
      if (!this.holds(write)) {
        this.kept = before
        return false
      }
      this.apply(write)
    }
    return true
  }

  apply(write: EncodedWrite): void {
    if (write.kind === 'DELETE') {
      this.kept.delete(idOf(write))
      return
    }
    const { collection, key, value, expiresAt } = write
    this.kept.set(idOf(write), { collection, key, value, expiresAt, revision: this.nextRevision(write) })
  }

  nextRevision(write: EncodedWrite): number {
    return (this.find(write)?.revision ?? 0) + 1
  }

  holds(write: EncodedWrite): boolean {
    return write.ifRevision === null || (this.find(write)?.revision ?? 0) === write.ifRevision
  }

  isLive({ expiresAt }: KeptRecord): boolean {
    return expiresAt === null || expiresAt >= Date.now()
  }

  isIn(key: string, range: KeyRange): boolean {
    const { from, before } = boundsOf(range)
    return compareKeys(key, from) >= 0 && (before === undefined || compareKeys(key, before) < 0)
  }

  compare(a: string, b: string): number {
    return compareKeys(a, b)
  }

  find(at: { collection: string; key: string }): KeptRecord | undefined {
    const found = this.kept.get(idOf(at))
    return found && this.isLive(found) ? found : undefined
  }

  record<T>(kept: KeptRecord): StoredRecord<T> {
    return { ...kept, value: JSON.parse(kept.value) }
  }
}
