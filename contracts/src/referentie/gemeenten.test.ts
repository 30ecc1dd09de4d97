// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isVoorbeeldGemeente } from '../geografie.ts'
import { GEMEENTEN, gemeenteMetCode, gemeenteMetNaam } from './gemeenten.ts'

test('there are 342 gemeenten in 12 provincies, each once, by code', () => {
  const codes = GEMEENTEN.map((gemeente) => gemeente.code)
  expect(codes).toHaveLength(342)
  expect(new Set(codes).size).toBe(342)
  expect(new Set(GEMEENTEN.map((gemeente) => gemeente.naam)).size).toBe(342)
  expect(codes).toEqual([...codes].sort())
  expect(new Set(GEMEENTEN.map((gemeente) => gemeente.provincie)).size).toBe(12)
})

test('the division is that of 2023 and later: Voorne aan Zee is there, what it was formed from is not', () => {
  expect(gemeenteMetCode('GM1992')?.naam).toBe('Voorne aan Zee')
  for (const opgeheven of ['GM0501', 'GM0530', 'GM0614', 'GM0457'] as const)
    expect(gemeenteMetCode(opgeheven)).toBeUndefined()
})

test('no real gemeente has a code that is kept for invented ones', () => {
  expect(GEMEENTEN.filter((gemeente) => isVoorbeeldGemeente(gemeente.code))).toEqual([])
})

test('a gemeente is found by code and by name, however the name is written', () => {
  expect(gemeenteMetCode('GM0308')).toMatchObject({ naam: 'Baarn', provincie: 'Utrecht', status: 'BESTAAT' })
  const naam = (gezocht: string) => gemeenteMetNaam(gezocht)?.code
  expect(naam('baarn')).toBe('GM0308')
  expect(naam('Sudwest Fryslan')).toBe('GM1900')
  expect([naam("'s-Gravenhage"), naam('Den Haag')]).toEqual(['GM0518', 'GM0518'])
  expect([naam('s-Hertogenbosch'), naam('Den Bosch')]).toEqual(['GM0796', 'GM0796'])
  expect([naam('Bergen (NH.)'), naam('Bergen (L)'), naam('Bergen')]).toEqual(['GM0373', 'GM0893', undefined])
  expect(naam('Weesp')).toBeUndefined()
})

const csv = join(import.meta.dirname, '../../../../shared/data/gemeenten-342.csv')
const aanwezig = existsSync(csv)
if (!aanwezig) console.warn('NOT TESTED: the gemeenten against the real list, shared/data is not beside the repository')

test.skipIf(!aanwezig)('the table agrees with the list it was made from', () => {
  const regels = readFileSync(csv, 'utf8').matchAll(/^(GM\d{4}),("[^"]*"|[^,]*),([^,]*),/gm)
  const lijst = [...regels].map(([, code, naam, provincie]) => `${code},${naam?.replaceAll('"', '')},${provincie}`)
  // The list lost the apostrophe of this one name.
  const tabel = GEMEENTEN.map((rij) => `${rij.code},${rij.naam.replace(/^'s-H/, 's-H')},${rij.provincie}`)
  expect(tabel).toEqual(lijst)
})
