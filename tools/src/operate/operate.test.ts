// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Quarantined } from '@naober/kit/service/quarantine'
import { type FastifyInstance, fastify } from 'fastify'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { removeAddress, writeAddress } from '../start/address-file.ts'
import { readSettings, StartError } from '../start/settings.ts'
import { operated } from './ask.ts'
import { listParked, releaseParked } from './parked.ts'
import { dropQuarantined, listQuarantine, retryQuarantined } from './quarantine.ts'
import { refusalLines, sinceOf } from './refusals.ts'

const KEY = 'sleutel-van-de-map'
const WAITING: Quarantined = {
  volger: 'projectie:kaart',
  log: 'log-a',
  positie: 7,
  opdracht: 'x',
  soorten: ['InitiatiefGestart'],
  overtreding: 'event 0 (InitiatiefGestart) breaks its schema: /naam is verplicht',
  sinds: '2026-01-01T00:00:00.000Z',
  afgedaan: null
}

let app: FastifyInstance
let data: string
let quarantaine: Quarantined[]
let asked: unknown[]

beforeEach(async () => {
  data = mkdtempSync(join(tmpdir(), 'naober-'))
  quarantaine = [WAITING]
  asked = []
  app = fastify()
  const isOperator = (authorization?: string) => authorization === `Bearer ${KEY}`
  app.get('/_healthz/live', async () => ({ status: 'live' }))
  app.register(
    async (inner: FastifyInstance) => {
      inner.addHook('onRequest', async ({ headers }, reply) => {
        if (!isOperator(headers.authorization)) await reply.code(403).send({ detail: 'Niet toegestaan.' })
      })
      inner.get('/quarantaine', async () => ({ quarantaine }))
      inner.post('/quarantaine/:positie/opnieuw', async () => ({
        uitkomsten: [
          { volger: 'projectie:kaart', fout: null },
          { volger: 'wekkers', fout: 'nog steeds' }
        ]
      }))
      inner.post('/quarantaine/:positie/laat-vallen', async ({ body }) => asked.push(body) && { aantal: 1 })
      inner.get<{ Querystring: { na: string } }>('/weigeringen', async ({ query: { na } }) => ({
        weigeringen: [{ op: `na ${na}`, regel: 'R', opdracht: 'o', id: 'i', actor: 'a', opdrachtId: 'c', gezien: {} }],
        verder: na === 'tweede' ? null : 'tweede'
      }))
      inner.get('/geparkeerd', async () => ({ geparkeerd: [{ sleutel: 'r/7/0', reactie: 'r', position: 7 }] }))
      inner.post('/geparkeerd/laat-los', async ({ body }) => asked.push(body) && {})
    },
    { prefix: '/initiatieven/v1/_beheer' }
  )
  const adres = await app.listen({ host: '127.0.0.1', port: 0 })
  writeAddress(data, { adres, sleutel: KEY, pid: process.pid })
})
afterEach(async () => {
  await app.close()
  rmSync(data, { recursive: true })
})

const services = (only: string | null = null) => operated(readSettings({ data }, {}), only)

describe('quarantaine', () => {
  it('is listed with what broke, and what became of it', async () => {
    quarantaine.push({
      ...WAITING,
      positie: 5,
      afgedaan: { hoe: 'LATEN_VALLEN', reden: 'dubbel', door: 'beheer', op: '2026-01-02' }
    })
    expect(await listQuarantine(await services())).toEqual([
      'initiatieven positie 7  projectie:kaart  sinds 2026-01-01T00:00:00.000Z  InitiatiefGestart',
      '  event 0 (InitiatiefGestart) breaks its schema: /naam is verplicht',
      'initiatieven positie 5  projectie:kaart  sinds 2026-01-01T00:00:00.000Z  InitiatiefGestart',
      '  event 0 (InitiatiefGestart) breaks its schema: /naam is verplicht',
      '  laten vallen door beheer op 2026-01-02: dubbel'
    ])
    quarantaine = []
    expect(await listQuarantine(await services())).toEqual(['Er staat niets in quarantaine.'])
  })

  it('is tried again, and every follower tells how it went', async () => {
    expect(await retryQuarantined(await services(), 7)).toEqual({
      lines: ['projectie:kaart: verwerkt', 'wekkers: lukt niet: nog steeds'],
      good: false
    })
  })

  it('is dropped with a reason', async () => {
    expect(await dropQuarantined(await services(), 7, 'dubbel')).toContain('positie 7: laten vallen')
    expect(asked).toEqual([{ reden: 'dubbel' }])
  })

  it('says so when nothing waits at a position', async () => {
    await expect(retryQuarantined(await services(), 8)).rejects.toThrow('Er wacht niets in quarantaine op positie 8.')
  })
})

it('weigeringen are read to the end, page by page', async () => {
  const lines: string[] = []
  for await (const line of refusalLines(await services(), '2026')) lines.push(line)
  expect(lines).toEqual([
    'na 2026  R  initiatieven.o i  door a  opdracht c',
    'na tweede  R  initiatieven.o i  door a  opdracht c'
  ])
})

it.each(['gisteren', '1-3-2026', '2026-13-01', '2026-03-01T25:00', 'x'])(
  '%s is no moment to list refusals from',
  (text) => {
    expect(() => sinceOf(text)).toThrow(
      `--sinds '${text}' is geen moment in UTC, zoals 2026-03-01 of 2026-03-01T12:00.`
    )
  }
)

it.each(['', '2026', '2026-03', '2026-03-01', '2026-03-01T12:00', '2026-03-01T12:00:05.123Z'])('%s is one', (text) => {
  expect(text).toContain(sinceOf(text))
})

it('geparkeerd is listed and released by its key', async () => {
  expect(await listParked(await services())).toEqual(['r/7/0  initiatieven: r op positie 7'])
  expect(await releaseParked(await services(), 'r/7/0')).toBe('r/7/0: alsnog uitgevoerd.')
  expect(asked).toEqual([{ sleutel: 'r/7/0' }])
  await expect(releaseParked(await services(), 'anders')).rejects.toThrow('Er is niets geparkeerd onder anders.')
})

it('needs a platform that runs, and a service that exists', async () => {
  await expect(services('bestaat-niet')).rejects.toThrow("Er is geen dienst 'bestaat-niet'")
  removeAddress(data)
  await expect(services()).rejects.toThrow(StartError)
  await expect(services()).rejects.toThrow(
    /Op de map .* draait geen dienst; geef met --data de map van een proces waarin er een draait/
  )
})
