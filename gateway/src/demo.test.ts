// SPDX-License-Identifier: EUPL-1.2

import { createServer } from '@naober/kit/http/server'
import { createDemoIssuer } from '@naober/kit/identity/demo'
import { createLog } from '@naober/kit/telemetry/log'
import { expect, onTestFinished, test } from 'vitest'
import { demoRoutes } from './demo.ts'

const PERSON = { id: 'demo-iemand', naam: 'Iemand', rol: 'bewoner', omschrijving: 'iemand', rollen: [] }

const served = async (proxies: readonly string[] = []) => {
  const app = await createServer({ logger: createLog('silent'), perMinute: 0, bodyLimit: 1_000, proxies })
  onTestFinished(() => app.close())
  demoRoutes(app, { personen: [PERSON], uitgever: await createDemoIssuer() })
  app.get('/elders', () => 'hier')
  return app
}
const logIn = { method: 'POST', payload: { persoon: PERSON.id } } as const

test('a page that gave its own name our address makes nobody a demo person, however it writes the path', async () => {
  const app = await served()
  const headers = { host: 'kwaad.example', 'content-type': 'application/json' }
  for (const url of ['/demo/inloggen', '/%64emo/inloggen', '/demo/%69nloggen']) {
    const answer = await app.inject({ ...logIn, url, headers })
    expect([url, answer.statusCode, answer.headers['set-cookie']]).toEqual([url, 403, undefined])
  }
  expect((await app.inject({ url: '/%64emo/personen', headers })).statusCode).toBe(403)
  expect((await app.inject({ url: '/elders', headers })).body).toBe('hier')
})

test.each([
  ['says that it came by another name', { host: 'kwaad.example', 'x-forwarded-host': 'localhost' }],
  ['has ours in front of its own', { host: 'localhost:1@kwaad.example' }],
  ['has ours in it', { host: 'localhost.kwaad.example' }]
])('a page elsewhere makes nobody a demo person where it %s', async (_what, headers) => {
  const app = await served(['127.0.0.1'])
  expect((await app.inject({ url: '/demo/personen', headers })).statusCode).toBe(403)
})

test.each(['localhost', '127.0.0.1:4000', '[::1]:4000'])('%s is this machine', async (host) => {
  expect((await (await served()).inject({ url: '/demo/personen', headers: { host } })).statusCode).toBe(200)
})

test('on this machine somebody logs in as a demo person', async () => {
  const answer = await (await served()).inject({ ...logIn, url: '/demo/inloggen', headers: { host: 'localhost:4000' } })
  expect([answer.statusCode, answer.json().id]).toEqual([200, PERSON.id])
})
