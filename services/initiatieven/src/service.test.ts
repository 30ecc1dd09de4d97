// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Actor, GEWIST, NIEMAND, wieIs } from '@naober/contracts'
import { createLocalBus } from '@naober/kit/bus/local'
import type { Aanvaarding } from '@naober/kit/command/encoded'
import { type Service, startService } from '@naober/kit/service/service'
import { openSqlite, type SqliteStore } from '@naober/kit/store/sqlite'
import { HandTime } from '@naober/kit/testing/kas-house'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { STILTE_DAGEN } from './initiatief/stilte.ts'
import { initiatieven } from './service.ts'
import { ANNA, BAARN, D1, D2, D3, D4, mensVan } from './testing/voorbeelden.ts'

const DAG = 86_400_000
const WIES = mensVan('wies', 'partner')
const MENSEN: Readonly<Record<string, Actor>> = { anna: ANNA, wies: WIES }
const wie = (token: string | null) => wieIs((token !== null && MENSEN[token]) || NIEMAND)

let map: string
let store: SqliteStore
let service: Service
let time: HandTime
const alarmen: unknown[] = []

beforeEach(async () => {
  map = mkdtempSync(join(tmpdir(), 'naober-initiatieven-'))
  time = new HandTime()
  alarmen.length = 0
  store = openSqlite({
    path: join(map, 'initiatieven.sqlite'),
    dienst: 'initiatieven',
    create: true,
    onFatal: (error) => alarmen.push(error),
    now: time.clock
  })
  service = await startService({
    definitie: initiatieven,
    ...store,
    bus: createLocalBus({ onFault: (error) => alarmen.push(error) }),
    identity: { known: wie, whoIs: async (token) => wie(token) },
    clock: time.clock,
    timers: time.timers,
    safetyMs: 20,
    alarm: (...alarm) => alarmen.push(alarm)
  })
})

afterEach(async () => {
  await service.stop()
  await store.close()
  rmSync(map, { recursive: true, force: true })
  expect(alarmen).toEqual([])
})

type Opdrachtgegevens = readonly [token: string, opdracht: string, id: string | null, velden: object]

/** Sends a command through the door. */
const gestuurd = async (...[token, opdracht, id, velden]: Opdrachtgegevens): Promise<Aanvaarding> => {
  const antwoord = await service.door.ontvang({
    dienst: 'initiatieven',
    opdracht,
    id,
    opdrachtId: null,
    verwachteVersie: null,
    token,
    trace: null,
    lijf: JSON.stringify(velden)
  })
  if (antwoord.status >= 300) throw new Error(`${opdracht}: ${antwoord.lijf}`)
  return JSON.parse(antwoord.lijf)
}

/** The same; answers the id of the thing it was about. */
const stuur = async (...opdracht: Opdrachtgegevens): Promise<string> => (await gestuurd(...opdracht)).id

/** The same, and waits for what follows from it. */
const doe = async (...opdracht: Opdrachtgegevens): Promise<string> => {
  const id = await stuur(...opdracht)
  await rust()
  return id
}

const rust = async () => {
  for (;;) {
    const { position } = await service.events.head()
    await service.settled(position, 10_000)
    if ((await service.events.head()).position === position) return
  }
}

const gebeurdAan = async (stroom: string) => (await service.events.readStream(stroom, 0)).map(({ event }) => event)

const startKoor = () =>
  doe('anna', 'startInitiatief', null, {
    soort: 'BEWONERSINITIATIEF',
    naam: 'Buurtkoor',
    doel: 'Bel Jan van nummer 12',
    op: D1,
    gebied: BAARN,
    openVoor: 'iedereen'
  })

