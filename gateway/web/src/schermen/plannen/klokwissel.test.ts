// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { klokwissel } from './klokwissel.ts'

test('in spring an hour is not there, in autumn one comes twice, and on any other day nothing happens', () => {
  expect(klokwissel('2027-03-28', '02:30')).toBe('OVERGESLAGEN')
  expect(klokwissel('2027-03-28', '03:00')).toBeNull()
  expect(klokwissel('2027-10-31', '02:30')).toBe('DUBBEL')
  expect(klokwissel('2027-10-31', '02:00')).toBe('DUBBEL')
  expect(klokwissel('2027-10-31', '03:00')).toBeNull()
  expect(klokwissel('2027-07-01', '02:30')).toBeNull()
  expect(klokwissel('2027-07-01', '')).toBeNull()
})
