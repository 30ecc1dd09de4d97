// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { createLog } from '../telemetry/log.ts'
import { createServer } from './server.ts'

/** A server that takes in JSON everywhere, and files in one place. */
const server = async () => {
  const done: string[] = []
  const app = await createServer({ logger: createLog('silent'), perMinute: 0, bodyLimit: 1_000 })
  app.post('/doe', async () => done.push('doe'))
  app.delete('/weg', async () => done.push('weg'))
  app.get('/lees', async () => done.push('lees'))
  await app.register(async (here) => {
    here.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_request, body, next) =>
      next(null, body)
    )
    here.post('/breng', async () => done.push('breng'))
  })
  const ask = async (method: 'GET' | 'POST' | 'DELETE', url: string, headers: Record<string, string> = {}) => {
    const answer = await app.inject({ method, url, headers })
    return answer.statusCode === 200 ? 200 : [answer.statusCode, answer.json().code]
  }
  return { done, ask }
}

const JSON_TYPE = { 'content-type': 'application/json' }

it('takes in no POST without a media type, even one that needs no body', async () => {
  const { done, ask } = await server()
  expect(await ask('POST', '/doe')).toEqual([415, 'MEDIATYPE'])
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', ''])
    expect(await ask('POST', '/doe', { 'content-type': type })).toEqual([415, 'MEDIATYPE'])
  expect(done).toEqual([])
})

it('takes in the types that are read there, however they are written', async () => {
  const { done, ask } = await server()
  for (const type of ['application/json', 'application/json; charset=utf-8', 'Application/JSON'])
    expect(await ask('POST', '/doe', { 'content-type': type })).toBe(200)
  expect(await ask('POST', '/breng', { 'content-type': 'application/octet-stream' })).toBe(200)
  expect(await ask('POST', '/doe', { 'content-type': 'application/octet-stream' })).toEqual([415, 'MEDIATYPE'])
  expect(done).toEqual(['doe', 'doe', 'doe', 'breng'])
})

it('does nothing for a page on another site, and lets it read', async () => {
  const { done, ask } = await server()
  const elsewhere = { 'sec-fetch-site': 'cross-site', authorization: 'Bearer of-the-proxy' }
  expect(await ask('POST', '/doe', { ...JSON_TYPE, ...elsewhere })).toEqual([403, 'NIET_TOEGESTAAN'])
  expect(await ask('DELETE', '/weg', elsewhere)).toEqual([403, 'NIET_TOEGESTAAN'])
  expect(await ask('GET', '/lees', elsewhere)).toBe(200)
  expect(await ask('POST', '/doe', { ...JSON_TYPE, 'sec-fetch-site': 'same-origin' })).toBe(200)
  expect(done).toEqual(['lees', 'doe'])
})

it('says of an address where nothing is that nothing is there', async () => {
  const { ask } = await server()
  expect(await ask('POST', '/niets')).toEqual([404, 'ONBEKEND'])
})
