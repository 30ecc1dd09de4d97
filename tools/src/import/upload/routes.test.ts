// SPDX-License-Identifier: EUPL-1.2
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Actor, type Wie, wieIs } from '@naober/contracts'
import { createLocalBus } from '@naober/kit/bus/local'
import type { CommandDoor, EncodedCommand } from '@naober/kit/command/encoded'
import { TechnicalError } from '@naober/kit/errors/problem'
import { createServer } from '@naober/kit/http/server'
import type { Identity } from '@naober/kit/identity/identity'
import type { Service } from '@naober/kit/service/service'
import { openSqlite } from '@naober/kit/store/sqlite'
import { createLog } from '@naober/kit/telemetry/log'
import type { FastifyInstance } from 'fastify'
import { zipSync } from 'fflate'
import { writeXlsx } from 'hucre/xlsx'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { definitionOf, runService } from '../../start/service-here.ts'
import { readSettings } from '../../start/settings.ts'
import { importSheet } from '../sheet.ts'
import type { Imports } from './imports.ts'
import { importRoutes } from './routes.ts'
import { MAX_UPLOAD } from './uploads.ts'

/** Their token is their name. */
const PEOPLE: Readonly<Record<string, Actor>> = {
  gemeente: { id: 'gemeente', rollen: [{ rol: 'gemeente', voor: ['GM0308'] }] },
  arrangeur: { id: 'arrangeur', rollen: [{ rol: 'arrangeur', voor: ['GM0308'] }] },
  partner: { id: 'partner', rollen: [{ rol: 'partner', voor: [] }] }
}
let signedOut = new Set<string>()
const whoIs = async (token: string | null): Promise<Wie> => {
  const found = PEOPLE[token ?? '']
  if (token === null) return wieIs({ id: 'publiek', rollen: [] })
  if (found === undefined || signedOut.has(token)) throw new TechnicalError('NIET_INGELOGD')
  return wieIs(found)
}
const identity: Identity = { known: () => undefined, whoIs }

let folder = ''
let service: Service
let app: FastifyInstance
let imports: Imports
/** What is done with each command before it goes in; a test may hold one back. */
let before: (command: EncodedCommand) => Promise<unknown>
const faults: unknown[] = []

const begin = async () => {
  const log = createLog('fatal')
  const bus = createLocalBus({ onFault: () => {} })
  service = await runService({
    definitie: definitionOf('initiatieven'),
    settings: readSettings({ data: folder }, {}),
    bus,
    identity,
    log
  })
  const door: CommandDoor = {
    ontvang: async (command) => {
      await before(command)
      return service.door.ontvang(command)
    }
  }
  app = await createServer({ logger: log, perMinute: 0, bodyLimit: 1024 * 1024 })
  imports = await importRoutes(app, { data: folder, door, identity, onFault: (error) => faults.push(error) })
  await app.ready()
}
const end = async () => {
  await app.close()
  await imports.stop()
  await service.stop()
}
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'naober-upload-'))
  signedOut = new Set()
  before = async () => {}
  faults.length = 0
  await begin()
})
afterEach(async () => {
  await end()
  rmSync(folder, { recursive: true })
  expect(faults).toEqual([])
})

const ask = async (method: 'GET' | 'POST' | 'DELETE', path: string, wie: string | null, body?: object) => {
  const answer = await app.inject({
    method,
    url: `/import/v1${path}`,
    headers: {
      ...(wie !== null && { authorization: `Bearer ${wie}` }),
      ...(body && { 'content-type': 'application/json' })
    },
    ...(body && { payload: JSON.stringify(body) })
  })
  const type = String(answer.headers['content-type'])
  return {
    status: answer.statusCode,
    body: type.includes('json') ? answer.json() : answer.body,
    headers: answer.headers
  }
}
const bring = async (content: string | Uint8Array, wie: string | null, naam = 'lijst.csv') => {
  const answer = await app.inject({
    method: 'POST',
    url: `/import/v1/bestanden?naam=${encodeURIComponent(naam)}`,
    headers: {
      ...(wie !== null && { authorization: `Bearer ${wie}` }),
      'content-type': 'application/octet-stream'
    },
    payload: Buffer.from(content)
  })
  return { status: answer.statusCode, body: answer.json() }
}
/** Once an import stands still. */
const settled = (id: string, wie: string) =>
  vi.waitFor(
    async () => {
      const { body } = await ask('GET', `/imports/${id}`, wie)
      expect(['WACHT', 'BEGONNEN', 'WORDT_TERUGGENOMEN']).not.toContain(body.staat)
      return body
    },
    { timeout: 30_000, interval: 50 }
  )
