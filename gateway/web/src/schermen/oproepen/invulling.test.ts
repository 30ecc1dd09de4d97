// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { invoerVan, leegBij, leegIn } from './invulling.ts'
import { voorZelf } from './namens.ts'

const gemeente = { code: 'GM9901', naam: 'Merenburg', jaar: 2026, wijken: [] }
const zaal = { ...leegBij('BU99010101', voorZelf(), '2026-11-21'), soort: 'RUIMTE', wat: ' Een zaal voor het koor ' }

test('an oproep is a kind, a sentence, a buurt and until when', () => {
  expect(invoerVan(zaal, gemeente, 2026, '2026-11-21')).toEqual({
    soort: 'RUIMTE',
    wat: 'Een zaal voor het koor',
    op: '2026-11-21',
    laatste: '2027-01-20',
    gebied: { gemeente: 'GM9901', jaar: 2026, buurt: 'BU99010101' }
  })
})

test('hands say for what, and nothing else does', () => {
  expect(Object.keys(leegIn({ ...zaal, soort: 'HANDEN' }))).toEqual(['hulp'])
  expect(invoerVan({ ...zaal, soort: 'HANDEN', hulp: 'KLUSJES' }, gemeente, 2026)?.hulp).toBe('KLUSJES')
  expect(invoerVan({ ...zaal, hulp: 'KLUSJES' }, gemeente, 2026)).not.toHaveProperty('hulp')
})

test('more can be told, and need not', () => {
  expect(invoerVan({ ...zaal, omschrijving: ' Met een piano ' }, gemeente, 2026)?.omschrijving).toBe('Met een piano')
  expect(invoerVan({ ...zaal, omschrijving: ' ' }, gemeente, 2026)).not.toHaveProperty('omschrijving')
})

test('on whose behalf is chosen from the list: what was only typed is nobody', () => {
  expect(Object.keys(leegIn({ ...zaal, namens: '' }))).toEqual(['namens'])
  expect(leegIn({ ...zaal, namens: 'initiatief i1 Koor' })).toEqual({})
})
