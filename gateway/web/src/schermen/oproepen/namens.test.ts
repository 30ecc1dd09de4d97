// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import type { NamensQuery } from '../../gql/graphql.ts'
import { namenskeuzen, namensVan, ZELF } from './namens.ts'

const mijn: NamensQuery = {
  alsVan: [],
  ik: { id: 'eva', partijen: [{ id: 'p1', naam: 'Welzijn' }] },
  initiatieven: { nodes: [{ id: 'i1', naam: 'Koor' }] }
}

test('one asks for oneself, or on behalf of what is one’s own', () => {
  expect(Object.keys(namenskeuzen(mijn))).toEqual([ZELF, 'i1', 'p1'])
  expect(namensVan('i1', mijn)).toEqual({ namens: { initiatiefId: 'i1' } })
  expect(namensVan('p1', mijn)).toEqual({ namens: { partijId: 'p1' } })
  expect(namensVan(ZELF, mijn)).toEqual({})
})

test('of what is not one’s own, or not any more, one asks for oneself', () => {
  expect(namensVan('i2', mijn)).toEqual({})
  expect(Object.keys(namenskeuzen({ ...mijn, ik: null, initiatieven: { nodes: [] } }))).toEqual([ZELF])
})
