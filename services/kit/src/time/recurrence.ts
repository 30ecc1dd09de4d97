// SPDX-License-Identifier: EUPL-1.2
import { RRuleTemporal } from 'rrule-temporal'
import { DAY_MS, dateOf, dayOf } from './days.ts'

/** Most days from the first one, itself included, that a pattern knows: 24 months. */
export const PATTERN_DAYS = 731
/** Patterns kept at once: some 200 bytes each. */
const MOST = 10_000
const WORD = 32

/** The days on which a recurrence falls, counted from its first day: one bit for each of 24 months. */
export class DayPattern {
  readonly #bits = new Int32Array(Math.ceil(PATTERN_DAYS / WORD))

  constructor(offsets: Iterable<number>) {
    for (const offset of offsets) this.#bits[offset >> 5] = (this.#bits[offset >> 5] ?? 0) | (1 << (offset & 31))
  }

  /** True when it falls this many days after its first day. */
  has(offset: number): boolean {
    return offset >= 0 && offset < PATTERN_DAYS && (((this.#bits[offset >> 5] ?? 0) >>> (offset & 31)) & 1) === 1
  }

  /** The offsets in `[from, to)` on which it falls, in order. */
  *between(from: number, to: number): Generator<number> {
    for (let offset = Math.max(from, 0); offset < Math.min(to, PATTERN_DAYS); offset++) {
      if (this.has(offset)) yield offset
    }
  }
}

const patterns = new Map<string, DayPattern>()

/**
 * The pattern of an RRULE of a day or slower, without COUNT and UNTIL, from its first day (`YYYY-MM-DD`). Days only:
 * the clock, and with it summer time, comes in when a start becomes a moment. Throws for a rule that cannot be read.
 */
export const patternOf = (rrule: string, first: string): DayPattern => {
  const key = keyOf(rrule, first)
  const known = patterns.get(key)
  if (known) return known
  const pattern = new DayPattern(offsetsOf(rrule, first))
  if (patterns.size >= MOST) patterns.clear()
  patterns.set(key, pattern)
  return pattern
}

/** Counted from its first day a daily rule always looks the same, a weekly one does for each weekday it begins on. */
const keyOf = (rrule: string, first: string): string => {
  if (rrule.startsWith('FREQ=DAILY')) return rrule
  return `${rrule} ${rrule.startsWith('FREQ=WEEKLY') ? dayOf(first) % 7 : first}`
}

const offsetsOf = (rrule: string, first: string): number[] => {
  const begin = dayOf(first)
  const compact = (date: string) => `${date.replaceAll('-', '')}T120000Z`
  const rule = new RRuleTemporal({
    rruleString: `DTSTART:${compact(first)}\nRRULE:${rrule};UNTIL=${compact(dateOf(begin + PATTERN_DAYS - 1))}`
  })
  return rule.all().map(({ epochMilliseconds }) => Math.floor(epochMilliseconds / DAY_MS) - begin)
}
