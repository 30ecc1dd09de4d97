// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it, onTestFinished, vi } from 'vitest'
import { Comparison } from './views.ts'

type Answers = (reply: ServerResponse) => unknown

/** Compares gateways that answer like this until it has come to something. */
const comparisonOf = async (...gateways: readonly Answers[]) => {
  const served = await Promise.all(
    gateways.map(async (answer, nr) => {
      const server = createServer((_request, reply) => answer(reply)).listen(0, '127.0.0.1')
      await once(server, 'listening')
      onTestFinished(() => {
        server.closeAllConnections()
        server.close()
      })
      const { port } = server.address() as AddressInfo
      return { name: `gateway-${nr + 1}`, address: () => `http://127.0.0.1:${port}` }
    })
  )
  const comparison = new Comparison(served)
  onTestFinished(() => comparison.close())
  comparison.start()
  return comparison
}

const saying = (body: object) => (reply: ServerResponse) => reply.end(JSON.stringify(body))
const standing = (positie: number, naam: string) => saying({ data: { alsVan: [{ positie }], initiatieven: [naam] } })

it('finds that two answers of one position are alike', async () => {
  const comparison = await comparisonOf(standing(7, 'tuin'), standing(7, 'tuin'))
  await vi.waitFor(() => expect(comparison.compared).toBeGreaterThan(1))
  expect(comparison.violations).toEqual([])
})

it('finds that they are not', async () => {
  const comparison = await comparisonOf(standing(7, 'tuin'), standing(7, 'moestuin'))
  await vi.waitFor(() => expect(comparison.violations[0]).toContain('answered otherwise'))
})

it.each([
  ['breaks the connection', (reply: ServerResponse) => reply.destroy()],
  ['is asked too much', saying({ errors: [{ message: 'Even te druk', extensions: { code: 'DRUK' } }] })],
  ['stops', saying({ code: 'STOPT', status: 503 })]
])('a gateway that %s agrees with nothing', async (_, answer) => {
  const comparison = await comparisonOf(answer)
  await vi.waitFor(() => expect(comparison.unanswered).toBeGreaterThan(1))
  expect(comparison).toMatchObject({ answered: 0, violations: [] })
})

it.each([
  [
    'answers with a fault of ours',
    saying({ errors: [{ message: 'Er ging iets mis', extensions: { code: 'INTERN' } }] })
  ],
  ['does not know the question', saying({ errors: [{ message: 'Cannot query field' }] })],
  ['does not say as of when', saying({ data: { alsVan: [] } })],
  ['says what nobody can read', (reply: ServerResponse) => reply.end('geen JSON')]
])('a gateway that %s is a finding', async (_, answer) => {
  const comparison = await comparisonOf(answer)
  await vi.waitFor(() => expect(comparison.violations[0]).toContain('to gateway-1'))
  expect(comparison.compared).toBe(0)
})
