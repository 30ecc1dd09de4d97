// SPDX-License-Identifier: EUPL-1.2
import { Activiteit, activiteitGepland } from '@naober/contracts/initiatieven/activiteit'
import { Gebied } from '@naober/contracts/initiatieven/gebied'
import { Initiatief, opmerkingGeplaatst } from '@naober/contracts/initiatieven/initiatief'
import { Verbinding, verbindingGelegd } from '@naober/contracts/initiatieven/verbinding'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ExampleApp, exampleApp } from '../example-app.ts'
import { inDeKnel } from '../view/testing/belemmeringen.ts'
import { Proeflog } from '../view/testing/log.ts'
import { gestart, inBuurt, indeling, LOG, overzichtVan, uuid } from '../view/testing/wereld.ts'

const [KOOR, TUIN] = [uuid(1), uuid(2)]

/** Positions 1 to 5: a division, a choir, a garden elsewhere, trouble at the choir, and a remark to its owners. */
const wereld = () => {
  const log = new Proeflog()
  log.commit([Gebied, 'GM0308-2024', indeling(2024, ['BU03080102', 'BU03080103'])])
  log.commit([Initiatief, KOOR, gestart('Koor', '2025-01-01', inBuurt('BU03080102'))])
  log.commit([Initiatief, TUIN, gestart('Tuin', '2025-01-01', inBuurt('BU03080103'))])
  log.commit([Initiatief, KOOR, inDeKnel('SCHOTTEN', '2025-03-01')])
  const opmerking = { opmerkingId: uuid(9), door: 'gem', als: 'GEMEENTE', tekst: 'Bel even', op: '2025-04-01' } as const
  log.commit([Initiatief, KOOR, opmerkingGeplaatst(opmerking)])
  return overzichtVan(log.commits)
}

const gepland = activiteitGepland({
  initiatiefId: KOOR,
  naam: 'Repetitie',
  omschrijving: null,
  waar: null,
  wijze: 'GEORGANISEERD',
  gebied: inBuurt('BU03080102'),
  dag: '2025-02-05',
  tijd: '09:00',
  duurMinuten: 60
})

const gelegd = verbindingGelegd({
  soort: 'HELPT',
  vanInitiatiefId: KOOR,
  naarInitiatiefId: TUIN,
  naarPartijId: null,
  arrangementId: null,
  toelichting: null,
  van: '2025-02-01'
})

let example: ExampleApp
beforeAll(async () => {
  example = await exampleApp({ overzicht: wereld() })
})
afterAll(() => example.app.close())

const SINDS = `query ($vanaf: [StandInvoer!]!, $gebieden: [ID!], $first: Int) { sinds(vanaf: $vanaf, gebieden: $gebieden, first: $first) {
  opnieuw aantal dingen { soort id naam nieuw aantal gebeurd { soort op } } alsVan { dienst positie } } }`
const vanaf = (positie: number, logId?: string) => [{ dienst: 'initiatieven', positie, ...(logId && { logId }) }]

const sinds = async (variables: object, kijker?: string) => {
  const { body } = await example.ask(SINDS, variables, kijker)
  expect(body.errors).toBeUndefined()
  return body.data.sinds
}

test('tells what changed since a position, grouped per thing, what changed last first', async () => {
  expect(await sinds({ vanaf: vanaf(2, LOG) })).toEqual({
    opnieuw: false,
    aantal: 2,
    dingen: [
      {
        soort: 'Initiatief',
        id: KOOR,
        naam: 'Koor',
        nieuw: false,
        aantal: 1,
        gebeurd: [{ soort: 'FaseGewijzigd', op: '2025-03-01' }]
      },
      {
        soort: 'Initiatief',
        id: TUIN,
        naam: 'Tuin',
        nieuw: true,
        aantal: 1,
        gebeurd: [{ soort: 'InitiatiefGestart', op: '2025-01-01' }]
      }
    ],
    alsVan: [{ dienst: 'initiatieven', positie: 5 }]
  })
})

test('says of what has no page of its own on whose page it is shown', async () => {
  const log = new Proeflog()
  log.commit([Gebied, 'GM0308-2024', indeling(2024, ['BU03080102'])])
  log.commit([Initiatief, KOOR, gestart('Koor', '2025-01-01', inBuurt('BU03080102'))])
  log.commit([Initiatief, TUIN, gestart('Tuin', '2025-01-01', inBuurt('BU03080102'))])
  log.commit([Activiteit, uuid(3), gepland])
  log.commit([Verbinding, uuid(4), gelegd])
  const other = await exampleApp({ overzicht: overzichtVan(log.commits) })
  const { body } = await other.ask(
    '{ sinds(vanaf: { dienst: "initiatieven", positie: 2 }) { dingen { soort blad { soort id } } } }'
  )
  await other.app.close()
  const bijKoor = { soort: 'Initiatief', id: KOOR }
  expect(body.data.sinds.dingen).toEqual([
    { soort: 'Verbinding', blad: bijKoor },
    { soort: 'Activiteit', blad: bijKoor },
    { soort: 'Initiatief', blad: { soort: 'Initiatief', id: TUIN } }
  ])
})

