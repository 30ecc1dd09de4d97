// SPDX-License-Identifier: EUPL-1.2
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Connection } from './connection.ts'
import { requestOf } from './request.ts'

const LARGE = 'é'.repeat(200_000)
let server: Server
let port = 0

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (part) => {
      body += part
    })
    request.on('end', () => {
      if (request.url === '/chunked') response.write('half')
      if (request.url === '/gone') request.socket.destroy()
      const answer = request.url === '/large' ? LARGE : `${request.method} ${request.headers.token} ${body}`
      if (request.url !== '/chunked') response.setHeader('content-length', Buffer.byteLength(answer))
      response.statusCode = request.url === '/no' ? 422 : 201
      response.end(answer)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => server.close())

const ask = async (path: string): Promise<{ status: number; text: string } | { fault: string }> => {
  const fault = Promise.withResolvers<{ fault: string }>()
  const connection = await Connection.open(port, (what) => fault.resolve({ fault: what }))
  const answer = new Promise<{ status: number; text: string }>((resolve) => {
    connection.send(requestOf('POST', path, { token: 'x' }, 'é1'), (status, body) =>
      resolve({ status, text: body.toString() })
    )
  })
  const outcome = await Promise.race([answer, fault.promise])
  connection.end()
  return outcome
}

test('an answer comes back with its status and whole body, whatever parts it came in', async () => {
  expect(await ask('/')).toEqual({ status: 201, text: 'POST x é1' })
  expect(await ask('/no')).toEqual({ status: 422, text: 'POST x é1' })
  expect(await ask('/large')).toEqual({ status: 201, text: LARGE })
})

test('a connection answers one request after the other', async () => {
  const connection = await Connection.open(port, (fault) => expect.unreachable(fault))
  const seen: string[] = []
  for (const nr of ['1', '2', '3']) {
    await new Promise<void>((resolve) =>
      connection.send(requestOf('POST', '/', { token: nr }, ''), (_status, body) => {
        seen.push(body.toString())
        resolve()
      })
    )
  }
  connection.end()
  expect(seen).toEqual(['POST 1 ', 'POST 2 ', 'POST 3 '])
})

test('what is no plain answer is a fault, and not a fast answer', async () => {
  expect(await ask('/chunked')).toEqual({ fault: expect.stringContaining('content-length') })
  expect(await ask('/gone')).toEqual({ fault: expect.stringContaining('closed') })
})
