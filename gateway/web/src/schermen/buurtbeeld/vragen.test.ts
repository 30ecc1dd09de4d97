// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { elementFilter, initiatiefFilter, leesFilter } from './soort.ts'
import { ZONDER_KEUZE } from './vragen.ts'

test('what is asked before the screen is there is what the screen asks where nothing is chosen', () => {
  const filter = leesFilter({ soort: null, laag: null })
  expect({
    filter: initiatiefFilter(filter),
    elementen: elementFilter(filter),
    metElementen: filter.wat === 'elementen'
  }).toEqual(ZONDER_KEUZE)
})
