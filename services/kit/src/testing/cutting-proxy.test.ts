// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { createDraws } from '../bus/draws.ts'
import { startCuttingProxy } from './cutting-proxy.ts'

/** A server that keeps what it was asked and answers it twice over, behind a proxy. */
const behindProxy = async () => {
  const heard: string[] = []
  const server = createServer((socket) => {
    socket.on('data', (data) => {
      heard.push(data.toString())
      socket.write(`${data}${data}`)
    })
    socket.on('error', () => {})
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const at = server.address()
  const proxy = await startCuttingProxy(`127.0.0.1:${typeof at === 'object' && at !== null ? at.port : 0}`)
  onTestFinished(async () => {
    await proxy.stop()
    server.close()
  })
  return { proxy, heard }
}

const clientOf = async (address: string): Promise<Socket> => {
  const [host = '', port = ''] = address.split(':')
  const socket = connect(Number(port), host)
  await once(socket, 'connect')
  onTestFinished(() => void socket.destroy())
  return socket
}

/** What comes back until it is as long as it should be, or the code with which the connection broke. */
const ask = (socket: Socket, text: string): Promise<string> =>
  new Promise((resolve) => {
    let got = ''
    socket.removeAllListeners('data')
    socket.on('data', (data) => {
      got += data.toString()
      if (got.length >= 2 * text.length) resolve(got)
    })
    socket.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? ''))
    socket.write(text)
  })

test('hands on what is asked and answered, large answers whole', async () => {
  const { proxy } = await behindProxy()
  const socket = await clientOf(proxy.address)
  expect(await ask(socket, 'a')).toBe('aa')
  const large = 'x'.repeat(500_000)
  expect((await ask(socket, large)).length).toBe(1_000_000)
  expect(proxy.cuts()).toBe(0)
})

test('cuts the answer to the request that was meant, which the server did hear, and no other', async () => {
  const { proxy, heard } = await behindProxy()
  const [one, other] = [await clientOf(proxy.address), await clientOf(proxy.address)]
  expect(await ask(other, 'insert')).toBe('insertinsert')
  const cut = proxy.cutNext((request) => request.includes('insert'))
  expect(await ask(other, 'find')).toBe('findfind')
  expect(await ask(one, 'insert')).toBe('ECONNRESET')
  await cut
  expect(heard).toEqual(['insert', 'find', 'insert'])
  expect(proxy.cuts()).toBe(1)
  expect(await ask(other, 'insert')).toBe('insertinsert')
  expect(await ask(await clientOf(proxy.address), 'insert')).toBe('insertinsert')
})

test('loses the request that was meant, which the server never heard', async () => {
  const { proxy, heard } = await behindProxy()
  const lost = proxy.loseNext((request) => request.includes('insert'))
  expect(await ask(await clientOf(proxy.address), 'find')).toBe('findfind')
  expect(await ask(await clientOf(proxy.address), 'insert')).toBe('ECONNRESET')
  await lost
  expect(await ask(await clientOf(proxy.address), 'insert')).toBe('insertinsert')
  expect([heard, proxy.cuts()]).toEqual([['find', 'insert'], 1])
})

test('is away, for old connections and new ones, until it is back', async () => {
  const { proxy } = await behindProxy()
  const old = await clientOf(proxy.address)
  await ask(old, 'a')
  const closed = once(old, 'close')
  proxy.setAway(true)
  await closed
  const met = proxy.turnedAway()
  await expect(clientOf(proxy.address).then((refused) => once(refused, 'close'))).rejects.toThrow('ECONNRESET')
  await met
  proxy.setAway(false)
  expect(await ask(await clientOf(proxy.address), 'a')).toBe('aa')
})

test('cuts a share of the answers, the same ones with the same seed, until it is none', async () => {
  const run = async () => {
    const { proxy } = await behindProxy()
    proxy.cutShare(0.3, createDraws(7))
    const fates: boolean[] = []
    for (let turn = 0; turn < 40; turn += 1)
      fates.push((await ask(await clientOf(proxy.address), 'a')) === 'ECONNRESET')
    proxy.cutShare(0, createDraws(7))
    expect(await ask(await clientOf(proxy.address), 'a')).toBe('aa')
    return fates
  }
  const fates = await run()
  expect(fates.filter(Boolean).length).toBeGreaterThan(5)
  expect(fates.filter(Boolean).length).toBeLessThan(20)
  expect(await run()).toEqual(fates)
})

test('breaks the connections of a server that is gone, and its own when it stops', async () => {
  const { proxy } = await behindProxy()
  const socket = await clientOf(proxy.address)
  await ask(socket, 'a')
  const closed = once(socket, 'close')
  await proxy.stop()
  await closed

  const gone = await startCuttingProxy('127.0.0.1:1')
  const refused = await clientOf(gone.address)
  await once(refused, 'close')
  await gone.stop()
})
