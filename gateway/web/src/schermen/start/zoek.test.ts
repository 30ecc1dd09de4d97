// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { zoekIn } from './zoek.ts'

const gemeenten = ['Súdwest-Fryslân', 'Baarn', "'s-Hertogenbosch", 'Barneveld', 'Alphen aan den Rijn'].map((naam) => ({
  naam
}))
const namen = (zoek: string) => zoekIn(gemeenten, zoek).map(({ naam }) => naam)

test('names that begin with what was typed come first, by name', () => {
  expect(namen('ba')).toEqual(['Baarn', 'Barneveld'])
  expect(namen('rijn')).toEqual(['Alphen aan den Rijn'])
})

test('accents, hyphens and capitals do not count', () => {
  expect(namen('sudwest fryslan')).toEqual(['Súdwest-Fryslân'])
  expect(namen('S-HER')).toEqual(["'s-Hertogenbosch"])
})

test('without words all are there, by name', () => {
  expect(namen(' ')[0]).toBe("'s-Hertogenbosch")
  expect(namen('')).toHaveLength(5)
})
