// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { dockerAnswers, sourceOf } from './source.ts'

const yes = async () => true
const no = async () => false

test('takes the address that is given, and asks nobody else', async () => {
  const never = async () => {
    throw new Error('asked')
  }
  expect(await sourceOf('mongodb://h', never)).toBe('address')
})

test.each([undefined, ''])(
  'without an address (%j) takes Docker where it answers, else programs here',
  async (given) => {
    expect(await sourceOf(given, yes)).toBe('docker')
    expect(await sourceOf(given, no)).toBe('local')
  }
)

/** A daemon behind a socket of its own. */
const daemon = async (answer: RequestListener): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'naober-docker-'))
  const server = createServer(answer).listen(join(folder, 'socket'))
  await once(server, 'listening')
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
    rmSync(folder, { recursive: true })
  })
  return `unix://${folder}/socket`
}

test('Docker answers when its ping is answered', async () => {
  expect(await dockerAnswers(await daemon((asked, reply) => reply.end(asked.url === '/_ping' ? 'OK' : '')))).toBe(true)
})

test('Docker does not answer when it refuses, is not there, or has an address that is none', async () => {
  const refusing = await daemon((_, reply) => reply.writeHead(500).end())
  expect(await dockerAnswers(refusing)).toBe(false)
  expect(await dockerAnswers('unix:///there/is/no/socket')).toBe(false)
  expect(await dockerAnswers('nowhere')).toBe(false)
})
