// SPDX-License-Identifier: EUPL-1.2
import type { Opdrachtcontract } from '@naober/contracts'
import { AGGREGATEN } from '@naober/contracts/register'
import { initiatieven } from '@naober/initiatieven'
import { uuidv7 } from '@naober/kit/command/ids'
import { commandPath } from '@naober/kit/http/paths'
import { serviceRoutes } from '@naober/kit/http/service-routes'
import { validValues, wrongBodies, wrongJson } from '@naober/kit/testing/fuzz'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FuzzHouse, isForPeople, openFuzzHouse, SAMPLE } from './fuzz-house.ts'

const DIENSTEN = [initiatieven]

describe.each(DIENSTEN)('$naam', (definitie) => {
  let house: FuzzHouse
  beforeAll(async () => {
    house = await openFuzzHouse(definitie)
    serviceRoutes(house.app, house.service, house.identity, () => false)
    await house.app.ready()
  })
  afterAll(() => house.close())

  const send = async (contract: Opdrachtcontract, id: string, payload: string) => {
    const url = commandPath(contract).replace('{id}', encodeURIComponent(id))
    const { status, body } = await house.post(url, payload)
    return { status, body: body as { code?: string; fouten?: unknown[] } }
  }
  const commands = AGGREGATEN.filter(({ dienst }) => dienst === definitie.naam)
    .flatMap(({ opdrachten }) => opdrachten)
    .filter(isForPeople)

  test.each(commands)(
    '$naam answers wrong input with 400 and all that is wrong, and leaves nothing behind',
    async (contract) => {
      const before = await house.service.events.head()
      await fc.assert(
        fc.asyncProperty(wrongBodies(contract.schema), async ({ body }) => {
          const answer = await send(contract, uuidv7(), body)
          expect(answer).toMatchObject({ status: 400, body: { code: 'ONGELDIG' } })
          expect(answer.body.fouten).not.toEqual([])
        }),
        SAMPLE
      )
      await fc.assert(
        fc.asyncProperty(wrongJson(contract.schema), async (body) => {
          expect(await send(contract, uuidv7(), body)).toMatchObject({ status: 400, body: { code: 'ONLEESBAAR' } })
        }),
        SAMPLE
      )
      expect(await house.service.events.head()).toEqual(before)
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
        SAMPLE
      )
      expect(house.alarms).toEqual([])
    }
  )
})
