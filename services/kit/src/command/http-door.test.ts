// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Opdrachtcontract } from '@naober/contracts'
import { afterEach, expect, it } from 'vitest'
import { openPot } from '../testing/pot.ts'
import { httpDoor } from './http-door.ts'

const endings: (() => Promise<unknown>)[] = []
afterEach(async () => {
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
  const door = httpDoor({
    addresses: { kas: `http://127.0.0.1:${(server.address() as AddressInfo).port}` },
    contractNamed: () => openPot as unknown as Opdrachtcontract,
    timeoutMs: 250
  })
  const ask = () =>
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
  return { ids, ask }
}

const yes = (_request: IncomingMessage, answer: ServerResponse) => answer.writeHead(201).end('{"id":"a"}')
const drop = (request: IncomingMessage) => request.socket.destroy()
const silence = () => {}
const say = (status: number, text: string) => (_request: IncomingMessage, answer: ServerResponse) =>
  answer.writeHead(status).end(text)

it.each([
  ['breaks the connection', drop],
  ['says nothing', silence],
  ['is not reached by the proxy before it', say(502, 'bad gateway')],
  ['is not known to the proxy before it', say(503, 'no backend')],
  ['cannot tell what became of the command', say(503, '{"code":"UITKOMST_ONBEKEND"}')]
])('asks once more under the same command id when the service %s', async (_what, first) => {
  const { ids, ask } = await service(first, yes)
  expect(await ask()).toMatchObject({ status: 201, lijf: '{"id":"a"}' })
  expect(ids).toHaveLength(2)
  expect(ids[0]).toEqual(expect.any(String))
  expect(ids[1]).toBe(ids[0])
})

it('passes on what the service itself says, also that it is busy', async () => {
  const { ids, ask } = await service(say(503, '{"code":"DRUK"}'))
  expect(await ask()).toMatchObject({ status: 503, lijf: '{"code":"DRUK"}' })
  expect(ids).toHaveLength(1)
})

it('says that the outcome is unknown, and to repeat, when no answer comes twice', async () => {
  const { ids, ask } = await service(silence)
  expect(await ask()).toMatchObject({ status: 503, retryAfter: 1, lijf: expect.stringContaining('UITKOMST_ONBEKEND') })
  expect(ids).toHaveLength(2)
})
