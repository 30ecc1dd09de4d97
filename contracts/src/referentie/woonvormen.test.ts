// SPDX-License-Identifier: EUPL-1.2
import { Compile } from 'typebox/compile'
import { expect, test } from 'vitest'
import { WOONVORMEN, WoonvormCode } from './woonvormen.ts'

test('the six woonvormen can be chosen, the one under study cannot', () => {
  const keuze = Compile(WoonvormCode)
  expect(WOONVORMEN.filter((vorm) => keuze.Check(vorm.code)).map((vorm) => vorm.regel)).toEqual([
    'A60',
    'A61',
    'A62',
    'A63',
    'A64',
    'A65'
  ])
  const onderzoek = WOONVORMEN.find(({ code }) => code === 'BESCHUTTE_WOONVORM')
  expect(onderzoek).toMatchObject({ status: 'ONDERZOEK', regel: null, omvang: null })
  expect(WOONVORMEN).toHaveLength(7)
})

test('sizes and lead times are there only where the source gives them', () => {
  const omvang = WOONVORMEN.map(({ code, omvang }) => [code, omvang && `${omvang.van}-${omvang.tot} ${omvang.eenheid}`])
  expect(Object.fromEntries(omvang)).toEqual({
    MANTELZORGWONING: null,
    GROEPSWONING: '6-20 BEWONERS',
    WOONGROEP: '4-20 EENHEDEN',
    WOONGEMEENSCHAP_WOONCOOPERATIE: '12-40 WONINGEN',
    MODERN_HOFJE: '16-45 WONINGEN',
    WOONCOMPLEX: '20-300 WONINGEN',
    BESCHUTTE_WOONVORM: null
  })
  expect(WOONVORMEN.filter((vorm) => vorm.doorlooptijdJaren !== null).map((vorm) => vorm.code)).toEqual([
    'WOONGEMEENSCHAP_WOONCOOPERATIE'
  ])
})
