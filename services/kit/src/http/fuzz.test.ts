// SPDX-License-Identifier: EUPL-1.2
import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises'
import { type Opdrachtcontract, wieIs } from '@naober/contracts'
import fc from 'fast-check'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createLog } from '../telemetry/log.ts'
import { validValues, wrongBodies, wrongJson } from '../testing/fuzz.ts'
import { KasHouse } from '../testing/kas-house.ts'
import { kas } from '../testing/pot.ts'
import { commandPath } from './paths.ts'
import { createServer } from './server.ts'
import { serviceRoutes } from './service-routes.ts'

const beheerder = wieIs({ id: 'beheerder-1', rollen: [{ rol: 'beheerder', voor: [] }] })
const commands: readonly Opdrachtcontract[] = kas.gedragingen.flatMap(({ aggregaat }) =>
  aggregaat.opdrachten.filter(({ rollen }: Opdrachtcontract) => rollen.includes('beheerder'))
)
const headers = { 'content-type': 'application/json', authorization: 'Bearer beheerder' }
const sample = { numRuns: 50 }
/** How soon a request that was shed is sent again, ms. */
const SHED_MS = 100
/** Hundreds of requests, on a machine that may have other things to do. */
const PATIENT = { timeout: 60_000 }

let house: KasHouse
let app: FastifyInstance
beforeAll(async () => {
  house = await new KasHouse().start()
  app = await createServer({ logger: createLog('silent'), perMinute: 0, bodyLimit: 1_000_000 })
  serviceRoutes(app, house.service, { known: () => beheerder, whoIs: async () => beheerder }, () => false)
  await app.ready()
})
afterAll(async () => {
  await app.close()
  await house.service.stop()
  house.remove()
})

describe.each(commands)('$naam', (contract) => {
  const send = async (body: string, id: string) => {
    const url = commandPath(contract).replace('{id}', encodeURIComponent(id))
    for (;;) {
      // Without a turn of the event loop between requests the server sheds them as overload.
      await nextTurn()
      const answer = await app.inject({ method: 'POST', url, payload: body, headers })
      const said = { status: answer.statusCode, body: answer.json() as { code?: string; fouten?: { pad: string }[] } }
      // On a machine that is busy with other things it may shed all the same: then as a client would, once more.
      if (said.body.code !== 'DRUK') return said
      await pause(SHED_MS)
    }
  }
  const openPot = async () => String((await house.send('openPot', null, { naam: 'feest' })).body.id)
  const position = async () => (await house.service.events.head()).position

  test('wrong input is 400 with what is wrong, and leaves nothing behind', PATIENT, async () => {
    const id = await openPot()
    await house.settle()
    const before = await position()
    await fc.assert(
      fc.asyncProperty(wrongBodies(contract.schema), async ({ body }) => {
        const answer = await send(body, id)
        expect(answer).toMatchObject({ status: 400, body: { code: 'ONGELDIG' } })
        expect(answer.body.fouten).not.toEqual([])
      }),
      sample
    )
    await fc.assert(
      fc.asyncProperty(wrongJson(contract.schema), async (body) => {
        expect(await send(body, id)).toMatchObject({ status: 400, body: { code: 'ONLEESBAAR' } })
      }),
      sample
    )
    expect(await position()).toBe(before)
  })

  test('valid and odd input is never a fault of ours, whatever thing it is about', PATIENT, async () => {
    const id = await openPot()
    const ids = fc.oneof(fc.constant(id), fc.uuid(), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }))
    const values = fc.oneof(validValues(contract.schema), validValues(contract.schema, 'ODD'))
    await fc.assert(
      fc.asyncProperty(values, ids, async (value, thing) => {
        // 405: an id of dots makes the address of the thing itself, or of all of them.
        expect([200, 201, 400, 404, 405, 422]).toContain((await send(JSON.stringify(value), thing)).status)
      }),
      sample
    )
  })
})