const files = () => {
  const map = join(folder, 'import-bestanden')
  return existsSync(map) ? readdirSync(map) : []
}
const types = async () =>
  (await service.events.readCommits(0, 10_000)).flatMap(({ events }) => events.map((e) => e.type))

const rows = (count: number) =>
  Array.from({ length: count }, (_, i) => `Eettafel ${i};informele dienst;collectief;1-3-2020;Baarn;2024`)
const sheet = (...lines: string[]) => ['naam;soort;vorm;op;gemeente;jaar', ...lines].join('\r\n')
const elementen = { soort: 'elementen' }

const readIn = async (content: string, wie: string) => {
  const { body } = await bring(content, wie)
  const begun = await ask('POST', `/bestanden/${body.id}/_lees`, wie, elementen)
  expect(begun.status).toBe(202)
  return settled(begun.body.id, wie)
}

/** Every look and every import begins a thread; a busy machine takes its time for that. */
vi.setConfig({ testTimeout: 60_000 })

describe('a sheet that is brought', () => {
  test('is looked at, read in as whoever brought it, reported on and taken back', async () => {
    expect((await ask('GET', '', 'gemeente')).body.soorten).toEqual(['partijen', 'elementen'])
    const { body: file } = await bring(sheet(...rows(3)), 'gemeente', '../../lijst "1".csv')
    expect(file.naam).toBe('lijst "1".csv')
    const look = await ask('POST', `/bestanden/${file.id}/_kijk`, 'gemeente', elementen)
    expect(look.body).toMatchObject({ rijen: 3, goed: 3, fouten: 0, ontbreekt: [], bladen: [] })
    expect(look.body.koppeling.velden.naam).toEqual({ kolom: 'naam' })
    expect(await types()).toEqual([])

    const { body: begun } = await ask('POST', `/bestanden/${file.id}/_lees`, 'gemeente', elementen)
    expect(await settled(begun.id, 'gemeente')).toMatchObject({ staat: 'INGELEZEN', telling: { INGELEZEN: 3 } })
    const by = (await service.events.readCommits(0, 10)).map(({ actor }) => actor.id)
    expect(new Set(by)).toEqual(new Set(['gemeente']))
    expect(files()).toEqual([])
    const report = await ask('GET', `/imports/${begun.id}/verslag.csv`, 'gemeente')
    expect(report.headers['content-disposition']).toBe(`attachment; filename="${begun.id}-verslag.csv"`)
    expect(report.body.split('\r\n')[1]).toMatch(/^2;INGELEZEN;/)

    await ask('POST', `/imports/${begun.id}/_terug`, 'gemeente')
    expect(await settled(begun.id, 'gemeente')).toMatchObject({ staat: 'TERUGGENOMEN', telling: { TERUGGENOMEN: 3 } })
    expect((await ask('GET', `/imports/${begun.id}/terugname.csv`, 'gemeente')).status).toBe(200)
    expect((await types()).filter((type) => type === 'ElementVerdwenen')).toHaveLength(3)
  })

  test('with a fault sends nothing before its owner says so, and tells it per row', async () => {
    const { body: file } = await bring(sheet(...rows(1), 'Soep;Jansen;collectief;1-3-2020;Baarn;2024'), 'partner')
    const look = await ask('POST', `/bestanden/${file.id}/_kijk`, 'partner', elementen)
    expect(look.body).toMatchObject({ goed: 1, fouten: 1, fout: [{ rij: 3, uitkomst: 'FOUT' }] })
    expect(JSON.stringify(look.body.fout)).not.toContain('Jansen')
    expect((await ask('POST', `/bestanden/${file.id}/_lees`, 'partner', elementen)).status).toBe(400)
    expect(await types()).toEqual([])
    const begun = await ask('POST', `/bestanden/${file.id}/_lees`, 'partner', { ...elementen, metFouten: true })
    expect(await settled(begun.body.id, 'partner')).toMatchObject({ telling: { INGELEZEN: 1, FOUT: 1 } })
  })

  test('has the mapping that its owner chose, now and the next time', async () => {
    const lines = ['Wat;Ding;vorm;op;gemeente;jaar', 'Bieb;gebouw;collectief;1-3-2020;Baarn;2024'].join('\n')
    const { body: file } = await bring(lines, 'partner')
    const first = await ask('POST', `/bestanden/${file.id}/_kijk`, 'partner', elementen)
    expect(first.body.ontbreekt).toEqual(['soort', 'naam'])
    const { soort, velden } = first.body.koppeling
    const koppeling = {
      soort,
      velden: {
        ...velden,
        naam: { kolom: 'Wat' },
        soort: { kolom: 'Ding', waarden: { gebouw: 'FYSIEKE_VOORZIENING' } },
        laag: { vast: 'FORMEEL' }
      }
    }
    const asked = { ...elementen, koppeling }
    expect((await ask('POST', `/bestanden/${file.id}/_kijk`, 'partner', asked)).body).toMatchObject({ goed: 1 })
    const wrong = { ...elementen, koppeling: { soort, velden: { kleur: { kolom: 'Wat' } } } }
    const refused = await ask('POST', `/bestanden/${file.id}/_kijk`, 'partner', wrong)
    expect(refused.body.fouten[0].fout).toContain("'kleur' is geen veld")
    const { body: next } = await bring(`${lines}\n`, 'partner')
    expect((await ask('POST', `/bestanden/${next.id}/_kijk`, 'partner', elementen)).body).toMatchObject({ goed: 1 })
    const { body: others } = await bring(lines, 'gemeente')
    expect((await ask('POST', `/bestanden/${others.id}/_kijk`, 'gemeente', elementen)).body.ontbreekt).toHaveLength(2)
  })

  test('of a workbook names its sheets', async () => {
    const [head = '', row = ''] = sheet(...rows(1)).split('\r\n')
    const sheets = [
      { name: 'Leeg', rows: [['x'], ['1']] },
      { name: 'Lijst', rows: [head.split(';'), row.split(';')] }
    ]
    const { body: file } = await bring(await writeXlsx({ sheets }), 'partner', 'lijst.xlsx')
    const look = await ask('POST', `/bestanden/${file.id}/_kijk`, 'partner', { ...elementen, blad: 'Lijst' })
    expect(look.body).toMatchObject({ bladen: ['Leeg', 'Lijst'], goed: 1 })
  })

  test('by two people comes in once, and what both call 1 is not the same', async () => {
    await readIn(sheet(...rows(2)), 'partner')
    expect((await readIn(sheet(...rows(2)), 'gemeente')).telling).toEqual({ GEWEIGERD: 2 })
    const keyed = (naam: string) => `sleutel;${sheet(`1;${naam};informele dienst;collectief;1-3-2020;Baarn;2024`)}`
    expect((await readIn(keyed('Een'), 'partner')).telling).toEqual({ INGELEZEN: 1 })
    expect((await readIn(keyed('Ander'), 'gemeente')).telling).toEqual({ INGELEZEN: 1 })
  })

  test('gives what the command line gives', async () => {
    await readIn(sheet(...rows(2)), 'partner')
    const other = mkdtempSync(join(tmpdir(), 'naober-upload-'))
    const source = join(other, 'lijst.csv')
    writeFileSync(source, sheet(...rows(2)))
    const settings = readSettings({ data: join(other, 'data') }, {})
    const rest = { blad: null, koppeling: null, vast: [], proef: false, metFouten: false, screen: { write: () => {} } }
    await importSheet({ source, settings, soort: 'elementen', ...rest })
    const store = openSqlite({
      path: join(settings.data, 'initiatieven.sqlite'),
      dienst: 'initiatieven',
      create: false,
      onFatal: () => {}
    })
    const taken = (commits: Awaited<ReturnType<typeof store.events.readCommits>>) =>
      commits.flatMap(({ events }) =>
        events.filter(({ type }) => type === 'ElementOpgenomen').map((e) => [e.stream, e.data])
      )
    expect(taken(await service.events.readCommits(0, 100)).sort()).toEqual(
      taken(await store.events.readCommits(0, 100)).sort()
    )
    await store.close()
    rmSync(other, { recursive: true })
  })
})