test('tells who belongs to a thing also what did not leave the house', async () => {
  const { dingen } = await sinds({ vanaf: vanaf(4) }, 'beheerder')
  expect(dingen.map(({ gebeurd }: { gebeurd: object[] }) => gebeurd)).toEqual([
    [{ soort: 'OpmerkingGeplaatst', op: '2025-04-01' }]
  ])
  expect(await sinds({ vanaf: vanaf(4) })).toMatchObject({ aantal: 0, dingen: [] })
})

test('looks in the areas that are named, and shortens a long list without losing count', async () => {
  const namen = ({ dingen }: { dingen: { naam: string }[] }) => dingen.map(({ naam }) => naam)
  expect(namen(await sinds({ vanaf: vanaf(1), gebieden: ['BU03080103'] }))).toEqual(['Tuin'])
  expect(namen(await sinds({ vanaf: vanaf(1), gebieden: ['WK030801'] }))).toEqual(['Koor', 'Tuin'])
  const kort = await sinds({ vanaf: vanaf(1), first: 1 })
  expect([kort.aantal, ...namen(kort)]).toEqual([2, 'Koor'])
})

test('says to begin anew where the log is another one, and nothing where nothing changed', async () => {
  expect(await sinds({ vanaf: vanaf(2, uuid(99)) })).toMatchObject({ opnieuw: true, aantal: 0, dingen: [] })
  expect(await sinds({ vanaf: vanaf(5) })).toMatchObject({ opnieuw: false, aantal: 0 })
})

test('tells who was away too long how much changed, and not what', async () => {
  const log = new Proeflog()
  log.commit([Gebied, 'GM0308-2024', indeling(2024, ['BU03080102', 'BU03080103'])])
  for (let n = 1; n <= 1_001; n++) {
    const buurt = n === 1 ? 'BU03080103' : 'BU03080102'
    log.commit([Initiatief, uuid(n), gestart(`Koor ${n}`, '2025-01-01', inBuurt(buurt))])
  }
  const druk = await exampleApp({ overzicht: overzichtVan(log.commits) })
  const vraag = async (positie: number, gebieden?: string[]) => {
    const query = SINDS.replace('aantal dingen', 'aantal teLang perSoort { soort aantal } dingen')
    const { body } = await druk.ask(query, { vanaf: vanaf(positie), gebieden, first: 1 })
    expect(body.errors).toBeUndefined()
    const { aantal, teLang, perSoort, dingen } = body.data.sinds
    return { aantal, teLang, perSoort, dingen: dingen.length }
  }
  const van = (aantal: number) => [{ soort: 'Initiatief', aantal }]
  expect(await vraag(1)).toEqual({ aantal: 1_001, teLang: true, perSoort: van(1_001), dingen: 0 })
  expect(await vraag(2)).toEqual({ aantal: 1_000, teLang: false, perSoort: van(1_000), dingen: 1 })
  expect(await vraag(1, ['BU03080103'])).toEqual({ aantal: 1, teLang: false, perSoort: van(1), dingen: 1 })
  await druk.app.close()
})

test('costs what it looks through and what it tells', async () => {
  const code = async (vraag: string, aantal: number) => {
    const vragen = Array.from({ length: aantal }, (_, n) => `a${n}: sinds(vanaf: $vanaf ${vraag}`)
    const { body } = await example.ask(`query ($vanaf: [StandInvoer!]!) { ${vragen.join(' ')} }`, { vanaf: vanaf(1) })
    return body.errors?.[0].extensions.code ?? null
  }
  expect(await code('gebieden: ["BU03080103"]) { aantal }', 10)).toBeNull()
  expect(await code(') { aantal }', 3)).toBeNull()
  expect(await code(') { aantal }', 4)).toBe('TE_GROOT')
  expect(await code('gebieden: ["GM0308"]) { aantal }', 30)).toBeNull()
  expect(await code('gebieden: ["GM0308", "GM0342"]) { aantal }', 30)).toBe('TE_GROOT')
  const verteld = '{ dingen { id gebeurd { woorden } } }'
  expect(await code(`gebieden: ["BU03080103"], first: 100) ${verteld}`, 10)).toBeNull()
  expect(await code(`gebieden: ["BU03080103"], first: 100) ${verteld}`, 20)).toBe('TE_GROOT')
})

test.each([{ gebieden: ['Baarn'] }, { first: 101 }, { first: -1 }])('refuses %j', async (wrong) => {
  const { body } = await example.ask(SINDS, { vanaf: vanaf(1), ...wrong })
  expect(body.errors[0].extensions.code).toBe('ONGELDIG')
})
