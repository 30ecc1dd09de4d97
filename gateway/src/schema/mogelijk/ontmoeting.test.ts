// SPDX-License-Identifier: EUPL-1.2
import { Activiteit, activiteitAfgelast, activiteitGepland } from '@naober/contracts/initiatieven/activiteit'
import { Gebied } from '@naober/contracts/initiatieven/gebied'
import { eigenaarAangewezen, Initiatief, lidToegetreden } from '@naober/contracts/initiatieven/initiatief'
import { Reeks, reeksGepland } from '@naober/contracts/initiatieven/reeks'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ExampleApp, exampleApp } from '../../example-app.ts'
import { Proeflog } from '../../view/testing/log.ts'
import { gestart, inBuurt, indeling, overzichtVan, uuid } from '../../view/testing/wereld.ts'

const [KOOR, AVOND, STRAKS, AF, GEWEEST] = [uuid(1), uuid(20), uuid(21), uuid(22), uuid(23)]
/** Days from today on; two days away is another day on every clock. */
const over = (dagen: number): string => new Date(Date.now() + dagen * 86_400_000).toISOString().slice(0, 10)

/** A choir of eva's with lot in it: what is to come, what is off, what has been; and every day. */
const wereld = () => {
  const log = new Proeflog()
  log.commit([Gebied, 'GM0308-2024', indeling(2024, ['BU03080102'])])
  log.commit([Initiatief, KOOR, gestart('Koor', '2025-01-01', inBuurt('BU03080102'))])
  const mens = (persoonId: string) => ({ persoonId, partijId: null, functie: 'zanger', van: '2025-01-01' })
  log.commit([Initiatief, KOOR, eigenaarAangewezen(mens('eva'))], [Initiatief, KOOR, lidToegetreden(mens('lot'))])
  const wat = {
    initiatiefId: KOOR,
    naam: 'Repetitie',
    omschrijving: null,
    waar: null,
    gebied: inBuurt('BU03080102'),
    wijze: 'GEORGANISEERD',
    tijd: '19:30',
    duurMinuten: 60
  } as const
  for (const [id, dagen] of [
    [STRAKS, 3],
    [AF, 4],
    [GEWEEST, -3]
  ] as const)
    log.commit([Activiteit, id, activiteitGepland({ ...wat, dag: over(dagen) })])
  log.commit([Activiteit, AF, activiteitAfgelast({ op: '2026-06-01', reden: null })])
  const herhaling = { frequentie: 'DAGELIJKS' as const, om: 1, weekdagen: [], maandelijksOp: null }
  log.commit([Reeks, AVOND, reeksGepland({ ...wat, herhaling, dag: over(-2), laatste: over(2), overslaan: [] })])
  return overzichtVan(log.commits)
}

let example: ExampleApp
beforeAll(async () => {
  example = await exampleApp({ overzicht: wereld() })
})
afterAll(() => example.app.close())

/** What is told of each occurrence, by its id; of the series by its own. */
const kanMet = async (kijker: string): Promise<Readonly<Record<string, readonly string[]>>> => {
  const query = `query ($id: ID!, $van: Datum!, $tot: Datum!) { initiatief(id: $id) { activiteiten(van: $van, tot: $tot) {
    nodes { id mogelijk reeks { id mogelijk } activiteit { id mogelijk } } } } }`
  const { body } = await example.ask(query, { id: KOOR, van: over(-5), tot: over(6) }, kijker)
  expect(body.errors).toBeUndefined()
  type Told = { id: string; mogelijk: string[] }
  return Object.fromEntries(
    body.data.initiatief.activiteiten.nodes.flatMap(
      ({ id, mogelijk, reeks, activiteit }: Told & Record<'reeks' | 'activiteit', Told | null>) => [
        [id, mogelijk.toSorted()],
        ...(reeks ? [['reeks', reeks.mogelijk.toSorted()]] : []),
        ...(activiteit ? [[`${activiteit.id} zelf`, activiteit.mogelijk]] : [])
      ]
    )
  )
}

test('who writes an initiatief plans for it: each day tells what can still be done about it', async () => {
  const kan = await kanMet('eigenaar')
  expect(kan[STRAKS]).toEqual(['lasActiviteitAf', 'verplaatsActiviteit'])
  expect(kan[AF]).toEqual(['laatActiviteitDoorgaan'])
  expect(kan[GEWEEST]).toEqual(['lasActiviteitAf', 'meldActiviteitGehouden'])
  expect(kan[`${STRAKS} zelf`]).toEqual(['wijzigActiviteit'])
  expect(kan[`${AVOND}/${over(2)}T19:30`]).toEqual(['lasKeerAf', 'verplaatsKeer'])
  expect(kan[`${AVOND}/${over(-2)}T19:30`]).toEqual(['lasKeerAf', 'meldKeerGehouden'])
  expect(kan.reeks).toEqual(['lasReeksAf', 'wijzigOverslaan', 'wijzigReeks', 'wijzigReekseinde'])
})

test('a member was there too, and tells how many came; nothing else', async () => {
  const kan = await kanMet('lid')
  const anders = Object.entries(kan).filter(([, namen]) => namen.some((naam) => !naam.startsWith('meld')))
  expect(anders).toEqual([])
  expect([kan[GEWEEST], kan[STRAKS]]).toEqual([['meldActiviteitGehouden'], []])
})

test.each(['publiek', 'partner', 'gemeente'])('who is %s has nothing to do with it', async (kijker) => {
  expect(Object.values(await kanMet(kijker)).flat()).toEqual([])
})
