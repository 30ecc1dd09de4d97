// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateOf, dayOf } from './days.ts'
import { PATTERN_DAYS, patternOf } from './recurrence.ts'

const CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
/** 1970-01-01 was a Thursday. */
const weekdayOf = (day: number): number => (day + 3) % 7

interface Rule {
  readonly text: string
  /** Whether it falls on a day, judged by that day alone. */
  readonly falls: (day: number, first: number) => boolean
}

const civil = (day: number) => {
  const [year = 0, month = 0, date = 0] = dateOf(day).split('-').map(Number)
  return { months: year * 12 + month, date }
}
const monthly = (every: number, part: (first: number) => string, fits: (day: number, first: number) => boolean) => ({
  text: (first: number) => `FREQ=MONTHLY;INTERVAL=${every};${part(first)}`,
  falls: (day: number, first: number) => (civil(day).months - civil(first).months) % every === 0 && fits(day, first)
})
const nth = (day: number) => Math.ceil(civil(day).date / 7)
const isLast = (day: number) => civil(day + 7).months !== civil(day).months
const sameWeekday = (day: number, first: number) => weekdayOf(day) === weekdayOf(first)

const every = fc.integer({ min: 1, max: 52 })
const firstDay = fc.integer({ min: dayOf('2019-12-01'), max: dayOf('2029-01-31') })
const rules = fc.oneof<fc.Arbitrary<(first: number) => Rule>[]>(
  every.map((n) => () => ({ text: `FREQ=DAILY;INTERVAL=${n}`, falls: (day, first) => (day - first) % n === 0 })),
  fc.tuple(every, fc.subarray([0, 1, 2, 3, 4, 5, 6])).map(([n, more]) => (first: number) => {
    const days = [...new Set([...more, weekdayOf(first)])]
    const monday = (day: number) => day - weekdayOf(day)
    return {
      text: `FREQ=WEEKLY;INTERVAL=${n};BYDAY=${days.map((day) => CODES[day]).join()}`,
      falls: (day: number) => ((monday(day) - monday(first)) / 7) % n === 0 && days.includes(weekdayOf(day))
    }
  }),
  every.map((n) => (first: number) => {
    const { text, falls } = monthly(
      n,
      (day) => `BYMONTHDAY=${civil(day).date}`,
      (day) => civil(day).date === civil(first).date
    )
    return { text: text(first), falls }
  }),
  every.map((n) => (first: number) => {
    const { text, falls } = monthly(
      n,
      (day) => `BYDAY=${nth(day)}${CODES[weekdayOf(day)]}`,
      (day) => sameWeekday(day, first) && nth(day) === nth(first)
    )
    return { text: text(first), falls }
  })
)

/** Walks from day to day and asks of each whether the rule holds on it. */
const walk = (rule: Rule, first: number): number[] =>
  Array.from({ length: PATTERN_DAYS }, (_, offset) => offset).filter((offset) => rule.falls(first + offset, first))

describe('the pattern of a rule', () => {
  it('has the days that a walk from day to day finds, over both changes of the clock', () => {
    fc.assert(
      fc.property(rules, firstDay, (make, first) => {
        const rule = make(first)
        expect([...patternOf(rule.text, dateOf(first)).between(0, PATTERN_DAYS)]).toEqual(walk(rule, first))
      }),
      { numRuns: 300 }
    )
  }, 60_000)

  it('knows the last weekday of a month', () => {
    const first = dayOf('2026-01-29')
    const found = [...patternOf('FREQ=MONTHLY;INTERVAL=1;BYDAY=-1TH', '2026-01-29').between(0, PATTERN_DAYS)]
    const rule = { text: '', falls: (day: number) => sameWeekday(day, first) && isLast(day) }
    expect(found).toEqual(walk(rule, first))
    expect(found.slice(0, 3).map((offset) => dateOf(first + offset))).toEqual([
      '2026-01-29',
      '2026-02-26',
      '2026-03-26'
    ])
  })

  it('leaves out the months without a 31st', () => {
    const first = dayOf('2026-01-31')
    const found = [...patternOf('FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=31', '2026-01-31').between(0, 200)]
    expect(found.map((offset) => dateOf(first + offset))).toEqual([
      '2026-01-31',
      '2026-03-31',
      '2026-05-31',
      '2026-07-31'
    ])
  })

  it('knows no day before its first, nor after 24 months', () => {
    const pattern = patternOf('FREQ=DAILY;INTERVAL=1', '2026-01-01')
    expect([-1, 0, PATTERN_DAYS - 1, PATTERN_DAYS].map((offset) => pattern.has(offset))).toEqual([
      false,
      true,
      true,
      false
    ])
  })
})
