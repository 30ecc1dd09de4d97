// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { komendeIds } from './erbij.ts'

test('as many came as the count grew, and they are the youngest', () => {
  expect(komendeIds(['03', '01', '02'], new Set(), 2)).toEqual(['02', '03'])
})

test('what stands in the list did not come', () => {
  expect(komendeIds(['01', '02'], new Set(['02']), 1)).toEqual(['01'])
})

test('when the count did not grow, what changed was there already', () => {
  expect(komendeIds(['01', '02'], new Set(), 0)).toEqual([])
  expect(komendeIds(['01', '02'], new Set(), -1)).toEqual([])
})