describe('the service', () => {
  it('ends the memberships of a partij that leaves, each at both of its streams', async () => {
    const koor = await startKoor()
    const tuin = await startKoor()
    const partijId = await doe('wies', 'registreerPartij', null, { naam: 'Welzijn', type: 'WELZIJN', op: D1 })
    for (const id of [koor, tuin]) {
      await doe('wies', 'voegLidToe', id, { lid: { partijId }, functie: 'partner', van: D2 })
    }
    await doe('anna', 'beeindigLidmaatschap', tuin, { lid: { partijId }, tot: D2 })
    await doe('wies', 'vertrekPartij', partijId, { op: D3 })
    const vertrokken = (await gebeurdAan(`initiatief-${koor}`)).filter(({ type }) => type === 'LidVertrokken')
    expect(vertrokken.map(({ data }) => data)).toEqual([
      { persoonId: null, partijId, tot: D3, aanleiding: 'PARTIJ_VERTROKKEN' }
    ])
    expect((await gebeurdAan(`partij-${partijId}`)).map(({ type }) => type)).toEqual([
      'PartijGeregistreerd',
      'RegistreerderVastgelegd',
      'PartijTradToe',
      'PartijTradToe',
      'PartijTradUit',
      'PartijVertrokken',
      'PartijTradUit'
    ])
  })

  it('ends what a partij that leaves owns with others, and tells what it owns alone', async () => {
    const [koor, tuin] = [await startKoor(), await startKoor()]
    const partijId = await doe('wies', 'registreerPartij', null, { naam: 'Welzijn', type: 'WELZIJN', op: D1 })
    await doe('anna', 'wijsEigenaarAan', koor, { eigenaar: { partijId }, functie: 'beheer', van: D2 })
    await doe('anna', 'draagInitiatiefOver', tuin, { aan: { partijId }, functie: 'beheer', op: D2 })
    await doe('wies', 'vertrekPartij', partijId, { op: D3 })
    expect((await gebeurdAan(`initiatief-${koor}`)).at(-1)).toMatchObject({
      type: 'EigenaarOntheven',
      data: { persoonId: null, partijId, tot: D3, aanleiding: 'PARTIJ_VERTROKKEN' }
    })
    expect((await gebeurdAan(`partij-${partijId}`)).slice(-2).map(({ type, data }) => [type, data])).toEqual([
      ['PartijStondAf', { initiatiefId: koor, tot: D3 }],
      ['EigendomBleefStaan', { initiatiefId: tuin, op: D3 }]
    ])
    const anna = { eigenaar: { persoonId: 'anna' }, functie: 'trekker', van: D4 }
    const { herstel, onomkeerbaar } = await gestuurd('wies', 'wijsEigenaarAan', tuin, anna)
    await rust()
    expect((await gebeurdAan(`initiatief-${tuin}`)).at(-1)).toMatchObject({
      type: 'EigenaarOntheven',
      data: { persoonId: null, partijId, tot: D4, aanleiding: 'PARTIJ_VERTROKKEN' }
    })
    expect([herstel, onomkeerbaar]).toEqual([null, expect.stringContaining('vertrokken')])
    const samen = await gestuurd('anna', 'wijsEigenaarAan', tuin, { ...anna, eigenaar: { persoonId: 'cor' } })
    expect(samen.herstel).not.toBeNull()
  })

  it('ends the verbindingen of a partij that leaves, each at all of its streams', async () => {
    const koor = await startKoor()
    const partijId = await doe('wies', 'registreerPartij', null, { naam: 'Welzijn', type: 'WELZIJN', op: D1 })
    const einden = { begin: koor, einde: { partijId } }
    const helpt = await doe('wies', 'legVerbinding', null, { ...einden, soort: 'HELPT', van: D2 })
    const ouder = await doe('wies', 'legVerbinding', null, { ...einden, soort: 'OUDER', van: D2 })
    await doe('wies', 'verbreekVerbinding', helpt, { ...einden, tot: D2 })
    await doe('wies', 'vertrekPartij', partijId, { op: D3 })
    expect((await gebeurdAan(`verbinding-${ouder}`)).at(-1)).toMatchObject({
      type: 'VerbindingVerbroken',
      data: { tot: D3 }
    })
    const [ontkoppeld, vertrokken] = (await gebeurdAan(`partij-${partijId}`)).toReversed()
    expect(ontkoppeld).toMatchObject({ type: 'PartijOntkoppeld', data: { verbindingId: ouder, tot: D3 } })
    expect(vertrokken?.type).toBe('PartijVertrokken')
  })

  it.each(['at once', 'one after the other', 'the other way round'])(
    'leaves no partij that left an owner beside somebody who came %s',
    async (hoe) => {
      const koor = await startKoor()
      const partijId = await doe('wies', 'registreerPartij', null, { naam: 'Welzijn', type: 'WELZIJN', op: D1 })
      await doe('anna', 'draagInitiatiefOver', koor, { aan: { partijId }, functie: 'beheer', op: D2 })
      const aanwijzing = { eigenaar: { persoonId: 'cor' }, functie: 'trekker', van: D2 }
      const wijsAan = () => stuur('wies', 'wijsEigenaarAan', koor, aanwijzing)
      const vertrek = () => stuur('wies', 'vertrekPartij', partijId, { op: D3 })
      if (hoe === 'at once') await Promise.all([wijsAan(), vertrek()])
      else for (const een of hoe === 'one after the other' ? [wijsAan, vertrek] : [vertrek, wijsAan]) await een()
      await rust()
      const eigenaren = new Set<unknown>()
      for (const { type, data } of await gebeurdAan(`initiatief-${koor}`)) {
        const wie = Reflect.get(data, 'persoonId') ?? Reflect.get(data, 'partijId')
        if (type === 'EigenaarAangewezen') eigenaren.add(wie)
        if (type === 'EigenaarOntheven') eigenaren.delete(wie)
      }
      expect([...eigenaren]).toEqual(['cor'])
      const verteld = (await gebeurdAan(`partij-${partijId}`)).filter(({ type }) => type === 'PartijStondAf')
      expect(verteld.map(({ data }) => data)).toEqual([{ initiatiefId: koor, tot: D3 }])
    }
  )

  it('asks an initiatief that is silent whether it still stands, and again after as long a silence', async () => {
    const koor = await startKoor()
    const gevraagd = async () =>
      (await gebeurdAan(`initiatief-${koor}`)).filter(({ type }) => type === 'BevestigingGevraagd').length
    const naDagen = async (dagen: number) => {
      time.move(dagen * DAG)
      await rust()
    }
    await naDagen(STILTE_DAGEN - 1)
    expect(await gevraagd()).toBe(0)
    await doe('anna', 'bevestigInitiatief', koor, {})
    await naDagen(2)
    expect(await gevraagd()).toBe(0)
    await naDagen(STILTE_DAGEN)
    await expect.poll(gevraagd).toBe(1)
    await naDagen(STILTE_DAGEN + 1)
    await expect.poll(gevraagd).toBe(2)
  })

  it('takes a text back out of the store and out of what it knows', async () => {
    const koor = await startKoor()
    await doe('anna', 'wisInitiatiefTekst', koor, { versie: 1, pad: '/doel', grond: 'PERSOONSGEGEVEN' })
    expect((await gebeurdAan(`initiatief-${koor}`))[0]?.data).toMatchObject({ naam: 'Buurtkoor', doel: GEWIST })
  })
})
