// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { partsOf } from './cells.ts'

test.each([
  ['GM0308|GM0342; GM0363', ['GM0308', 'GM0342', 'GM0363']],
  [
    'START 2024-01-01 "eerst koffie, dan | zingen" | ACTIEF 2024-09-01',
    ['START 2024-01-01 "eerst koffie, dan | zingen"', 'ACTIEF 2024-09-01']
  ],
  ['een plank 5" dik|een plank 6" dik', ['een plank 5" dik', 'een plank 6" dik']],
  ['de zaal "Noord|Zuid', ['de zaal "Noord', 'Zuid']]
])('a cell that holds more than one value ends each where it ends: %s', (cell, parts) => {
  expect(partsOf(cell)).toEqual(parts)
})
