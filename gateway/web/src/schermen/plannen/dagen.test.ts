// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { dagenVan } from './dagen.ts'

test('once is once, whatever the last day says', () => {
  expect(dagenVan('EENS', '2026-11-24', '2027-11-24')).toEqual(['2026-11-24'])
})

test('weeks go on over the change of the clock and of the year', () => {
  expect(dagenVan('WEKELIJKS', '2027-03-23', '2027-04-06')).toEqual(['2027-03-23', '2027-03-30', '2027-04-06'])
  expect(dagenVan('TWEEWEKELIJKS', '2026-12-24', '2027-01-21')).toEqual(['2026-12-24', '2027-01-07', '2027-01-21'])
})

test('a month without the date or the fifth weekday is left out', () => {
  expect(dagenVan('MAAND_DATUM', '2027-01-31', '2027-05-31')).toEqual(['2027-01-31', '2027-03-31', '2027-05-31'])
  expect(dagenVan('MAAND_WEEKDAG', '2027-03-30', '2027-06-30')).toEqual(['2027-03-30', '2027-06-29'])
})

test('the second Thursday stays the second Thursday', () => {
  expect(dagenVan('MAAND_WEEKDAG', '2026-12-10', '2027-02-28')).toEqual(['2026-12-10', '2027-01-14', '2027-02-11'])
})

test('never more than the server takes', () => {
  expect(dagenVan('DAGELIJKS', '2026-01-01', '2029-01-01')).toHaveLength(400)
})
