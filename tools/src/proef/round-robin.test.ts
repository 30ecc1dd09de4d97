// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { takeEntrance } from './entrance.ts'
import { startRoundRobin } from './round-robin.ts'

/** A process that answers its name and how many bytes it was sent. */
const process = async (name: string) => {
  const server = createServer(async (request, answer) => {
    let bytes = 0
    for await (const part of request) bytes += part.length
    answer.end(`${name} ${bytes}`)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const stop = async (): Promise<void> => {
    if (!server.listening) return
    server.close()
    server.closeAllConnections()
    await once(server, 'close')
  }
  onTestFinished(stop)
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop }
}

const before = async (...behind: readonly { readonly address: string }[]) => {
  const proxy = await startRoundRobin({
    behind: behind.map(({ address }) => address),
    entrance: await takeEntrance({ port: 0 }),
    pinned: ['/import/v1']
  })
  onTestFinished(() => proxy.stop())
  const ask = async (path: string, body?: Uint8Array<ArrayBuffer>) => {
    const answer = await fetch(proxy.address + path, body ? { method: 'POST', body } : {})
    return answer.ok ? await answer.text() : answer.status
  }
  return ask
}

test('takes the processes in turn, and gives what one did not take to the next', async () => {
  const [a, b] = [await process('a'), await process('b')]
  const ask = await before(a, b)
  expect(new Set([await ask('/'), await ask('/'), await ask('/')])).toEqual(new Set(['a 0', 'b 0']))
  await a.stop()
  expect([await ask('/'), await ask('/'), await ask('/')]).toEqual(['b 0', 'b 0', 'b 0'])
  await b.stop()
  expect(await ask('/')).toBe(503)
})

test('a pinned path reaches the first process alone, also with a sheet of the largest size, and nobody when it is away', async () => {
  const [a, b] = [await process('a'), await process('b')]
  const ask = await before(a, b)
  const sheet = new Uint8Array(25 * 1024 * 1024)
  for (const path of ['/import/v1/imports', '/import/v1/bestanden?naam=een', '/import/v1'])
    expect(await ask(path)).toBe('a 0')
  expect(await ask('/import/v1/bestanden', sheet)).toBe(`a ${sheet.length}`)
  await a.stop()
  expect(await ask('/import/v1/imports')).toBe(503)
  expect(await ask('/import')).toBe('b 0')
})
