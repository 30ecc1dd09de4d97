// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { arrangeursIn, bezetDoor, type Mens, mensenkeuzen, wezenUit, wezenVan } from './mensen.ts'

const WELZIJN = { id: 'welzijn', naam: 'Welzijn' }
const mens = (anders: Partial<Mens> = {}): Mens => ({
  functie: 'kok',
  van: '2026-01-01',
  persoonId: null,
  partij: null,
  ...anders
})

test('a command names a partij, or a person whom the viewer is told of', () => {
  expect(wezenVan(mens({ partij: WELZIJN }))).toEqual({ partijId: 'welzijn' })
  expect(wezenVan(mens({ persoonId: 'eva' }))).toEqual({ persoonId: 'eva' })
  expect(wezenVan(mens())).toBeNull()
})

test('people to choose from are members who are not owners already, and no partijen', () => {
  const leden = [
    mens({ persoonId: 'eva' }),
    mens({ persoonId: 'jan', functie: 'tuinier' }),
    mens({ partij: WELZIJN }),
    mens()
  ]
  expect(mensenkeuzen(leden, [mens({ persoonId: 'eva' })], ({ functie }) => functie)).toEqual([
    { wat: 'persoon', id: 'jan', naam: 'tuinier' }
  ])
})

test('a partij that takes part cannot be chosen again, and it is told why', () => {
  expect(bezetDoor([mens({ partij: WELZIJN }), mens({ persoonId: 'eva' })], 'doet al mee')).toEqual({
    welzijn: 'doet al mee'
  })
})

test('who was chosen goes as a person or as a partij', () => {
  expect(wezenUit({ wat: 'persoon', id: 'jan', naam: 'tuinier' })).toEqual({ persoonId: 'jan' })
  expect(wezenUit({ wat: 'partij', ...WELZIJN })).toEqual({ partijId: 'welzijn' })
})

test('who let something know as an arrangeur can be invited, and is named once', () => {
  const opmerkingen = [
    { als: 'ARRANGEUR', door: 'anna' },
    { als: 'GEMEENTE', door: 'gerrit' },
    { als: 'ARRANGEUR', door: 'anna' }
  ] as const
  expect(arrangeursIn(opmerkingen)).toEqual(['anna'])
})