describe('an import that is cut off', () => {
  /** Begins one and waits until it is on its way; `hold` lets nothing more through. */
  const half = async () => {
    let through = 0
    let stuck: () => void = () => {}
    const reached = new Promise<void>((resolve) => {
      stuck = resolve
    })
    before = async () => {
      through += 1
      if (through <= 130) return
      stuck()
      await new Promise(() => {})
    }
    const { body: file } = await bring(sheet(...rows(300)), 'partner')
    const { body } = await ask('POST', `/bestanden/${file.id}/_lees`, 'partner', elementen)
    await reached
    return body.id
  }

  test('by a restart goes on where its owner asks for it, and nothing is there twice', async () => {
    const id = await half()
    await end()
    before = async () => {}
    await begin()
    expect((await ask('GET', `/imports/${id}`, 'partner')).body).toMatchObject({ staat: 'ONDERBROKEN' })
    expect((await ask('POST', `/imports/${id}/_verder`, 'gemeente')).status).toBe(404)
    expect((await ask('POST', `/imports/${id}/_verder`, 'partner')).status).toBe(202)
    expect(await settled(id, 'partner')).toMatchObject({ staat: 'INGELEZEN', telling: { INGELEZEN: 300 } })
    expect((await types()).filter((type) => type === 'ElementOpgenomen')).toHaveLength(300)
    expect(files()).toEqual([])
  })

  test('by a login that ends says so, keeps its place and goes on with the next', async () => {
    let through = 0
    before = async () => {
      through += 1
      if (through === 130) signedOut.add('partner')
    }
    const { body: file } = await bring(sheet(...rows(300)), 'partner')
    const { body } = await ask('POST', `/bestanden/${file.id}/_lees`, 'partner', elementen)
    const partner = { wie: wieIs(PEOPLE.partner ?? { id: '', rollen: [] }), token: 'partner' }
    await vi.waitFor(() => expect(imports.one(body.id, partner).staat).toBe('ONDERBROKEN'), { timeout: 30_000 })
    expect(imports.one(body.id, partner).reden).toContain('log opnieuw in')
    expect((await ask('GET', `/imports/${body.id}`, 'partner')).status).toBe(401)
    signedOut.clear()
    await ask('POST', `/imports/${body.id}/_verder`, 'partner')
    expect(await settled(body.id, 'partner')).toMatchObject({ telling: { INGELEZEN: 300 } })
  })
})

