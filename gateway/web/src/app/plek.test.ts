// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { gewezenDag } from './plek.ts'

test.each([
  ['2023-02-10', '2023-02-10'],
  ['2026-11-22', '2026-11-22'],
  ['2026-11-23', null],
  ['2099-01-01', null],
  ['gisteren', null],
  [null, null]
])('the day %s in an address is looked at as %s', (op, gezien) => {
  expect(gewezenDag(op, '2026-11-22')).toBe(gezien)
})
