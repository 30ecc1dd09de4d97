// SPDX-License-Identifier: EUPL-1.2
import { Compile } from 'typebox/compile'
import { describe, expect, test } from 'vitest'
import {
  BuurtCode,
  GebiedCode,
  GemeenteCode,
  gemeenteVan,
  IndelingsJaar,
  isBuurtCode,
  isGebiedCode,
  isGemeenteCode,
  isVoorbeeldGemeente,
  isWijkCode,
  niveauVan,
  WijkCode,
  wijkVan
} from './geografie.ts'

const GOED = { gemeente: 'GM0308', wijk: 'WK0308A1', buurt: 'BU0308A1Z9' } as const
const FOUT = [
  '',
  'GM308',
  'GM03080',
  'gm0308',
  'XGM0308',
  'GM0308\n',
  'WK03081',
  'WK0308a1',
  'BU0308',
  'BU030801024',
  'GMABCD'
]

describe('codes of areas', () => {
  const schemas = { gemeente: GemeenteCode, wijk: WijkCode, buurt: BuurtCode }
  const guards = { gemeente: isGemeenteCode, wijk: isWijkCode, buurt: isBuurtCode }
  const soorten = ['gemeente', 'wijk', 'buurt'] as const

  test.each(soorten)('schema and guard of a %s accept its own codes and no others', (soort) => {
    const check = Compile(schemas[soort])
    for (const ander of soorten) {
      expect(check.Check(GOED[ander])).toBe(ander === soort)
      expect(guards[soort](GOED[ander])).toBe(ander === soort)
    }
    for (const fout of [...FOUT, null, 308]) {
      expect(check.Check(fout)).toBe(false)
      expect(guards[soort](fout)).toBe(false)
    }
  })

  test('an area is a gemeente, a wijk or a buurt and nothing else', () => {
    const check = Compile(GebiedCode)
    for (const goed of Object.values(GOED)) expect([check.Check(goed), isGebiedCode(goed)]).toEqual([true, true])
    for (const fout of FOUT) expect([check.Check(fout), isGebiedCode(fout)]).toEqual([false, false])
  })

  test('the year of a division is a whole number from 1900 to 2100', () => {
    const check = Compile(IndelingsJaar)
    expect([1900, 2024, 2100].every((jaar) => check.Check(jaar))).toBe(true)
    expect([1899, 2101, 2024.5, '2024'].some((jaar) => check.Check(jaar))).toBe(false)
  })
})

test('a code tells its level and what it lies in', () => {
  expect(Object.values(GOED).map(niveauVan)).toEqual(['GEMEENTE', 'WIJK', 'BUURT'])
  expect(Object.values(GOED).map(gemeenteVan)).toEqual(['GM0308', 'GM0308', 'GM0308'])
  expect(wijkVan(GOED.buurt)).toBe('WK0308A1')
})

test('only GM99xx and what lies in it is invented geography', () => {
  expect(isVoorbeeldGemeente('GM9901')).toBe(true)
  expect(isVoorbeeldGemeente('BU99010102')).toBe(true)
  expect(isVoorbeeldGemeente('GM0990')).toBe(false)
  expect(isVoorbeeldGemeente('GM9801')).toBe(false)
  expect(isVoorbeeldGemeente('WK199901')).toBe(false)
})
