// SPDX-License-Identifier: EUPL-1.2

import { createServer } from '@naober/kit/http/server'
import { createDemoIssuer } from '@naober/kit/identity/demo'
import { createLog } from '@naober/kit/telemetry/log'
import { expect, onTestFinished, test } from 'vitest'
import { demoRoutes } from './demo.ts'

const PERSON = { id: 'demo-iemand', naam: 'Iemand', rol: 'bewoner', omschrijving: 'iemand', rollen: [] }

const served = async () => {
  const app = await createServer({ logger: createLog('silent'), perMinute: 0, bodyLimit: 1_000 })
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

test('on this machine somebody logs in as a demo person', async () => {
  const answer = await (await served()).inject({ ...logIn, url: '/demo/inloggen', headers: { host: 'localhost:4000' } })
  expect([answer.statusCode, answer.json().id]).toEqual([200, PERSON.id])
})
