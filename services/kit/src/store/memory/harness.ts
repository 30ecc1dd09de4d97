// SPDX-License-Identifier: EUPL-1.2
import type { NewCommit, Upcast } from '../commit.ts'
import type { MakeHarness } from '../contract.ts'
import type { AppendOutcome } from '../event-store.ts'
import { MemoryEvents } from './events.ts'
import { MemoryLog } from './log.ts'
import { MemoryRecords } from './records.ts'

/** What a store in memory is made of; a faulty variant replaces one of them. */
export interface MemoryParts {
  readonly log: () => MemoryLog
  readonly events: (log: MemoryLog, upcast?: Upcast) => MemoryEvents
  readonly records: () => MemoryRecords
}

export const REFERENCE: MemoryParts = {
  log: () => new MemoryLog(),
  events: (log, upcast) => new MemoryEvents(log, upcast),
  records: () => new MemoryRecords()
}

/** Loses every third command on its way there, and every third answer on its way back. */
const unreliable = (events: MemoryEvents): MemoryEvents => {
  let calls = 0
  const append = events.append.bind(events)
  events.append = async (commit: NewCommit): Promise<AppendOutcome> => {
    calls += 1
    if (calls % 3 === 0) return { kind: 'UNKNOWN' }
    const outcome = await append(commit)
    return calls % 3 === 1 ? { kind: 'UNKNOWN' } : outcome
  }
  return events
}

/** Stores in memory made of these parts, as the contract suite wants them. */
export const memoryHarness =
  (parts: Partial<MemoryParts> = {}): MakeHarness =>
  async () => {
    const { log: makeLog, events, records: makeRecords } = { ...REFERENCE, ...parts }
    const log = makeLog()
    const records = makeRecords()
    return {
      open: async ({ upcast } = {}) => ({ events: events(log, upcast), records }),
      crash: async () => {
        log.crash()
        records.crash()
      },
      restore: async () => log.restore(),
      openUnreliable: async () => unreliable(events(log)),
      end: async () => {}
    }
  }
