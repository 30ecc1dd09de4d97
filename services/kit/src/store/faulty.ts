// SPDX-License-Identifier: EUPL-1.2
import { excluding } from './faulty/excluding.ts'
import type { Fault } from './faulty/fault.ts'
import { identifying } from './faulty/identifying.ts'
import { placing } from './faulty/placing.ts'
import { reading } from './faulty/reading.ts'
import { keeping } from './faulty/records.ts'
import { resting } from './faulty/resting.ts'
import { wiping } from './faulty/wiping.ts'

export type { Fault } from './faulty/fault.ts'

/** Stores in memory that break one rule of the EventStore port each: the proof that the contract suite can fail. */
export const EVENT_STORE_FAULTS: readonly Fault[] = [
  ...placing,
  ...excluding,
  ...resting,
  ...reading,
  ...identifying,
  ...wiping
]

/** The same for the RecordStore port. */
export const RECORD_STORE_FAULTS: readonly Fault[] = keeping
