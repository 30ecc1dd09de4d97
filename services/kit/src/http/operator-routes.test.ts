// SPDX-License-Identifier: EUPL-1.2
import { NIEMAND, OPERATOR_ID, wieIs } from '@naober/contracts'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { uuidv7 } from '../command/ids.ts'
import { violation } from '../errors/problem.ts'
import { QUARANTINE, quarantineKey } from '../service/quarantine.ts'
import { PARKED } from '../service/reactions.ts'
import { createLog } from '../telemetry/log.ts'
import { KasHouse } from '../testing/kas-house.ts'
import { operatorRoutes } from './operator-routes.ts'
import { createServer } from './server.ts'

const people = (token: string | null) =>
  wieIs(token === null ? NIEMAND : { id: token, rollen: [{ rol: 'beheerder', voor: [] }] })

let house: KasHouse
let app: FastifyInstance

beforeAll(async () => {
  house = await new KasHouse().start()
  app = await createServer({ logger: createLog('silent'), perMinute: 0, bodyLimit: 1_000_000 })
  operatorRoutes(app, house.service, { known: people, whoIs: async (token) => people(token) })
  await app.ready()
})
afterAll(async () => {
  await app.close()
  await house.service.stop()
  house.remove()
})

const ask = async (path: string, body?: object, token: string | null = OPERATOR_ID) => {
  const answer = await app.inject({
    url: `/kas/v1/_beheer${path}`,
    method: body === undefined ? 'GET' : 'POST',
    ...(body !== undefined && { payload: body }),
    headers: token === null ? {} : { authorization: `Bearer ${token}` }
  })
  return { status: answer.statusCode, body: answer.json() }
}

const VOLGER = 'projectie:stortingen'

/** Puts a commit in quarantine, as a follower would. */
const setAside = (positie: number) => {
  const { logId } = house.service.events.identity()
  return house.service.records.write([
    {
      kind: 'PUT',
      collection: QUARANTINE,
      key: quarantineKey(VOLGER, positie, logId),
      value: {
        volger: VOLGER,
        log: logId,
        positie,
        opdracht: 'x',
        soorten: ['Gestort'],
        overtreding: 'te veel',
        sinds: '2026-01-01T00:00:00.000Z',
        afgedaan: null
      }
    }
  ])
}

describe.each(['/quarantaine', '/weigeringen', '/geparkeerd'])('%s', (path) => {
  it('is for the operator alone', async () => {
    expect((await ask(path, undefined, null)).status).toBe(401)
    expect((await ask(path, undefined, 'beheerder-1')).status).toBe(403)
    expect((await ask(path)).status).toBe(200)
  })
})

it('a commit in quarantine is seen and dropped with a reason', async () => {
  await setAside(9_999)
  expect((await ask('/quarantaine')).body.quarantaine).toMatchObject([{ positie: 9_999, afgedaan: null }])
  expect((await ask('/quarantaine/9999/laat-vallen', {})).body.fouten).toEqual([violation('/reden', 'VERPLICHT')])
  expect((await ask('/quarantaine/9999/laat-vallen', { reden: 'dubbel' })).body).toEqual({ aantal: 1 })
  expect((await ask('/quarantaine')).body.quarantaine).toMatchObject([
    { afgedaan: { hoe: 'LATEN_VALLEN', reden: 'dubbel', door: OPERATOR_ID } }
  ])
  expect((await ask('/quarantaine/9999/laat-vallen', { reden: 'dubbel' })).status).toBe(404)
})

it('a commit in quarantine is tried again', async () => {
  const pot = String((await house.send('openPot', null, { naam: 'feest' })).body.id)
  const { body } = await house.send('stort', pot, { bedrag: 5 })
  await house.settle()
  const positie = Number(body.positie)
  expect((await ask(`/quarantaine/${positie}/opnieuw`, {})).status).toBe(404)
  await setAside(positie)
  const retried = await ask(`/quarantaine/${positie}/opnieuw`, {})
  expect(retried.body).toEqual({ uitkomsten: [{ volger: 'projectie:stortingen', fout: null }] })
  expect((await ask('/quarantaine/nul/opnieuw', {})).status).toBe(400)
})

it('who asks while nobody has done it yet is told that the question stays', async () => {
  const other = await createServer({ logger: createLog('silent'), perMinute: 0, bodyLimit: 1_000 })
  const nobody = { ...house.service, retry: async () => null, release: async () => null }
  operatorRoutes(other, nobody, { known: people, whoIs: async (token) => people(token) })
  const headers = { authorization: `Bearer ${OPERATOR_ID}`, 'content-type': 'application/json' }
  try {
    for (const asked of [
      { url: '/kas/v1/_beheer/quarantaine/3/opnieuw', payload: {} },
      { url: '/kas/v1/_beheer/geparkeerd/laat-los', payload: { sleutel: 'een' } }
    ]) {
      const answer = await other.inject({ ...asked, method: 'POST', headers })
      expect([answer.statusCode, answer.json().code]).toEqual([503, 'UITKOMST_ONBEKEND'])
      expect(answer.json().detail).toContain('De vraag blijft tien minuten staan')
    }
  } finally {
    await other.close()
  }
})

it('refusals are listed in order of time, page by page', async () => {
  const pots = await Promise.all([1, 2].map(() => house.send('openPot', null, { naam: 'feest' })))
  const [een, ander] = pots.map(({ body }) => String(body.id))
  for (const bedrag of [5, 6]) await house.send('boekOver', een ?? '', { naarId: ander, bedrag })
  const first = await ask('/weigeringen')
  expect(first.body).toMatchObject({
    weigeringen: [
      { opdracht: 'boekOver', regel: 'TE_WEINIG', actor: 'beheerder-1', op: '2026-01-01T00:00:00.000Z' },
      { opdracht: 'boekOver', regel: 'TE_WEINIG' }
    ],
    verder: null
  })
  expect((await ask('/weigeringen?na=2026-01-02')).body.weigeringen).toEqual([])
})

it('what is no JSON is refused as unreadable', async () => {
  const answer = await app.inject({
    url: '/kas/v1/_beheer/geparkeerd/laat-los',
    method: 'POST',
    payload: '{',
    headers: { authorization: `Bearer ${OPERATOR_ID}`, 'content-type': 'application/json' }
  })
  expect([answer.statusCode, answer.json().code]).toEqual([400, 'ONLEESBAAR'])
})

it('a parked reaction is seen and released', async () => {
  const pot = String((await house.send('openPot', null, { naam: 'feest' })).body.id)
  const { body } = await house.send('stort', pot, { bedrag: 5 })
  await house.settle()
  const sleutel = `dank-voor-storting/${String(body.positie)}/0`
  const value = { reactie: 'dank-voor-storting', position: Number(body.positie), index: 0 }
  await house.service.records.write([{ kind: 'PUT', collection: PARKED, key: sleutel, value }])
  expect((await ask('/geparkeerd')).body).toEqual({ geparkeerd: [{ sleutel, ...value }] })
  expect((await ask('/geparkeerd/laat-los', { sleutel })).body).toEqual({ sleutel })
  expect((await ask('/geparkeerd')).body).toEqual({ geparkeerd: [] })
  expect((await ask('/geparkeerd/laat-los', { sleutel: uuidv7() })).status).toBe(404)
})
