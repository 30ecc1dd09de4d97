// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { foutenVan, HEEL, type Invulling, invoerVan, leegIn, veldVan } from './invulling.ts'
import { netwerkvragen } from './netwerk.nl.ts'

const leeg: Invulling = {
  naam: ' ',
  doel: '',
  soort: '',
  woonvorm: '',
  ondervorm: '',
  netwerk: {},
  waardesoorten: [],
  buurt: '',
  op: '2026-02-30'
}
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
  expect(invoerVan(leeg, 'GM9901', 2026)).toBeNull()
})

test('what is sent is what was filled in, and nothing more', () => {
  expect(invoerVan(soep, 'GM9901', 2026)).toEqual({
    naam: 'Soep',
    doel: 'Samen eten',
    soort: 'BEWONERSINITIATIEF',
    op: '2026-02-01',
    gebied: { gemeente: 'GM9901', jaar: 2026, buurt: 'BU99010101' }
  })
  expect(invoerVan({ ...soep, buurt: HEEL }, 'GM9901', 2026)?.gebied).toEqual({ gemeente: 'GM9901', jaar: 2026 })
})

test('a wooninitiatief names its woonvorm', () => {
  const wonen: Invulling = { ...soep, soort: 'WOONINITIATIEF' }
  expect(Object.keys(leegIn(wonen))).toEqual(['woonvorm'])
  expect(invoerVan({ ...wonen, woonvorm: 'MODERN_HOFJE' }, 'GM9901', 2026)?.wonen).toEqual({ woonvorm: 'MODERN_HOFJE' })
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
  const vol = {
    ...netwerk,
    netwerk: { ...antwoorden, scenario: 'TUSSENVORM', legitimatie: 'ZELF' },
    waardesoorten: ['DIRECT']
  }
  expect(invoerVan(vol, 'GM9901', 2026)?.netwerk).toMatchObject({ scenario: 'TUSSENVORM', waardesoorten: ['DIRECT'] })
})

test.each([
  ['/naam', 'naam'],
  ['/gebied/buurt', 'buurt'],
  ['/gebied/jaar', 'buurt'],
  ['/wonen/woonvorm', 'woonvorm'],
  ['/netwerk/sturing', 'sturing'],
  ['/netwerk/waardesoorten/0', 'waardesoorten'],
  ['/iets/anders', null]
])('the violation at %s belongs to the field %s', (pad, veld) => {
  expect(veldVan(pad)).toBe(veld)
})

test('violations of one field are told together; what belongs to no field is kept', () => {
  const fouten = foutenVan([
    { pad: '/naam', fout: 'Te lang.' },
    { pad: '/naam', fout: 'Verkeerd.' },
    { pad: '/mandaat', fout: 'Vreemd.' }
  ])
  expect(fouten).toEqual({ naam: 'Te lang. Verkeerd.', '': 'Vreemd.' })
})
