// SPDX-License-Identifier: EUPL-1.2

import { compareKeys } from '../key-range.ts'
import { type KeptRecord, MemoryRecords } from '../memory/records.ts'
import type { EncodedRow, EncodedWrite } from '../record-encode.ts'
import type { KeyRange, NewRecord, RecordWrite, StoredRecord } from '../record-store.ts'
import { type Fault, inRecords } from './fault.ts'

/** Faults in the RecordStore. */
export const keeping: readonly Fault[] = [
  inRecords(
    'writes until the first refusal and leaves that behind',
    'writes all or none, wherever in the call the refused write stands',
    class extends MemoryRecords {
      override applyAll(writes: readonly EncodedWrite[]): boolean {
        return writes.every((write) => {
          if (!this.holds(write)) return false
          this.apply(write)
          return true
        })
      }
    }
  ),
  inRecords(
    'checks every write against the state before the call',
    'writes in order, so that a later write of one call sees an earlier one',
    class extends MemoryRecords {
      override applyAll(writes: readonly EncodedWrite[]): boolean {
        if (!writes.every((write) => this.holds(write))) return false
        for (const write of writes) this.apply(write)
        return true
      }
    }
  ),
  inRecords(
    'ignores the revision that was asked for',
    'writes only on the revision that was asked for',
    class extends MemoryRecords {
      override holds(): boolean {
        return true
      }
    }
  ),
  inRecords(
    'leaves out what is refused and writes what goes along with it',
    'writes what goes along with a mark once while the mark lasts, however many come at once',
    class extends MemoryRecords {
      override applyAll(writes: readonly EncodedWrite[]): boolean {
        const held = writes.filter((write) => this.holds(write))
        for (const write of held) this.apply(write)
        return held.length === writes.length
      }
    }
  ),
  inRecords(
    'ignores the revision on a removal',
    'writes only on the revision that was asked for',
    class extends MemoryRecords {
      override holds(write: EncodedWrite): boolean {
        return write.kind === 'DELETE' || super.holds(write)
      }
    }
  ),
  inRecords(
    'checks the revision before the write gets its turn',
    'loses no count when three instances raise it at once',
    class extends MemoryRecords {
      override async write(writes: readonly RecordWrite[]): Promise<boolean> {
        const stale = writes.some(
          (write) => write.ifRevision !== undefined && (this.find(write)?.revision ?? 0) !== write.ifRevision
        )
        return !stale && super.write(writes.map(({ ifRevision, ...write }) => write))
      }
    }
  ),
  inRecords(
    'never raises a revision',
    'replaces a record whole, its revision one higher',
    class extends MemoryRecords {
      override nextRevision(): number {
        return 1
      }
    }
  ),
  inRecords(
    'merges a new value into the old one',
    'replaces a record whole, its revision one higher',
    class extends MemoryRecords {
      override apply(write: EncodedWrite): void {
        const old = this.find(write)
        const value = write.kind === 'PUT' ? { ...JSON.parse(old?.value ?? '{}'), ...JSON.parse(write.value) } : null
        super.apply(write.kind === 'PUT' ? { ...write, value: JSON.stringify(value) } : write)
      }
    }
  ),
  inRecords(
    'loses values that are not objects',
    'stores any JSON value and gives it back with revision and term',
    class extends MemoryRecords {
      override record<T>(kept: KeptRecord): StoredRecord<T> {
        return super.record<T>(kept.value.startsWith('{') ? kept : { ...kept, value: 'null' })
      }
    }
  ),
  inRecords(
    'writes an added row over the one that is there',
    'adds rows, and leaves alone what is there already',
    class extends MemoryRecords {
      override addOne(collection: string, row: EncodedRow): void {
        this.apply({ kind: 'PUT', collection, ...row, expiresAt: null, ifRevision: null })
      }
    }
  ),
  inRecords(
    'adds nothing once a row is there',
    'adds rows, and leaves alone what is there already',
    class extends MemoryRecords {
      override async add(collection: string, rows: readonly NewRecord[]): Promise<void> {
        if (rows.every(({ key }) => this.find({ collection, key }) === undefined)) await super.add(collection, rows)
      }
    }
  ),
  inRecords(
    'leaves a removed record there',
    'removes a record; one that is not there is no fault; a new one begins at 1',
    class extends MemoryRecords {
      override apply(write: EncodedWrite): void {
        if (write.kind === 'PUT') super.apply(write)
      }
    }
  ),
  inRecords(
    'stores what JSON cannot hold as nothing',
    'refuses a value that JSON cannot hold, and only that write',
    class extends MemoryRecords {
      override async write(writes: readonly RecordWrite[]): Promise<boolean> {
        return super.write(
          writes.map((write) => (write.kind === 'PUT' && write.value === undefined ? { ...write, value: null } : write))
        )
      }
    }
  ),
  inRecords(
    'loses the last acknowledged write in a crash',
    'keeps through a crash what was acknowledged',
    class extends MemoryRecords {
      #before = new Map<string, KeptRecord>()

      override applyAll(writes: readonly EncodedWrite[]): boolean {
        this.#before = new Map(this.kept)
        return super.applyAll(writes)
      }

      override crash(): void {
        this.kept = this.#before
      }
    }
  ),
  inRecords(
    'returns what expired until it is swept',
    'never returns what expired, removed or not',
    class extends MemoryRecords {
      override isLive(): boolean {
        return true
      }
    }
  ),
  inRecords(
    'lists what expired',
    'never returns what expired, removed or not',
    class extends MemoryRecords {
      #listing = false

      override isLive(record: KeptRecord): boolean {
        return this.#listing || super.isLive(record)
      }

      override async list<T>(collection: string, range: KeyRange = {}): Promise<readonly StoredRecord<T>[]> {
        this.#listing = true
        const found = super.list<T>(collection, range)
        this.#listing = false
        return found
      }
    }
  ),
  inRecords(
    'holds a place for what expired until it is swept',
    'treats what expired as not there: it may be made anew, and begins at 1',
    class extends MemoryRecords {
      override holds(write: EncodedWrite): boolean {
        const old = this.kept.get(JSON.stringify([write.collection, write.key]))
        return write.ifRevision === null || (old?.revision ?? 0) === write.ifRevision
      }
    }
  ),
  inRecords(
    'sweeps everything with a term',
    'sweeps what expired before a moment, counts it, and leaves the rest',
    class extends MemoryRecords {
      override sweep(): Promise<number> {
        return super.sweep(Number.POSITIVE_INFINITY)
      }
    }
  ),
  inRecords(
    'lists in the order of writing',
    'lists one collection in the order of its keys, by code point',
    class extends MemoryRecords {
      override compare(): number {
        return 0
      }
    }
  ),
  inRecords(
    'orders keys as JavaScript does',
    'lists one collection in the order of its keys, by code point',
    class extends MemoryRecords {
      override compare(a: string, b: string): number {
        return a < b ? -1 : 1
      }
    }
  ),
  inRecords(
    'finds the prefix anywhere in the key',
    'lists by prefix, after a key, up to and including a key, and no more than asked',
    class extends MemoryRecords {
      override isIn(key: string, { prefix = '', ...range }: KeyRange): boolean {
        return key.includes(prefix) && super.isIn(key, range)
      }
    }
  ),
  inRecords(
    'begins a page with the last key of the page before',
    'lists by prefix, after a key, up to and including a key, and no more than asked',
    class extends MemoryRecords {
      override isIn(key: string, range: KeyRange): boolean {
        return key === range.after || super.isIn(key, range)
      }
    }
  ),
  inRecords(
    'takes the last character for the end of all keys',
    'lists a prefix also where the last character there is follows it or ends it',
    class extends MemoryRecords {
      override isIn(key: string, range: KeyRange): boolean {
        return super.isIn(key, range) && !(range.prefix && compareKeys(key, `${range.prefix}\u{10ffff}`) >= 0)
      }
    }
  )
]
