// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { HEEL } from '../../onderdelen/formulier/gebied.ts'
import { type Invulling, invoerVan, leegBij, leegIn } from './invulling.ts'
import { netwerkvragen } from './netwerk.nl.ts'

const gemeente = { code: 'GM9901', naam: 'Merenburg', jaar: 2026, wijken: [] }
const leeg: Invulling = { ...leegBij(''), naam: ' ', op: '2026-02-30' }
const soep: Invulling = {
  ...leeg,
  naam: ' Soep ',
  doel: 'Samen eten',
  soort: 'BEWONERSINITIATIEF',
  buurt: 'BU99010101',
  op: '2026-02-01'
}

test('everything that is missing is told at once', () => {
  expect(Object.keys(leegIn(leeg))).toEqual(['naam', 'doel', 'soort', 'buurt', 'op'])
  expect(invoerVan(leeg, gemeente, 2026)).toBeNull()
})

test('what is sent is what was filled in, and nothing more', () => {
  expect(invoerVan(soep, gemeente, 2026)).toEqual({
    naam: 'Soep',
    doel: 'Samen eten',
    soort: 'BEWONERSINITIATIEF',
    op: '2026-02-01',
    gebied: { gemeente: 'GM9901', jaar: 2026, buurt: 'BU99010101' }
  })
  expect(invoerVan({ ...soep, buurt: HEEL }, gemeente, 2026)?.gebied).toEqual({ gemeente: 'GM9901', jaar: 2026 })
})

test('a wooninitiatief names its woonvorm', () => {
  const wonen: Invulling = { ...soep, soort: 'WOONINITIATIEF' }
  expect(Object.keys(leegIn(wonen))).toEqual(['woonvorm'])
  expect(invoerVan({ ...wonen, woonvorm: 'MODERN_HOFJE' }, gemeente, 2026)?.wonen).toEqual({ woonvorm: 'MODERN_HOFJE' })
})

test('an organisatienetwerk answers the seven questions', () => {
  const netwerk: Invulling = { ...soep, soort: 'ORGANISATIENETWERK' }
  expect(Object.keys(leegIn(netwerk))).toEqual([
    ...Object.keys(netwerkvragen),
    'scenario',
    'legitimatie',
    'waardesoorten'
  ])
  const antwoorden = Object.fromEntries(Object.keys(netwerkvragen).map((vraag) => [vraag, 'zo']))
  const vol: Invulling = {
    ...netwerk,
    ...antwoorden,
    scenario: 'TUSSENVORM',
    legitimatie: 'ZELF',
    waardesoorten: ['DIRECT']
  }
  expect(invoerVan(vol, gemeente, 2026)?.netwerk).toMatchObject({
    sturing: 'zo',
    scenario: 'TUSSENVORM',
    waardesoorten: ['DIRECT']
  })
})
