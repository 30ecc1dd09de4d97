// SPDX-License-Identifier: EUPL-1.2
import type { Upcast } from '../commit.ts'
import type { EventStore } from '../event-store.ts'
import type { RecordStore } from '../record-store.ts'

export interface OpenedStores {
  readonly events: EventStore
  readonly records: RecordStore
}

/** One empty log with its records, and what a contract case may do to it. */
export interface StoreHarness {
  /** One more instance on the same log: own connection, own queue. */
  open(options?: { upcast?: Upcast }): Promise<OpenedStores>
  /** All instances end at this moment as by kill -9; `open` then finds what a restarted process would find. */
  crash(): Promise<void>
  /** All instances end, and the log goes on as a restored one: a new identity, the old one its parent up to its head. */
  restore(): Promise<void>
  /** An instance whose appends are answered UNKNOWN now and then, stored or not; for adapters that can. */
  openUnreliable?(): Promise<EventStore>
  /** Ends everything and removes the data. */
  end(): Promise<void>
}

export type MakeHarness = () => Promise<StoreHarness>

/** One rule of a port. `run` rejects when the adapter breaks it; it needs no test framework. */
export interface ContractCase {
  readonly name: string
  /** What the harness must offer for this case. */
  readonly needs?: 'openUnreliable'
  readonly run: (harness: StoreHarness) => Promise<void>
}
