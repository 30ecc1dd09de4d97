// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { momentOf } from './local-start.ts'

const utc = (date: string, time: string) => new Date(momentOf(date, time)).toISOString()

it('knows winter and summer time', () => {
  expect(utc('2026-01-15', '19:30')).toBe('2026-01-15T18:30:00.000Z')
  expect(utc('2026-07-15', '19:30')).toBe('2026-07-15T17:30:00.000Z')
})

it('moves a start in the hour that spring skips forward', () => {
  expect(utc('2026-03-29', '01:59')).toBe('2026-03-29T00:59:00.000Z')
  expect(utc('2026-03-29', '02:30')).toBe('2026-03-29T01:30:00.000Z')
  expect(utc('2026-03-29', '03:30')).toBe('2026-03-29T01:30:00.000Z')
})

it('takes the first of an hour that autumn repeats', () => {
  expect(utc('2026-10-25', '01:30')).toBe('2026-10-24T23:30:00.000Z')
  expect(utc('2026-10-25', '02:30')).toBe('2026-10-25T00:30:00.000Z')
  expect(utc('2026-10-25', '03:30')).toBe('2026-10-25T02:30:00.000Z')
})
