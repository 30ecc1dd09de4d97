// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { invoerVan, leegBij, leegIn } from './invulling.ts'

const gemeente = { code: 'GM9901', naam: 'Merenburg', jaar: 2026, wijken: [] }
const winkel = {
  ...leegBij('BU99010101', 'FYSIEKE_VOORZIENING'),
  naam: ' Kruidenier ',
  laag: 'FORMEEL',
  op: '2026-01-02'
}

test('a facility says of which layer it is; a service need not', () => {
  expect(Object.keys(leegIn({ ...winkel, laag: '' }))).toEqual(['laag'])
  expect(leegIn({ ...winkel, soort: 'INFORMELE_DIENST', laag: '' })).toEqual({})
})

test('contact is a function and how to reach it, or nothing', () => {
  expect(Object.keys(leegIn({ ...winkel, contactFunctie: 'winkelier' }))).toEqual(['contactBereikbaar'])
  expect(Object.keys(leegIn({ ...winkel, contactBereikbaar: 'in de winkel' }))).toEqual(['contactFunctie'])
})

test('what is sent is what was filled in, and nothing more', () => {
  expect(invoerVan(winkel, gemeente, 2026)).toEqual({
    soort: 'FYSIEKE_VOORZIENING',
    naam: 'Kruidenier',
    laag: 'FORMEEL',
    vorm: 'COLLECTIEF',
    op: '2026-01-02',
    gebied: { gemeente: 'GM9901', jaar: 2026, buurt: 'BU99010101' }
  })
  expect(invoerVan({ ...winkel, naam: ' ' }, gemeente, 2026)).toBeNull()
})
