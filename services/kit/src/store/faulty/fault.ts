// SPDX-License-Identifier: EUPL-1.2
import type { MemoryEvents } from '../memory/events.ts'
import type { MemoryParts } from '../memory/harness.ts'
import type { MemoryLog } from '../memory/log.ts'
import type { MemoryRecords } from '../memory/records.ts'

/** A store that breaks one rule, and the case of the contract suite that is there to see it. */
export interface Fault {
  readonly name: string
  readonly caughtBy: string
  readonly parts: Partial<MemoryParts>
}

export const inLog = (name: string, caughtBy: string, Log: new () => MemoryLog): Fault => ({
  name,
  caughtBy,
  parts: { log: () => new Log() }
})

export const inEvents = (name: string, caughtBy: string, Events: typeof MemoryEvents): Fault => ({
  name,
  caughtBy,
  parts: { events: (log, upcast) => new Events(log, upcast) }
})

export const inRecords = (name: string, caughtBy: string, Records: new () => MemoryRecords): Fault => ({
  name,
  caughtBy,
  parts: { records: () => new Records() }
})
