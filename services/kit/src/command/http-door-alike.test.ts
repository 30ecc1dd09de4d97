// SPDX-License-Identifier: EUPL-1.2
import type { Opdrachtcontract } from '@naober/contracts'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createServer } from '../http/server.ts'
import { serviceRoutes } from '../http/service-routes.ts'
import { createLog } from '../telemetry/log.ts'
import { KasHouse } from '../testing/kas-house.ts'
import { kas, stort } from '../testing/pot.ts'
import type { CommandDoor, EncodedCommand } from './encoded.ts'
import { httpDoor } from './http-door.ts'
import { uuidv7 } from './ids.ts'

let house: KasHouse
let app: FastifyInstance
let over: CommandDoor
beforeAll(async () => {
  house = await new KasHouse().start()
  app = await createServer({ logger: createLog('silent'), perMinute: 0, bodyLimit: 1_000 })
  const identity = { known: () => undefined, whoIs: () => Promise.reject(new Error('nobody asks who it is')) }
  serviceRoutes(app, house.service, identity, () => false)
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  const contracts: readonly Opdrachtcontract[] = kas.gedragingen.flatMap(({ aggregaat }) => aggregaat.opdrachten)
  const contractNamed = (naam: string) => contracts.find((een) => een.naam === naam)
  over = httpDoor({ addresses: { kas: address }, contractNamed })
})
afterAll(async () => {
  await app.close()
  await house.service.stop()
  house.remove()
})

const command = (odd: Partial<EncodedCommand>): EncodedCommand => ({
  dienst: 'kas',
  opdracht: stort.naam,
  id: uuidv7(),
  opdrachtId: uuidv7(),
  verwachteVersie: null,
  token: 'beheerder',
  trace: null,
  lijf: '{"bedrag":1}',
  ...odd
})

const ODD = [
  '.',
  '..',
  '../..',
  '%2e%2e',
  'a/b',
  'a?b#c',
  '',
  ' ',
  '\ud800',
  '\u0000',
  'é',
  '€',
  'a\r\nb: c',
  'x'.repeat(300)
]

it.each(ODD)('the id %j is answered over HTTP as it is in one process', async (id) => {
  const sent = command({ id })
  expect(await over.ontvang(sent)).toEqual(await house.service.door.ontvang(sent))
})

it.each([...ODD, `"${uuidv7()}"`, uuidv7().toUpperCase()])('so is the command id %j', async (opdrachtId) => {
  const sent = command({ opdrachtId })
  expect(await over.ontvang(sent)).toEqual(await house.service.door.ontvang(sent))
})

it.each(['3', '*', '€', 'a\r\nb: c', ''])('so is the version %j', async (verwachteVersie) => {
  const sent = command({ verwachteVersie })
  expect(await over.ontvang(sent)).toEqual(await house.service.door.ontvang(sent))
})

it.each(['€', 'a\r\nb: c', 'x'])('so is the trace %j', async (trace) => {
  const sent = command({ trace, id: 'x' })
  expect(await over.ontvang(sent)).toEqual(await house.service.door.ontvang(sent))
})
