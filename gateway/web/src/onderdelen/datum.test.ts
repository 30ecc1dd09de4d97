// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { aanvang, dagInWoorden, datumInWoorden, isDag, tijdInWoorden, vandaag, vanTot } from './datum.ts'

test('the day is the day in the Netherlands', () => {
  expect(vandaag(new Date('2026-07-01T22:30:00Z'))).toBe('2026-07-02')
  expect(vandaag(new Date('2026-01-01T22:30:00Z'))).toBe('2026-01-01')
})

test('a date has its year when that is not this year', () => {
  expect(dagInWoorden('2026-03-05', '2026-11-21')).toBe('5 maart')
  expect(dagInWoorden('2019-03-05', '2026-11-21')).toBe('5 maart 2019')
})

test('a date is told as precisely as it is known', () => {
  expect(['2025-02-20', '2025-02', '2025'].map(datumInWoorden)).toEqual(['20 februari 2025', 'februari 2025', '2025'])
})

test('the clock is written the Dutch way', () => {
  expect(tijdInWoorden(new Date('2026-11-21T09:04:00Z'))).toBe('10.04 uur')
})

test('a day that does not exist is none', () => {
  expect(isDag('2026-02-28')).toBe(true)
  expect(isDag('2026-02-30')).toBe(false)
  expect(isDag('gisteren')).toBe(false)
})

test('what is planned in the hour that spring skips begins an hour later, and all else when it says', () => {
  expect(aanvang('2027-03-28', '02:30')).toBe('03.30 uur')
  expect(aanvang('2027-03-28', '01:59')).toBe('01.59 uur')
  expect(aanvang('2027-03-28', '03:00')).toBe('03.00 uur')
  expect(aanvang('2027-10-31', '02:30')).toBe('02.30 uur')
  expect(aanvang('2027-07-01', '02:30')).toBe('02.30 uur')
})

test('two days in different years are told with both years', () => {
  expect(vanTot('2026-01-06', '2027-12-31', '2026-11-22')).toEqual(['6 januari 2026', '31 december 2027'])
  expect(vanTot('2026-01-06', '2026-12-31', '2026-11-22')).toEqual(['6 januari', '31 december'])
})
