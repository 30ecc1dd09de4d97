// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { dingenIn } from './dingen.ts'

test('an answer is tagged with every thing in it, however deep', () => {
  const antwoord = { initiatief: { id: 'i1', naam: 'Koor', leden: [{ partij: { id: 'p1' } }, { partij: null }] } }
  expect([...dingenIn(antwoord)]).toEqual(['i1', 'p1'])
})

test('nothing has no tags', () => {
  expect(dingenIn(undefined).size).toBe(0)
})
