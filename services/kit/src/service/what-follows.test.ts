// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { GEWIST, weiger } from '@naober/contracts'
import { describe, expect, it, vi } from 'vitest'
import { TechnicalError } from '../errors/problem.ts'
import { freshHouse } from '../testing/fresh-house.ts'
import type { KasHouse } from '../testing/kas-house.ts'
import { POT_GESLOTEN } from '../testing/pot.ts'

const DAG = 86_400_000
let house: KasHouse

freshHouse((made) => {
  house = made
})

describe('what follows from a commit', () => {
  it('keeps the stream at hand for the next decision, whoever folded it first', async () => {
    const pot = await house.newPot()
    await house.send('stort', pot, { bedrag: 10 })
    await house.settle()
    const last = (await house.log()).findLast(({ stream }) => stream === `pot-${pot}`)
    expect(house.service.handler.streams.cached(`pot-${pot}`)?.version).toBe(last?.version)
  })

  it('projections add up', async () => {
    const pot = await house.newPot()
    await house.send('stort', pot, { bedrag: 10 })
    await house.send('stort', pot, { bedrag: 5 })
    await house.settle()
    const row = await house.service.records.get<{ waarde: number }>('projectie:stortingen', 'totaal')
    expect(row?.value.waarde).toBe(15)
  })

  it('reactions answer each deposit once, and a refused answer becomes an event', async () => {
    const pot = await house.newPot()
    await house.send('stort', pot, { bedrag: 10 })
    await house.settle()
    expect((await house.log()).map(({ type, depth }) => [type, depth])).toEqual([
      ['PotGeopend', 0],
      ['Gestort', 0],
      ['Bedankt', 1]
    ])
    const [gestort] = await Promise.all([house.send('stort', pot, { bedrag: 1 }), house.send('sluitPot', pot, {})])
    expect(gestort.status).toBe(200)
    await house.settle()
    expect((await house.log()).map(({ type }) => type).slice(3)).toEqual(['Gestort', 'PotGesloten', 'DankBleefUit'])
  })

  it('an alarm rings when its time has come and not before, and again after the next period', async () => {
    await house.newPot()
    await house.settle()
    house.time.move(30 * DAG - 1)
    await house.settle()
    expect((await house.log()).map(({ type }) => type)).toEqual(['PotGeopend'])
    house.time.move(1)
    await vi.waitFor(async () => expect(await house.log()).toHaveLength(2))
    await house.settle()
    house.time.move(30 * DAG)
    await vi.waitFor(async () =>
      expect((await house.log()).map(({ type }) => type)).toEqual(['PotGeopend', 'Herinnerd', 'Herinnerd'])
    )
  })

  it('an alarm whose next time went by while it rang rings for that too', async () => {
    await house.newPot()
    await house.settle()
    const { handler } = house.service
    const handle = handler.handle.bind(handler)
    vi.spyOn(handler, 'handle').mockImplementationOnce(async (command) => {
      const outcome = await handle(command)
      await house.settle()
      house.time.move(31 * DAG)
      return outcome
    })
    house.time.move(30 * DAG)
    await vi.waitFor(async () =>
      expect((await house.log()).map(({ type }) => type)).toEqual(['PotGeopend', 'Herinnerd', 'Herinnerd'])
    )
  })

  it('an alarm that is refused rings once, and again when something new asks for it', async () => {
    const pot = await house.newPot()
    await house.settle()
    const { handler } = house.service
    const refused = { kind: 'REFUSED', refusal: weiger(POT_GESLOTEN) } as const
    const handle = vi.spyOn(handler, 'handle').mockResolvedValueOnce(refused)
    house.time.move(30 * DAG)
    await vi.waitFor(async () => expect(await house.service.records.list('wekkers')).toEqual([]))
    expect(handle).toHaveBeenCalledTimes(1)
    await house.send('stort', pot, { bedrag: 1 })
    await house.settle()
    house.time.move(30 * DAG)
    await vi.waitFor(async () => expect((await house.log()).some(({ type }) => type === 'Herinnerd')).toBe(true))
  })

  it('an alarm that could not be written at first rings all the same', async () => {
    const full = vi.spyOn(house.service.records, 'add').mockRejectedValueOnce(new TechnicalError('OPSLAG_VOL'))
    await house.newPot()
    await house.settle()
    expect(full.mock.calls.length).toBeGreaterThan(1)
    expect(await house.service.records.list('wekkers')).toHaveLength(1)
    house.time.move(30 * DAG)
    await vi.waitFor(async () => expect((await house.log()).map(({ type }) => type)).toContain('Herinnerd'))
  })

  it('an alarm that a state did not ask for before rings when a later state asks for it', async () => {
    const pot = await house.newPot()
    await house.send('sluitPot', pot, {})
    await house.settle()
    house.time.move(40 * DAG)
    await vi.waitFor(async () => expect(await house.service.records.list('wekkers')).toEqual([]))
    await house.send('heropenPot', pot, {})
    await house.settle()
    house.time.move(30 * DAG)
    await vi.waitFor(async () => expect((await house.log()).some(({ type }) => type === 'Herinnerd')).toBe(true))
  })

  it('an alarm that was moved by a sign of life rings at its new time', async () => {
    const pot = await house.newPot()
    await house.settle()
    house.time.move(20 * DAG)
    await house.send('stort', pot, { bedrag: 1 })
    await house.settle()
    house.time.move(20 * DAG)
    await house.settle()
    expect((await house.log()).some(({ type }) => type === 'Herinnerd')).toBe(false)
    house.time.move(10 * DAG)
    await vi.waitFor(async () => expect((await house.log()).some(({ type }) => type === 'Herinnerd')).toBe(true))
  })

  it('a text that is taken back is nowhere any more, on no disk page either, and all else stays', async () => {
    const pot = await house.newPot('Jan Janssen')
    expect((await house.send('wisPotTekst', pot, { versie: 1, pad: '/naam', grond: 'PERSOONSGEGEVEN' })).status).toBe(
      200
    )
    await house.settle()
    expect((await house.log()).map(({ type, data }) => [type, data])).toEqual([
      ['PotGeopend', { naam: GEWIST }],
      ['TekstGewist', { versie: 1, pad: '/naam', grond: 'PERSOONSGEGEVEN' }]
    ])
    for (const file of readdirSync(house.folder))
      expect(readFileSync(join(house.folder, file), 'latin1')).not.toContain('Jan Janssen')
    expect(
      (await house.send('wisPotTekst', pot, { versie: 1, pad: '/naam', grond: 'PERSOONSGEGEVEN' })).body.code
    ).toBe('GEEN_TEKST')
  })
})

it('lets a reaction finish before it stops the projection that the reaction waits for', async () => {
  const id = await house.newPot()
  await house.settle()
  const { records } = house.service
  const write = records.write.bind(records)
  const held = Promise.withResolvers<void>()
  const isHeld = Promise.withResolvers<void>()
  vi.spyOn(records, 'write').mockImplementation(async (writes) => {
    if (writes.some((one) => 'key' in one && one.key === 'totaal')) {
      isHeld.resolve()
      await held.promise
    }
    return write(writes)
  })
  await house.send('stort', id, { bedrag: 1 })
  await isHeld.promise
  const stopped = house.service.stop()
  held.resolve()
  await stopped
  expect(house.alarms).toEqual([])
})
