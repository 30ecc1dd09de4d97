// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { GEMEENTEN } from '@naober/contracts/referentie/gemeenten'
import { buurtcodes } from '../country/areas.ts'
import { Random } from '../country/random.ts'
import type { DataSize } from '../data.ts'

/** What the date slider asks: a buurt on a day, its counts, what was there and what it did that week. */
const SLIDER = `query BuurtOp($code: ID!, $op: Datum!) {
  gebied(code: $code, op: $op) {
    code
    naam
    telling { soort aantal }
    initiatieven(first: 24) { nodes { id naam fase } }
    elementen(first: 24) { nodes { id naam soort fase } }
    activiteiten(first: 24) { nodes { id naam dag tijd } }
  }
}`

const SEARCH = `query Zoek($tekst: String!, $gebied: ID) {
  zoek(tekst: $tekst, gebied: $gebied) {
    treffers { aantal nodes { soort naam } }
    perSoort { soort aantal }
    ruimer
  }
}`

const hashOf = (document: string): string => createHash('sha256').update(document).digest('hex')

/** What is asked, and the registered operation that asks it. */
export const OPERATIONS: Readonly<Record<string, string>> = { [hashOf(SLIDER)]: SLIDER, [hashOf(SEARCH)]: SEARCH }

/** One request: the hash of its operation, and what it asks for. */
export interface Question {
  readonly hash: string
  readonly variables: Readonly<Record<string, string>>
  /** What its answer holds at the least: what is not found is found fast. */
  readonly holds: string
}

/** One word, two, one mistyped, the beginning of one, and words that only some things have. */
const TEXTS = [
  'buurttuin',
  'repair café',
  'wandelclup',
  'zangk',
  'eettafel de linde',
  'klussendienst nabij',
  'leeskring 77'
]

/** Words all over the country, and in a gemeente. */
export const searches = (count: number): readonly Question[] => {
  const random = new Random(7)
  const hash = hashOf(SEARCH)
  return Array.from({ length: count }, () => {
    const gebied: Record<string, string> = random.chance(50) ? { gebied: random.of(GEMEENTEN).code } : {}
    return { hash, variables: { tekst: random.of(TEXTS), ...gebied }, holds: '"nodes":[{' }
  })
}

const DAY_MS = 86_400_000
const LAST = Date.parse('2025-06-01T00:00:00.000Z')

/** Buurten on days of the last eight years. */
export const slides = (count: number, { wijken, buurten }: DataSize): readonly Question[] => {
  const random = new Random(8)
  const codes = [...buurtcodes(wijken, buurten).values()].flat()
  const hash = hashOf(SLIDER)
  return Array.from({ length: count }, () => {
    const op = new Date(LAST - random.below(8 * 365) * DAY_MS).toISOString().slice(0, 10)
    const code = random.of(codes)
    return { hash, variables: { code, op }, holds: `"code":"${code}"` }
  })
}
