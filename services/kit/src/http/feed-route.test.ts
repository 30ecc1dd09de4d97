// SPDX-License-Identifier: EUPL-1.2
import type { AddressInfo } from 'node:net'
import { NIEMAND, wieIs } from '@naober/contracts'
import { expect, test, vi } from 'vitest'
import { createLog } from '../telemetry/log.ts'
import { KasHouse } from '../testing/kas-house.ts'
import { rawConnection } from '../testing/raw-connection.ts'
import { createServer } from './server.ts'
import { serviceRoutes } from './service-routes.ts'

const FOLLOW = 'GET /kas/v1/gebeurtenissen?volg=ja HTTP/1.1\r\nhost: naober\r\n\r\n'

test('a server that closes ends who follows the feed, and lets nobody begin', async () => {
  const house = await new KasHouse().start()
  const app = await createServer({ logger: createLog('silent'), perMinute: 0, bodyLimit: 1_000 })
  const nobody = wieIs(NIEMAND)
  serviceRoutes(app, house.service, { known: () => nobody, whoIs: async () => nobody }, () => false)
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as AddressInfo
  const [before, after] = [await rawConnection(port), await rawConnection(port)]
  before.write(FOLLOW)
  after.write(FOLLOW.slice(0, 20))
  await vi.waitFor(() => expect(before.said()).toMatch(/^HTTP\/1.1 200 /))
  // A proxy that gathers what comes would keep news until there is enough of it.
  expect(before.said()).toMatch(/\r\nx-accel-buffering: no\r\n/i)

  const closed = app.close()
  await before.end
  after.write(FOLLOW.slice(20))
  await Promise.all([after.end, closed])
  expect(after.said()).toMatch(/^HTTP\/1.1 503 .*STOPT/s)
  await house.service.stop()
  house.remove()
})
