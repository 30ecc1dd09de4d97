// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { vlekkenIn } from './vlekken.ts'

const telling = (netwerk: number, plek: number | null) =>
  [
    { soort: 'NETWERK', aantal: netwerk, stand: 'GETELD' },
    { soort: 'ONTMOETINGSPLEK', aantal: plek, stand: plek === null ? 'NOG_NIET_AANGESLOTEN' : 'GETELD' }
  ] as const

test('a kind is blank where a buurt has none of it', () => {
  const haven = { code: 'BU1', naam: 'Haven', telling: telling(2, 0) }
  const polder = { code: 'BU2', naam: 'Polder', telling: telling(0, 0) }
  expect(vlekkenIn(telling(2, 0), [haven, polder])).toEqual([
    { soort: 'NETWERK', stand: 'GETELD', gedekt: 1, wit: [polder] },
    { soort: 'ONTMOETINGSPLEK', stand: 'GETELD', gedekt: 0, wit: [haven, polder] }
  ])
})

test('a kind that nobody keeps yet is blank nowhere: that would say that it is not there', () => {
  const haven = { code: 'BU1', naam: 'Haven', telling: telling(0, null) }
  expect(vlekkenIn(telling(0, null), [haven])[1]).toEqual({
    soort: 'ONTMOETINGSPLEK',
    stand: 'NOG_NIET_AANGESLOTEN',
    gedekt: 0,
    wit: []
  })
})