describe('what is not taken in', () => {
  test('from who is not signed in, or may not make such a thing', async () => {
    expect((await bring('x', null)).status).toBe(401)
    for (const path of ['/imports', '/imports/000000000000']) expect((await ask('GET', path, null)).status).toBe(401)
    expect((await ask('GET', '', null)).body.soorten).toEqual([])
    const { body: file } = await bring(sheet(...rows(1)), 'gemeente')
    const no = await ask('POST', `/bestanden/${file.id}/_kijk`, 'gemeente', { soort: 'initiatieven' })
    expect(no).toMatchObject({ status: 403, body: { detail: 'Uw rol mag geen initiatieven inlezen.' } })
  })

  test('what is somebody else’s', async () => {
    const { body: file } = await bring(sheet(...rows(1)), 'partner')
    for (const path of ['_kijk', '_lees'])
      expect((await ask('POST', `/bestanden/${file.id}/${path}`, 'gemeente', elementen)).status).toBe(404)
    expect((await ask('DELETE', `/bestanden/${file.id}`, 'gemeente')).status).toBe(404)
    const { id } = await readIn(sheet(...rows(1)), 'partner')
    for (const path of ['', '/verslag.csv', '/terugname.csv'])
      expect((await ask('GET', `/imports/${id}${path}`, 'gemeente')).status).toBe(404)
    expect((await ask('POST', `/imports/${id}/_terug`, 'gemeente')).status).toBe(404)
    expect((await ask('GET', '/imports', 'gemeente')).body).toEqual([])
  })

  test('what is too large, too much, empty, no table or a bomb; and nothing of it stays', async () => {
    expect((await bring(new Uint8Array(MAX_UPLOAD + 1), 'partner')).status).toBe(413)
    expect((await bring('', 'partner')).body.fouten[0].fout).toBe('is leeg')
    expect(files()).toEqual([])
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(250 * 1024 * 1024) })
    for (const [content, fout] of [
      [bomb, 'te groot'],
      ['PK\u0003\u0004onzin', 'geen goed rekenblad'],
      ['naam\n', 'alleen namen van kolommen']
    ] as const) {
      const { body: file } = await bring(content, 'partner')
      const look = await ask('POST', `/bestanden/${file.id}/_kijk`, 'partner', elementen)
      expect(look).toMatchObject({ status: 400, body: { fouten: [{ pad: '/bestand' }] } })
      expect(look.body.fouten[0].fout).toContain(fout)
    }
    for (let more = 0; more < 2; more++) expect((await bring('x', 'partner')).status).toBe(201)
    expect((await bring('x', 'partner')).status).toBe(429)
    const [id = ''] = files()
    expect((await ask('DELETE', `/bestanden/${id}`, 'partner')).status).toBe(204)
    expect((await bring('x', 'partner')).status).toBe(201)
  })

  test.each(['%2e%2e', '..%2f..%2fetc', 'x'])('an id that is none: %s', async (id) => {
    expect((await ask('POST', `/bestanden/${id}/_kijk`, 'partner', elementen)).status).toBe(404)
    expect((await ask('GET', `/imports/${id}/verslag.csv`, 'partner')).status).toBe(404)
  })
})
