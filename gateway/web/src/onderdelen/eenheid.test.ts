// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { inEenheid, isAantal } from './eenheid.ts'

test.each([
  [26.5, 'PROCENT', '26,5%'],
  [1825, 'PERSONEN', '1.825 personen'],
  [28.4, 'DUIZEND_EURO', '€ 28.400'],
  [3, 'AANTAL', '3']
] as const)('%s %s reads %s', (waarde, eenheid, woorden) => {
  expect(inEenheid(waarde, eenheid)).toBe(woorden)
})

test('a share and a mean do not say of how many they are, a count does', () => {
  expect((['PROCENT', 'DUIZEND_EURO', 'PERSONEN', 'HUISHOUDENS', 'AANTAL'] as const).filter(isAantal)).toEqual([
    'PERSONEN',
    'HUISHOUDENS',
    'AANTAL'
  ])
})
