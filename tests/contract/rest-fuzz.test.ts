// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { type Opdrachtcontract, PERSOONSROLLEN, ROLLEN, wieIs } from '@naober/contracts'
import { AGGREGATEN } from '@naober/contracts/register'
import { initiatieven } from '@naober/initiatieven'
import { createLocalBus } from '@naober/kit/bus/local'
import { uuidv7 } from '@naober/kit/command/ids'
import { commandPath } from '@naober/kit/http/paths'
import { createServer } from '@naober/kit/http/server'
import { serviceRoutes } from '@naober/kit/http/service-routes'
import { type Service, startService } from '@naober/kit/service/service'
import { openSqlite } from '@naober/kit/store/sqlite'
import { createLog } from '@naober/kit/telemetry/log'
import { validValues, wrongBodies, wrongJson } from '@naober/kit/testing/fuzz'
import fc from 'fast-check'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const DIENSTEN = [initiatieven]
const rollen = ROLLEN.filter((rol) => PERSOONSROLLEN.includes(rol)).map((rol) => ({ rol, voor: ['GM0308', 'GM9901'] }))
const everybody = wieIs({ id: 'alleskunner', rollen })
const identity = { known: () => everybody, whoIs: async () => everybody }
const sample = { numRuns: 20 }

describe.each(DIENSTEN)('$naam', (definitie) => {
  const folder = mkdtempSync(join(tmpdir(), 'naober-fuzz-'))
  const alarms: unknown[] = []
  let service: Service
  let app: FastifyInstance
  beforeAll(async () => {
    const path = join(folder, `${definitie.naam}.sqlite`)
    const store = openSqlite({ path, dienst: definitie.naam, create: true, onFatal: (error) => alarms.push(error) })
    const bus = createLocalBus({ onFault: (error) => alarms.push(error) })
    service = await startService({ definitie, ...store, bus, identity, alarm: (...told) => alarms.push(told) })
    app = await createServer({ logger: createLog('silent'), perMinute: 0, bodyLimit: 1024 * 1024 })
    serviceRoutes(app, service, identity, () => false)
    await app.ready()
  })
  afterAll(async () => {
    await app.close()
    await service.stop()
    rmSync(folder, { recursive: true })
  })

  const send = async (contract: Opdrachtcontract, id: string, payload: string) => {
    // Without a turn of the event loop between requests the server sheds them as overload.
    await nextTurn()
    const url = commandPath(contract).replace('{id}', encodeURIComponent(id))
    const headers = { 'content-type': 'application/json', authorization: 'Bearer alles' }
    const answer = await app.inject({ method: 'POST', url, payload, headers })
    return { status: answer.statusCode, body: answer.json() as { code?: string; fouten?: unknown[] } }
  }
  const commands = AGGREGATEN.filter(({ dienst }) => dienst === definitie.naam)
    .flatMap(({ opdrachten }) => opdrachten)
    .filter((contract) => contract.rollen.some((rol) => everybody.is(rol)))

  test.each(commands)(
    '$naam answers wrong input with 400 and all that is wrong, and leaves nothing behind',
    async (contract) => {
      const before = await service.events.head()
      await fc.assert(
        fc.asyncProperty(wrongBodies(contract.schema), async ({ body }) => {
          const answer = await send(contract, uuidv7(), body)
          expect(answer).toMatchObject({ status: 400, body: { code: 'ONGELDIG' } })
          expect(answer.body.fouten).not.toEqual([])
        }),
        sample
      )
      await fc.assert(
        fc.asyncProperty(wrongJson(contract.schema), async (body) => {
          expect(await send(contract, uuidv7(), body)).toMatchObject({ status: 400, body: { code: 'ONLEESBAAR' } })
        }),
        sample
      )
      expect(await service.events.head()).toEqual(before)
    }
  )

  test.each(commands)(
    '$naam answers valid and odd input with a success or a reason, never a fault of ours',
    async (contract) => {
      const values = fc.oneof(validValues(contract.schema), validValues(contract.schema, 'ODD'))
      await fc.assert(
        fc.asyncProperty(values, fc.oneof(fc.uuid(), fc.constant('x y\u0000')), async (value, id) => {
          expect([200, 201, 400, 403, 404, 409, 422]).toContain(
            (await send(contract, id, JSON.stringify(value))).status
          )
        }),
        sample
      )
      expect(alarms).toEqual([])
    }
  )
})
