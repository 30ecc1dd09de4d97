// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { namenDiePassen, schuifVan } from './namen.ts'

const opschrift = (code: string, x: number, y: number, breedte: number, aantal = 0) => ({
  vlak: { code, pad: '', midden: [x, y] as const, breedte },
  naam: 'Schoonoord',
  aantal
})

test('a name is written where it fits and touches nothing', () => {
  const namen = namenDiePassen([opschrift('ruim', 100, 100, 200), opschrift('ernaast', 120, 105, 150)], 400)
  expect([...namen]).toEqual(['ruim'])
})

test('a name gives way to the count of a neighbour', () => {
  expect(namenDiePassen([opschrift('a', 100, 100, 200), opschrift('b', 100, 112, 10, 5)], 400).size).toBe(0)
})

test('a narrow area keeps its name for when it is pointed at', () => {
  expect(namenDiePassen([opschrift('smal', 100, 100, 20)], 400).size).toBe(0)
})

test('a name near the edge moves onto the map', () => {
  expect(schuifVan('Schoonoord', 10, 400)).toBeGreaterThan(0)
  expect(schuifVan('Schoonoord', 395, 400)).toBeLessThan(0)
  expect(schuifVan('Schoonoord', 200, 400)).toBe(0)
})
