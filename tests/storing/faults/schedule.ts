// SPDX-License-Identifier: EUPL-1.2
import { createDraws, type Draws } from '@naober/kit/bus/draws'

/** What can be broken; see the file of each. */
export const STORINGEN = [
  'PROCES_GEDOOD',
  'PROCES_GESTOPT',
  'BROKER_GEDOOD',
  'BROKER_WEG',
  'MONGOD_GEDOOD',
  'PRIMARY_GEDOOD',
  'LEZER_BEVROREN',
  'TWEE_DOORGEVERS',
  'GIFTIG_BERICHT',
  'BEWAARTIJD_VOORBIJ'
] as const
export type Storing = (typeof STORINGEN)[number]

/** A fault that will be brought about. */
export interface Planned {
  readonly storing: Storing
  /** Which of the things that it can strike; taken modulo how many there are. */
  readonly which: number
  /** Ms of peace before it. */
  readonly restMs: number
  /** Ms that it lasts. */
  readonly forMs: number
}

/** How often each, and how long those last that have a length of their own. */
export interface Plan {
  readonly counts: Readonly<Partial<Record<Storing, number>>>
  readonly forMs: Readonly<Partial<Record<Storing, number>>>
}

const REST_MS = 1_500
const DOWN_MS = 2_000

const shuffled = <T>(things: readonly T[], draw: Draws): readonly T[] =>
  things
    .map((thing) => ({ thing, place: draw() }))
    .sort((a, b) => a.place - b.place)
    .map(({ thing }) => thing)

/** Draws an order and the moments: the same seed and plan give the same schedule. Each target comes in its turn. */
export const schedule = (seed: number, { counts, forMs }: Plan): readonly Planned[] => {
  const draw = createDraws(seed)
  const all = STORINGEN.flatMap((storing) => {
    const begin = Math.floor(draw() * 12)
    return Array.from({ length: counts[storing] ?? 0 }, (_, nr) => ({ storing, which: begin + nr }))
  })
  return shuffled(all, draw).map(({ storing, which }) => ({
    storing,
    which,
    restMs: Math.round(draw() * REST_MS),
    forMs: forMs[storing] ?? Math.round(draw() * DOWN_MS)
  }))
}

/** One line that says what will be done. */
export const told = ({ storing, which, restMs, forMs }: Planned): string =>
  `${storing} ${which} (na ${restMs} ms, ${forMs} ms lang)`
