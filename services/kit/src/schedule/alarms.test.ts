// SPDX-License-Identifier: EUPL-1.2
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { CommandHandler } from '../command/handler.ts'
import type { EventStore } from '../store/event-store.ts'
import { KasHouse } from '../testing/kas-house.ts'
import { kas } from '../testing/pot.ts'
import { ALARMS, Alarms } from './alarms.ts'

const POTS = 40

let house: KasHouse
beforeEach(async () => {
  house = await new KasHouse().start()
})
afterEach(async () => {
  await house.service.stop()
  house.remove()
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
/** The same schedule, made by nobody yet. */
const forget = async (keys: readonly string[]) => {
  await house.service.records.write(keys.map((key) => ({ kind: 'DELETE', collection: ALARMS, key })))
  expect(await scheduled()).toEqual([])
}

const open = async (): Promise<readonly string[]> => {
  const ids: string[] = []
  for (let i = 0; i < POTS; i += 1) {
    const { body } = await house.send('openPot', null, { naam: `pot ${i}` })
    ids.push(String(body.id))
  }
  return ids
}

it('who follows a log from its beginning makes the schedule out of what it is handed', async () => {
  for (const id of await open()) await house.send('stort', id, { bedrag: 1 })
  await house.settle()
  const before = await scheduled()
  expect(before).toHaveLength(POTS)
  await forget(before)
  const { events } = house.service
  const read = vi.spyOn(events, 'readStream')
  await newcomer(events).apply(await events.readEvents(0, 1_000))
  expect(await scheduled()).toEqual(before)
  expect(read).not.toHaveBeenCalled()
})

it('what began before is read, many at once', async () => {
  const ids = await open()
  await house.settle()
  const { events } = house.service
  const { position } = await events.head()
  for (const id of ids) await house.send('stort', id, { bedrag: 1 })
  await house.settle()
  const before = await scheduled()
  await forget(before)
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
  await newcomer(events).apply(await events.readEvents(position, 1_000))
  expect(await scheduled()).toEqual(before)
  expect(most).toBeGreaterThan(10)
})
