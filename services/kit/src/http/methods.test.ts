// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { createLog } from '../telemetry/log.ts'
import { createServer } from './server.ts'

const served = async () => {
  const app = await createServer({ logger: createLog('silent'), perMinute: 0, bodyLimit: 1_000 })
  app.get('/potten/:id', () => '').post('/potten/:id/_stort', () => '')
  app.register(async (scope) => {
    scope.route({ method: ['GET', 'POST'], url: '/vraag', handler: () => '' })
  })
  app.get('/*', (_request, reply) => reply.callNotFound())
  return app
}

test.each([
  ['DELETE', '/potten/a', 'GET, HEAD'],
  ['POST', '/potten/a', 'GET, HEAD'],
  ['GET', '/potten/a/_stort?x=1', 'POST'],
  ['OPTIONS', '/potten/a/_stort', 'POST'],
  ['PUT', '/vraag', 'GET, HEAD, POST']
] as const)('%s %s is told with which methods the path can be asked', async (method, url, allow) => {
  const answer = await (await served()).inject({ method, url })
  expect([answer.statusCode, answer.headers.allow]).toEqual([405, allow])
  expect(answer.headers['content-type']).toContain('application/problem+json')
  expect(answer.json()).toMatchObject({ code: 'METHODE_PAST_NIET', status: 405 })
})

test.each([
  ['DELETE', '/nergens'],
  ['GET', '/potten/a/b'],
  ['GET', '/potten'],
  ['GET', '/'],
  ['PUT', '/']
] as const)('%s %s: nothing is there', async (method, url) => {
  const answer = await (await served()).inject({ method, url })
  expect([answer.statusCode, answer.headers.allow, answer.json().code]).toEqual([404, undefined, 'ONBEKEND'])
})

test('a text that means something to a pattern is only a text in an address', async () => {
  const app = await served()
  app.get('/a.b/:id/c+d', () => '')
  expect((await app.inject({ method: 'POST', url: '/axb/1/c+d' })).statusCode).toBe(404)
  expect((await app.inject({ method: 'POST', url: '/a.b/1/c+d' })).headers.allow).toBe('GET, HEAD')
})
