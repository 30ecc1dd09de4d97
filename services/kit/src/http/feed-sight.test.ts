// SPDX-License-Identifier: EUPL-1.2
import { stroomVan } from '@naober/contracts'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Streams } from '../command/streams.ts'
import { KasHouse } from '../testing/kas-house.ts'
import { kas, Pot } from '../testing/pot.ts'
import { sightOf } from './feed-sight.ts'

/** A pot that is withdrawn while it is closed. */
const Weg = {
  ...Pot,
  ingetrokken: { is: ({ open }: { open: boolean }) => !open, eigen: () => false, door: 'PotGesloten' }
} as unknown as typeof Pot
const gedragingen = kas.gedragingen.map((een) => (een.aggregaat === Pot ? { ...een, aggregaat: Weg } : een))

let house: KasHouse
beforeEach(async () => {
  house = await new KasHouse().start()
})
afterEach(async () => {
  await house.service.stop()
  house.remove()
})

const reader = () => {
  const { events } = house.service
  const streams = new Streams(events, gedragingen)
  const sight = sightOf([Weg], streams, events)
  const told = async (): Promise<readonly string[]> => {
    const page = await events.readEvents(0, 500)
    const sees = await sight(page)
    return page.flatMap((commit) => commit.events.flatMap((event) => sees(event)?.type ?? []))
  }
  return { streams, told }
}

test('of what is withdrawn, also after it was read, others see only that; of what was taken back they see all', async () => {
  const { told } = reader()
  const pot = await house.newPot()
  await house.send('stort', pot, { bedrag: 5 })
  expect(await told()).toEqual(['PotGeopend', 'Gestort'])
  await house.send('sluitPot', pot, {})
  expect(await told()).toEqual(['PotGesloten'])
  expect(await reader().told()).toEqual(['PotGesloten'])
  await house.send('heropenPot', pot, {})
  expect(await told()).toEqual(['PotGeopend', 'Gestort', 'PotGesloten', 'PotHeropend'])
})

test('who reads along asks the store for no stream that never was withdrawn, and takes no room from the commands', async () => {
  const { streams, told } = reader()
  const pots: string[] = []
  for (const naam of ['een', 'twee', 'drie']) pots.push(await house.newPot(naam))
  await house.send('sluitPot', String(pots[1]), {})
  const readStream = vi.spyOn(house.service.events, 'readStream')
  expect(await told()).toEqual(['PotGeopend', 'PotGeopend', 'PotGesloten'])
  expect(readStream.mock.calls.map(([stream]) => stream)).toEqual([stroomVan(Pot, String(pots[1]))])
  expect(pots.map((pot) => streams.seen(stroomVan(Pot, pot)))).toEqual([undefined, undefined, undefined])
})

test('a log that could not be read once is asked again', async () => {
  const { told } = reader()
  const pot = await house.newPot()
  await house.send('sluitPot', pot, {})
  const { readEvents } = house.service.events
  vi.spyOn(house.service.events, 'readEvents')
    .mockImplementationOnce(readEvents)
    .mockRejectedValueOnce(new Error('the store is away'))
  await expect(told()).rejects.toThrow('the store is away')
  expect(await told()).toEqual(['PotGesloten'])
})
