// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { EngineError } from './engine.ts'
import { freePort } from './free-port.ts'
import { type ServerPlan, startServer } from './server.ts'

const SERVING = `
  process.on('SIGTERM', () => { console.log('in order'); process.exit(0) })
  require('node:http').createServer((_, reply) => reply.end('yes')).listen(process.argv[1], '127.0.0.1')`

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'naober-server-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const planOf = async (script: string): Promise<ServerPlan> => {
  const port = await freePort()
  const address = `127.0.0.1:${port}`
  return {
    name: 'Proef',
    command: process.execPath,
    args: ['-e', script, String(port)],
    address,
    log: join(folder, 'log'),
    isReady: async () => (await fetch(`http://${address}`)).ok
  }
}

test('answers when it has started, and again after a kill and a restart, as another process', async () => {
  const plan = await planOf(SERVING)
  const server = await startServer(plan)
  const before = server.pid
  await server.kill()
  await expect(plan.isReady()).rejects.toThrow()
  await server.restart()
  expect(await plan.isReady()).toBe(true)
  expect(server.pid).not.toBe(before)
  await server.stop(false)
  expect(readFileSync(plan.log, 'utf8')).toBe('')
})

test('says nothing while it is paused, and then what it was asked', async () => {
  const plan = await planOf(SERVING)
  const server = await startServer(plan)
  server.pause()
  const asked = plan.isReady()
  const first = await Promise.race([asked, new Promise((resolve) => setTimeout(() => resolve('silent'), 200))])
  expect(first).toBe('silent')
  server.resume()
  expect(await asked).toBe(true)
  await server.stop(false)
})

test('ends in order when its data must be in order, even when it is paused', async () => {
  const plan = await planOf(SERVING)
  const server = await startServer(plan)
  server.pause()
  await server.stop(true)
  expect(readFileSync(plan.log, 'utf8')).toBe('in order\n')
})

test('tells the last words of one that does not start', async () => {
  const plan = await planOf('console.error("the disk is full"); process.exit(3)')
  const failure = startServer(plan)
  await expect(failure).rejects.toThrow(EngineError)
  await expect(failure).rejects.toThrow('Proef start niet. Het laatste dat het zei:\nthe disk is full')
})

test('tells of a program that is not there', async () => {
  await expect(startServer({ ...(await planOf('')), command: 'a-program-that-is-not-there' })).rejects.toThrow(
    'Proef start niet'
  )
})
