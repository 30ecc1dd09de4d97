// SPDX-License-Identifier: EUPL-1.2
import { voorbehoudMetCode } from '@naober/contracts/referentie/voorbehouden'
import { expect, test } from 'vitest'
import { exampleView } from '../example.ts'
import { GELD_VOORBEHOUD } from '../view/financieringsregel/geld.ts'
import { Gebieden } from '../view/gebied.ts'
import { dagVan } from '../view/kern/day.ts'
import { BLADEN } from './bladen.ts'
import { csvVan } from './formaten/csv.ts'
import { jsonVan } from './formaten/json.ts'
import type { Uitgave } from './formaten.ts'
import { standVan } from './stand.ts'

const overzicht = await exampleView()
const uitgave = (naam: string): Uitgave => {
  const blad = BLADEN.find((een) => een.naam === naam)
  if (blad === undefined) throw new Error(naam)
  const gebied = overzicht.tabel(Gebieden).haal('GM0308')
  return { blad, overzicht, vraag: { gebied, op: dagVan('2026-03-01') }, stand: standVan(overzicht) }
}
const eenzaam = voorbehoudMetCode('EENZAAMHEID_GEEN_GEVOLG')
const inWoorden = `${eenzaam?.naam}: ${eenzaam?.uitleg}`

test('a CSV of figures says first what may not be concluded from them, each once, and then the names of its columns', async () => {
  const regels = (await csvVan(uitgave('cijfers'))).replace('\uFEFF', '').split('\r\n')
  const eerst = regels.findIndex((regel) => regel.startsWith('reeks;'))
  expect(eerst).toBeGreaterThan(1)
  const voorbehouden = regels.slice(0, eerst)
  expect(voorbehouden.every((regel) => /^"?# Let op: /.test(regel))).toBe(true)
  expect(new Set(voorbehouden).size).toBe(voorbehouden.length)
  expect(voorbehouden.filter((regel) => regel.includes(inWoorden))).toHaveLength(1)
})

test('a CSV of money says what the sums do not tell; one without guards begins with its columns', async () => {
  expect(await csvVan(uitgave('financieringsregels'))).toContain(`# Let op: ${GELD_VOORBEHOUD}`)
  expect(await csvVan(uitgave('partijen'))).toMatch(/^\uFEFFid;/)
})

test('JSON says it beside its rows', async () => {
  expect(JSON.parse(await jsonVan(uitgave('cijfers'))).voorbehouden).toContain(inWoorden)
})
