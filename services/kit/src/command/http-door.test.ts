// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Opdrachtcontract } from '@naober/contracts'
import Fastify from 'fastify'
import { afterEach, expect, it, vi } from 'vitest'
import { openPot } from '../testing/pot.ts'
import { httpDoor } from './http-door.ts'

const endings: (() => Promise<unknown>)[] = []
afterEach(async () => {
  vi.restoreAllMocks()
  for (const end of endings.splice(0)) await end()
})

/** A service that answers its first request in one way and the next in another; the ids by which it was asked. */
const service = async (...answers: ((request: IncomingMessage, answer: ServerResponse) => void)[]) => {
  const ids: unknown[] = []
  const server = createServer((request, answer) => {
    ids.push(request.headers['idempotency-key'])
    request.resume().once('end', () => answers[Math.min(ids.length, answers.length) - 1]?.(request, answer))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  endings.push(async () => {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  })
  const { port } = server.address() as AddressInfo
  if (answers.includes(silence)) vi.spyOn(AbortSignal, 'timeout').mockImplementation(patience)
  return { ids, address: `http://127.0.0.1:${port}`, ask: askAt(port) }
}

/** How fast an answer comes is not the question. */
const PATIENT_MS = 8_000

/** Ends when the service has heard the question and says nothing, however long that takes on a busy machine. */
let tired = new AbortController()
const patience = (): AbortSignal => {
  tired = new AbortController()
  return tired.signal
}

const askAt = (port: number) => {
  const door = httpDoor({
    addresses: { kas: `http://127.0.0.1:${port}` },
    contractNamed: () => openPot as unknown as Opdrachtcontract,
    timeoutMs: PATIENT_MS
  })
  return () =>
    door.ontvang({
      dienst: 'kas',
      opdracht: 'openPot',
      id: null,
      opdrachtId: null,
      verwachteVersie: null,
      token: null,
      trace: null,
      lijf: '{}'
    })
}

const ACCEPTED = '{"id":"a","logId":"l","positie":1}'
const yes = (_request: IncomingMessage, answer: ServerResponse) => answer.writeHead(201).end(ACCEPTED)
const drop = (request: IncomingMessage) => request.socket.destroy()
const silence = () => tired.abort()
const say = (status: number, text: string) => (_request: IncomingMessage, answer: ServerResponse) =>
  answer.writeHead(status).end(text)

it.each([
  ['breaks the connection', drop],
  ['says nothing', silence],
  ['is not reached by the proxy before it', say(502, 'bad gateway')],
  ['is not known to the proxy before it', say(503, 'no backend')],
  ['cannot tell what became of the command', say(503, '{"code":"UITKOMST_ONBEKEND"}')],
  ['stops', say(503, '{"code":"STOPT"}')],
  ['is not the one that speaks', say(503, '{"error":"Service Unavailable","statusCode":503}')],
  ['is spoken for with a code that is none of ours', say(500, '{"code":"upstream_reset"}')],
  ['is spoken for in half a document', say(500, '{"code":"INTERN"')],
  ['is nowhere to be found for the balancer before it', say(404, '<html>no route</html>')],
  ['is spared by the balancer before it', say(429, '{"message":"slow down"}')],
  ['is spoken for below 500 with a code that is none of ours', say(403, '{"code":"rbac_denied"}')],
  ['is spoken for by a page that says all is well', say(200, '<html>welcome</html>')],
  ['is spoken for by a document that accepts nothing', say(200, '{"status":"ok"}')]
])('asks once more under the same command id when the service %s', async (_what, first) => {
  const { ids, ask } = await service(first, yes)
  expect(await ask()).toMatchObject({ status: 201, lijf: ACCEPTED })
  expect(ids).toHaveLength(2)
  expect(ids[0]).toEqual(expect.any(String))
  expect(ids[1]).toBe(ids[0])
})

it.each([
  [503, 'DRUK'],
  [507, 'OPSLAG_VOL'],
  [500, 'INTERN'],
  [429, 'TE_VEEL'],
  [422, 'POT_IS_LEEG'],
  [412, 'VERSIE_VERSCHILT'],
  [404, 'ONBEKEND']
])('passes on what the service itself says: %i %s', async (status, code) => {
  const { ids, ask } = await service(say(status, `{"code":"${code}"}`))
  expect(await ask()).toMatchObject({ status, lijf: `{"code":"${code}"}` })
  expect(ids).toHaveLength(1)
})

it.each([
  [503, 'DRUK'],
  [429, 'TE_VEEL']
])('does not take %i %s for what became of a command that may have arrived before', async (status, code) => {
  const { ids, ask } = await service(drop, say(status, `{"code":"${code}"}`))
  expect(await ask()).toMatchObject({ status: 503, retryAfter: 1, lijf: expect.stringContaining('UITKOMST_ONBEKEND') })
  expect(ids).toHaveLength(2)
})

it('is led nowhere else: a token goes to the service it was meant for', async () => {
  const elsewhere = await service(yes)
  const { ids, ask } = await service((_request, answer) =>
    answer.writeHead(307, { location: `${elsewhere.address}/kas/v1/potten` }).end()
  )
  expect(await ask()).toMatchObject({ status: 503, lijf: expect.stringContaining('UITKOMST_ONBEKEND') })
  expect(ids).toHaveLength(2)
  expect(elsewhere.ids).toEqual([])
})

it('meets several processes that stop before one that stays', async () => {
  const stops = say(503, '{"code":"STOPT"}')
  const { ids, ask } = await service(stops, stops, stops, stops, yes)
  expect(await ask()).toMatchObject({ status: 201 })
  expect(new Set(ids).size).toBe(1)
})

it('says that the outcome is unknown when all it meets are stopping', async () => {
  const { ids, ask } = await service(say(503, '{"code":"STOPT"}'))
  expect(await ask()).toMatchObject({ status: 503, lijf: expect.stringContaining('UITKOMST_ONBEKEND') })
  expect(ids).toHaveLength(5)
})

it('goes on to who listens now when a server that closes answers a connection that was still there', async () => {
  const [ofWhoStops, ofWhoCameAfter] = ['stops', 'after'].map((id) => ({ id, logId: 'l', positie: 1 }))
  const closing = Fastify()
  let release = () => {}
  const first = new Promise<void>((resolve) => {
    release = resolve
  })
  closing.post('/*', async (_request, reply) => {
    await first
    return reply.code(201).send(ofWhoStops)
  })
  await closing.listen({ host: '127.0.0.1', port: 0 })
  const { port } = closing.server.address() as AddressInfo
  const ask = askAt(port)
  let met = 0
  closing.server.on('request', () => {
    met += 1
  })
  const before = ask()
  await vi.waitFor(() => expect(met).toBe(1), PATIENT_MS)
  const closed = closing.close()
  await vi.waitFor(() => expect(closing.server.listening).toBe(false), PATIENT_MS)
  const next = Fastify()
  next.post('/*', async (_request, reply) => reply.code(201).send(ofWhoCameAfter))
  await next.listen({ host: '127.0.0.1', port })
  endings.push(() => next.close())
  release()
  expect(await before).toMatchObject({ status: 201, lijf: JSON.stringify(ofWhoStops) })
  // Which of its connections a client takes is its own choice.
  const after = []
  while (met < 2) after.push((await ask()).lijf)
  expect(new Set(after)).toEqual(new Set([JSON.stringify(ofWhoCameAfter)]))
  await closed
})

it('says that the outcome is unknown, and with what id to repeat it, when no answer comes twice', async () => {
  const { ids, ask } = await service(silence)
  const { status, retryAfter, lijf } = await ask()
  expect([status, retryAfter]).toEqual([503, 1])
  expect(JSON.parse(lijf)).toMatchObject({ code: 'UITKOMST_ONBEKEND', opdrachtId: ids[0] })
  expect(ids).toHaveLength(2)
})
