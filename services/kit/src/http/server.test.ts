// SPDX-License-Identifier: EUPL-1.2
import type { AddressInfo } from 'node:net'
import { setTimeout as later, setImmediate as nextTurn } from 'node:timers/promises'
import { expect, test, vi } from 'vitest'
import { createLog } from '../telemetry/log.ts'
import { rawConnection } from '../testing/raw-connection.ts'
import { createServer } from './server.ts'

const REQUEST = 'GET / HTTP/1.1\r\nhost: naober\r\n\r\n'

test('a server that closes answers what is under way and what still comes, and waits for nothing else', async () => {
  const app = await createServer({ logger: createLog('fatal'), perMinute: 0, bodyLimit: 1_000 })
  let release = () => {}
  const gate = new Promise<void>((resolve) => {
    release = resolve
  })
  const asked = vi.fn()
  app.get('/', async () => {
    asked()
    await gate
    return 'goed'
  })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as AddressInfo
  const underWay = await rawConnection(port)
  const halfway = await rawConnection(port)
  underWay.write(REQUEST)
  halfway.write(REQUEST.slice(0, 20))
  await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(1))

  const closed = app.close()
  await vi.waitFor(() => expect(app.server.listening).toBe(false))
  halfway.write(REQUEST.slice(20))
  await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(2))
  release()

  for (const said of await Promise.all([underWay.end, halfway.end])) {
    expect(said).toMatch(/^HTTP\/1.1 200 /)
    expect(said).toMatch(/\r\nconnection: close\r\n/i)
    expect(said).toContain('goed')
  }
  await Promise.race([closed, later(2_000).then(() => Promise.reject(new Error('the server waits on')))])
})

test('a server that closes tells who waits too long to come back, and what is not known', async () => {
  const app = await createServer({ logger: createLog('fatal'), perMinute: 0, bodyLimit: 1_000, lastMs: 50 })
  const asked = vi.fn()
  const never = () => {
    asked()
    return new Promise(() => {})
  }
  app.get('/', never).post('/', never)
  const base = await app.listen({ host: '127.0.0.1', port: 0 })
  const answers = ['GET', 'POST'].map((method) =>
    fetch(base, { method, headers: { 'content-type': 'application/json' } })
  )
  await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(2))
  const closed = app.close()
  const told = (await Promise.all(answers)).map(async (answer) => {
    const { code } = await answer.json()
    return [answer.status, code, answer.headers.get('retry-after')]
  })
  expect(await Promise.all(told)).toEqual([
    [503, 'STOPT', '1'],
    [503, 'UITKOMST_ONBEKEND', '1']
  ])
  await closed
})

test('a server that is late refuses what costs something, and answers what costs next to nothing', async () => {
  const logger = createLog('fatal')
  const light = ({ url }: { readonly url: string }) => url === '/blad.js'
  const app = await createServer({ logger, perMinute: 0, bodyLimit: 1_000, lateMs: 20, light })
  app.get('/vraag', () => 'antwoord').get('/blad.js', () => 'code')
  await vi.waitFor(async () => {
    const until = performance.now() + 200
    while (performance.now() < until);
    // A turn of the loop, in which Node sees how late it is.
    await nextTurn()
    const [vraag, blad] = await Promise.all([app.inject('/vraag'), app.inject('/blad.js')])
    expect([vraag.statusCode, vraag.json().code, blad.statusCode]).toEqual([503, 'DRUK', 200])
  }, 8_000)
  await app.close()
})

test('a visitor has one limit, however many addresses of its own network it comes from', async () => {
  const app = await createServer({ logger: createLog('fatal'), perMinute: 2, bodyLimit: 1_000 })
  app.get('/', async () => 'goed')
  const from = async (remoteAddress: string) => (await app.inject({ url: '/', remoteAddress })).statusCode
  const all = [
    '2001:db8:1:2::1',
    '2001:db8:1:2::2',
    '2001:db8:1:2:ffff::3',
    '2001:db8:1:3::1',
    '192.0.2.1',
    '192.0.2.2'
  ]
  const said: number[] = []
  for (const address of all) said.push(await from(address))
  expect(said).toEqual([200, 200, 429, 200, 200, 200])
  await app.close()
})

test('a proxy on this machine that nobody named is told of once', async () => {
  const logger = createLog('fatal')
  const warn = vi.spyOn(logger, 'warn')
  const from = async (proxies: readonly string[], headers: Record<string, string>, remoteAddress = '127.0.0.1') => {
    const app = await createServer({ logger, perMinute: 0, bodyLimit: 1_000, proxies })
    for (let time = 0; time < 2; time++) await app.inject({ url: '/', headers, remoteAddress })
    await app.close()
    return warn.mock.calls.splice(0).map(([said]) => String(said))
  }
  const forwarded = { 'x-forwarded-for': '192.0.2.1' }
  expect(await from([], forwarded)).toEqual([expect.stringContaining('NAOBER_PROXIES')])
  expect(await from([], {})).toEqual([])
  expect(await from([], forwarded, '192.0.2.9')).toEqual([])
  expect(await from(['127.0.0.1'], forwarded)).toEqual([])
})
