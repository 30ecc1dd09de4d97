// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events'
import { request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createDemoIssuer } from '@naober/kit/identity/demo'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PEOPLE } from '../demo/people.ts'
import { demoFront } from './front.ts'

const [PERSON] = PEOPLE
const body = JSON.stringify({ persoon: PERSON?.id })
const JSON_TYPE = { 'content-type': 'application/json' }
const HERE = { host: 'localhost' }

/** With gateways behind it that answer 418. */
let server: Server
beforeAll(async () => {
  server = (await demoFront(await createDemoIssuer()))((_request, answer) => answer.writeHead(418).end('{}'))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterAll(() => server.close())

/** What somebody who logs in is answered. */
const logIn = async (headers: Readonly<Record<string, string>>, path = '/demo/inloggen') => {
  const asked = request({ port: (server.address() as AddressInfo).port, path, method: 'POST', headers }).end(body)
  const [answer] = await once(asked, 'response')
  const text = (await answer.setEncoding('utf8').toArray()).join('')
  return [answer.statusCode, JSON.parse(text).code ?? null, answer.headers['set-cookie'] !== undefined]
}

test('somebody logs in as a demo person, and everything else goes to the gateways', async () => {
  expect(await logIn({ ...HERE, ...JSON_TYPE })).toEqual([200, null, true])
  expect(await logIn({ ...HERE, ...JSON_TYPE }, '/graphql')).toEqual([418, null, false])
})

test.each([
  ['by a form', { ...HERE, 'content-type': 'text/plain' }, [415, 'MEDIATYPE', false]],
  ['without a type', HERE, [415, 'MEDIATYPE', false]],
  ['as its browser says', { ...HERE, ...JSON_TYPE, 'sec-fetch-site': 'cross-site' }, [403, 'NIET_TOEGESTAAN', false]],
  ['by another name', { ...JSON_TYPE, host: 'kwaad.example' }, [403, 'NIET_TOEGESTAAN', false]]
])('a page elsewhere makes nobody a demo person %s', async (_how, headers, expected) => {
  expect(await logIn(headers)).toEqual(expected)
})
