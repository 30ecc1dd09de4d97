// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { centenVan, inEuro } from './bedrag.ts'

test.each([
  ['1250', 125_000],
  ['1.250', 125_000],
  ['1.250,50', 125_050],
  ['1250.5', 125_050],
  ['€ 75', 7_500],
  ['12.345.678', 1_234_567_800],
  ['veel', null],
  ['', null],
  ['-5', null]
])('%s is %s cents', (tekst, centen) => {
  expect(centenVan(tekst)).toBe(centen)
})

test('money reads the Dutch way', () => {
  expect(inEuro(125_050).replace(/\s/g, ' ')).toBe('€ 1.250,50')
})
