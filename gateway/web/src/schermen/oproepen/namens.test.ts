// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import type { NamensQuery } from '../../gql/graphql.ts'
import { namensBegin, namensbron, namensVan, voorZelf } from './namens.ts'

const mijn: NamensQuery = {
  alsVan: [],
  ik: { id: 'eva', partijen: [{ id: 'p1', naam: 'Welzijn' }] },
  initiatieven: { aantal: 60 },
  gekozen: { nodes: [{ id: 'i1', naam: 'Koor' }] }
}
const niemand: NamensQuery = { ...mijn, ik: null, initiatieven: { aantal: 0 }, gekozen: { nodes: [] } }

test('one asks for oneself, or on behalf of what is one’s own', () => {
  const bron = namensbron('GM9901', mijn)
  expect(bron?.initiatieven).toEqual({ gebied: 'GM9901', vanMij: true })
  expect(bron?.bekend?.map(({ wat, id }) => `${wat} ${id}`)).toEqual(['persoon zelf', 'partij p1'])
  expect(namensVan('initiatief i1 Koor')).toEqual({ namens: { initiatiefId: 'i1' } })
  expect(namensVan('partij p1 Welzijn')).toEqual({ namens: { partijId: 'p1' } })
  expect(namensVan(voorZelf())).toEqual({})
})

test('the address chooses what is one’s own; of anything else one asks for oneself', () => {
  expect(namensBegin('i1', mijn)).toBe('initiatief i1 Koor')
  expect(namensBegin('p1', mijn)).toBe('partij p1 Welzijn')
  expect(namensBegin('i2', mijn)).toBe(voorZelf())
  expect(namensBegin(null, mijn)).toBe(voorZelf())
})

test('who has nothing to ask on behalf of is asked nothing', () => {
  expect(namensbron('GM9901', niemand)).toBeNull()
})
