// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { elementFilter, initiatiefFilter, leesFilter } from './soort.ts'

test.each([
  [null, null, { wat: 'initiatieven', soort: null }],
  ['WOONINITIATIEF', 'FORMEEL', { wat: 'initiatieven', soort: 'WOONINITIATIEF' }],
  ['NETWERK', 'FORMEEL', { wat: 'initiatieven', soort: null }],
  ['FORMELE_DIENST', null, { wat: 'elementen', soort: 'FORMELE_DIENST', laag: null }],
  ['FYSIEKE_VOORZIENING', 'INFORMEEL', { wat: 'elementen', soort: 'FYSIEKE_VOORZIENING', laag: 'INFORMEEL' }],
  [null, 'INFORMEEL', { wat: 'elementen', soort: null, laag: 'INFORMEEL' }],
  ['onzin', 'onzin', { wat: 'initiatieven', soort: null }]
])('kind %s and layer %s in the address', (soort, laag, filter) => {
  expect(leesFilter({ soort, laag })).toEqual(filter)
})

test('a filter asks only for what it names', () => {
  expect(initiatiefFilter(leesFilter({ soort: 'WOONINITIATIEF', laag: null }))).toEqual({ soort: ['WOONINITIATIEF'] })
  expect(elementFilter(leesFilter({ soort: 'ICT_VOORZIENING', laag: 'FORMEEL' }))).toEqual({
    soort: ['ICT_VOORZIENING'],
    laag: 'FORMEEL'
  })
  expect(elementFilter(leesFilter({ soort: null, laag: null }))).toEqual({})
})
