// SPDX-License-Identifier: EUPL-1.2
import { expect, it, vi } from 'vitest'
import { CommandHandler } from '../command/handler.ts'
import type { EventStore } from '../store/event-store.ts'
import { freshHouse } from '../testing/fresh-house.ts'
import type { KasHouse } from '../testing/kas-house.ts'
import { kas } from '../testing/pot.ts'
import { ALARMS, Alarms } from './alarms.ts'

const POTS = 40

let house: KasHouse
freshHouse((made) => {
  house = made
})

/** Alarms of a process that knows of no stream, and of no schedule. */
const newcomer = (events: EventStore) => {
  const { gedragingen, instellingen } = kas
  const { clock, timers } = house.time
  const { records } = house.service
  const handler = new CommandHandler({ events, records, gedragingen, clock })
  const onFault = (error: unknown): never => {
    throw error
  }
  return new Alarms({ gedragingen, handler, records, clock, timers, instellingen, onFault })
}

const scheduled = async () => (await house.service.records.list(ALARMS)).map(({ key }) => key)

it('who follows a log from its beginning makes the same schedule, and reads many streams at once', async () => {
  for (let i = 0; i < POTS; i += 1) {
    const { body } = await house.send('openPot', null, { naam: `pot ${i}` })
    await house.send('stort', String(body.id), { bedrag: 1 })
  }
  await house.settle()
  const before = await scheduled()
  expect(before).toHaveLength(POTS)
  await house.service.records.write(before.map((key) => ({ kind: 'DELETE', collection: ALARMS, key })))

  const { events } = house.service
  const readStream = events.readStream.bind(events)
  let reading = 0
  let most = 0
  vi.spyOn(events, 'readStream').mockImplementation(async (...asked) => {
    reading += 1
    most = Math.max(most, reading)
    const rows = await readStream(...asked)
    reading -= 1
    return rows
  })
  await newcomer(events).apply(await events.readEvents(0, 1_000))
  expect(await scheduled()).toEqual(before)
  expect(most).toBeGreaterThan(10)
})
