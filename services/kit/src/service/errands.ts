// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises'
import { createBell } from '../bus/bell.ts'
import type { Clock } from '../command/clock.ts'
import { uuidv7 } from '../command/ids.ts'
import type { RecordStore, StoredRecord } from '../store/record-store.ts'
import type { Held } from './lease.ts'
import type { Retried } from './quarantine.ts'
import type { ParkedReaction } from './reactions.ts'

/** What an operator asks of the one process that follows the log; any process of the service takes the question. */
export type Errand =
  | { readonly soort: 'OPNIEUW'; readonly positie: number; readonly door: string }
  | { readonly soort: 'LAAT_LOS'; readonly geparkeerd: ParkedReaction }

/** How an errand went, per follower; empty when there was nothing to do. */
export type ErrandAnswer = readonly Retried[]

interface Asked {
  readonly vraag: Errand
  readonly antwoord: ErrandAnswer | null
}

const ERRANDS = 'boodschappen'
/** How long a question stays that nobody has answered, ms. */
const STAYS_MS = 10 * 60_000
/** How long who asked waits: longer than it takes to notice that a holder is gone, shorter than a process may stop. */
const PATIENCE_MS = 8_000
const LOOK_MS = 200

interface AskParts {
  readonly records: RecordStore
  readonly clock: Clock
  readonly patienceMs?: number
}

/** Leaves an errand for the holder and waits for its answer; null when it did not come yet: the errand stays there. */
export const leaveErrand = async (vraag: Errand, parts: AskParts): Promise<ErrandAnswer | null> => {
  const { records, clock, patienceMs = PATIENCE_MS } = parts
  const record = { collection: ERRANDS, key: uuidv7(clock()) }
  const asked: Asked = { vraag, antwoord: null }
  await records.write([{ kind: 'PUT', ...record, value: asked, expiresAt: clock() + STAYS_MS }])
  const until = performance.now() + patienceMs
  while (performance.now() < until) {
    const found = await records.get<Asked>(record.collection, record.key)
    if (found === undefined) return null
    const { antwoord } = found.value
    if (antwoord !== null) {
      await records.write([{ kind: 'DELETE', ...record }])
      return antwoord
    }
    await pause(LOOK_MS)
  }
  return null
}

interface RunParts {
  readonly records: RecordStore
  /** May be asked twice for the same errand: who did it before may have ended before it could say so. */
  readonly run: (errand: Errand) => Promise<ErrandAnswer>
  readonly lookMs: number
  readonly onFault: (error: unknown) => void
}

/** Runs what was left, oldest first, and writes down how it went; what fails is tried again at the next look. */
export const runErrands = ({ records, run, lookMs, onFault }: RunParts): Held => {
  const bell = createBell()
  let stopped = false
  const answer = async ({ value, collection, key, expiresAt, revision }: StoredRecord<Asked>): Promise<void> => {
    const answered: Asked = { ...value, antwoord: await run(value.vraag) }
    await records.write([{ kind: 'PUT', collection, key, value: answered, expiresAt, ifRevision: revision }])
  }
  const look = async (): Promise<void> => {
    for (const left of await records.list<Asked>(ERRANDS)) {
      if (!stopped && left.value.antwoord === null) await answer(left).catch(onFault)
    }
  }
  const drive = async (): Promise<void> => {
    while (!stopped) {
      await look().catch(onFault)
      await bell.wait(lookMs)
    }
  }
  const driving = drive()
  return {
    stop: async () => {
      stopped = true
      bell.ring()
      await driving
    }
  }
}
