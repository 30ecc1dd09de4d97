// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { isNoAnswer } from './no-answer.ts'

const listening = async (answer: Parameters<typeof createServer>[1]): Promise<string> => {
  const server = createServer(answer).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const errorOf = (asked: Promise<unknown>): Promise<unknown> =>
  asked.then(
    () => 'an answer',
    (error: unknown) => error
  )

it.each([
  ['breaks the connection', (request: { destroy(): void }) => request.destroy()],
  ['says nothing', () => {}]
])('who %s did not answer', async (_, answer) => {
  const base = await listening((request) => answer(request))
  expect(isNoAnswer(await errorOf(fetch(base, { signal: AbortSignal.timeout(200) })))).toBe(true)
})

it('who breaks off in the middle did not answer', async () => {
  const base = await listening((_request, reply) => {
    reply.writeHead(200)
    reply.write('{', () => reply.destroy())
  })
  const error = await errorOf(fetch(base).then((answer) => answer.text()))
  expect(isNoAnswer(error)).toBe(true)
})

it('an answer that cannot be read, and a mistake in reading it, are findings', async () => {
  const base = await listening((_request, reply) => reply.end('no JSON'))
  expect(isNoAnswer(await errorOf(fetch(base).then((answer) => answer.json())))).toBe(false)
  expect(isNoAnswer(new TypeError('Cannot read properties of undefined'))).toBe(false)
})
