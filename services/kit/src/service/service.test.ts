// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { GEWIST, wieIs } from '@naober/contracts'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { uuidv7 } from '../command/ids.ts'
import { TechnicalError } from '../errors/problem.ts'
import { KasHouse } from '../testing/kas-house.ts'
import { openPot } from '../testing/pot.ts'

const DAG = 86_400_000
let house: KasHouse

beforeEach(async () => {
  house = await new KasHouse().start()
})

afterEach(async () => {
  await house.service.stop()
  house.remove()
})

const newPot = async (naam = 'feest'): Promise<string> => String((await house.send('openPot', null, { naam })).body.id)

describe('a command at the door', () => {
  it('that is accepted answers id, version and position, and stands in the log', async () => {
    const { status, body } = await house.send('openPot', null, { naam: 'feest' })
    expect(status).toBe(201)
    expect(body).toMatchObject({ versie: 1, positie: 1, herstel: null, onomkeerbaar: 'a pot stays' })
    expect((await house.log()).map(({ type, data }) => [type, data])).toEqual([['PotGeopend', { naam: 'feest' }]])
  })

  it('with bad input hears all violations at once and leaves nothing behind', async () => {
    const { status, body } = await house.send('stort', 'geen-uuid', { bedrag: 'veel', extra: 1 }, 'ook-geen-id')
    expect(status).toBe(400)
    expect((body.fouten as { pad: string }[]).map(({ pad }) => pad).sort()).toEqual([
      '/bedrag',
      '/extra',
      '/id',
      '/opdrachtId'
    ])
    expect(await house.log()).toEqual([])
  })

  it('from somebody without the role is 401 for the public and 403 for a person, before the input is looked at', async () => {
    const id = await newPot()
    expect((await house.send('stort', id, {}, null, null)).status).toBe(401)
    expect((await house.send('boekOver', id, {}, null, 'gemeente')).status).toBe(403)
  })

  it('from somebody who may knock but not here is 403', async () => {
    const id = await newPot()
    expect((await house.send('stort', id, { bedrag: 1 }, null, 'gemeente')).body.code).toBe('NIET_TOEGESTAAN')
  })

  it('about what does not exist is 404 and says what', async () => {
    const id = await newPot()
    const { status, body } = await house.send('boekOver', id, { naarId: uuidv7(), bedrag: 1 })
    expect(status).toBe(404)
    expect(body.onbekend).toBe('naar')
  })

  it('that a rule refuses names the rule and the way forward, and can be explained afterwards', async () => {
    const [een, ander] = [await newPot(), await newPot()]
    const { status, body } = await house.send('boekOver', een, { naarId: ander, bedrag: 5 })
    expect(status).toBe(422)
    expect(body).toMatchObject({ code: 'TE_WEINIG', weg: 'Stort eerst.', gevonden: { saldo: 0 } })
    const [kept] = await house.service.records.list<{ regel: string; actor: string; gezien: object }>('weigeringen')
    expect(kept?.value).toMatchObject({
      regel: 'TE_WEINIG',
      actor: 'beheerder-1',
      gezien: { [`pot-${een}`]: 1, [`pot-${ander}`]: 1 }
    })
    expect(kept?.expiresAt).toBe(house.time.now + 90 * DAG)
  })

  it('that makes a thing does not let its sender choose the id', async () => {
    const { status, body } = await house.send('openPot', 'zelf-gekozen', { naam: 'feest' })
    expect(status).toBe(400)
    expect(body.fouten).toEqual([{ pad: '/id', fout: 'wordt door de dienst gekozen' }])
    expect(await house.log()).toEqual([])
  })

  it('that comes twice has one result; with other content the second is refused', async () => {
    const id = uuidv7()
    const first = await house.send('openPot', null, { naam: 'feest' }, id)
    const again = await house.send('openPot', null, { naam: 'feest' }, id)
    expect(again.body).toMatchObject({ id: first.body.id, versie: 1, positie: 1 })
    expect((await house.send('openPot', null, { naam: 'rouw' }, id)).body.code).toBe('OPDRACHT_ID_HERGEBRUIKT')
    expect(await house.log()).toHaveLength(1)
  })

  it('that comes again after a restart, when nothing is remembered, has its one result still', async () => {
    const id = uuidv7()
    const first = await house.send('openPot', null, { naam: 'feest' }, id)
    await house.service.stop()
    await house.start()
    const again = await house.send('openPot', null, { naam: 'feest' }, id)
    expect(again.body).toMatchObject({ id: first.body.id, versie: 1, positie: 1 })
    expect((await house.send('openPot', null, { naam: 'rouw' }, id)).body.code).toBe('OPDRACHT_ID_HERGEBRUIKT')
    expect(await house.log()).toHaveLength(1)
  })

  it('cannot make a thing that somebody else made under the same id, remembered or not', async () => {
    const id = uuidv7()
    await house.send('openPot', null, { naam: 'feest' }, id)
    const other = wieIs({ id: 'beheerder-2', rollen: [{ rol: 'beheerder', voor: [] }] })
    const command = { contract: openPot, id: null, fields: { naam: 'rouw' }, wie: other, opdrachtId: id }
    const asked = () => house.service.handler.handle({ ...command, expectedVersion: null, trace: null })
    expect(await asked()).toMatchObject({ code: 'BESTAAT_AL' })
    await house.service.stop()
    await house.start()
    expect(await asked()).toMatchObject({ code: 'BESTAAT_AL' })
    expect(await house.log()).toHaveLength(1)
  })

  it('that comes again has its undo again', async () => {
    const pot = await newPot()
    const id = uuidv7()
    const first = await house.send('stort', pot, { bedrag: 5 }, id)
    await house.send('stort', pot, { bedrag: 7 })
    const again = await house.send('stort', pot, { bedrag: 5 }, id)
    expect(first.body.herstel).toEqual(expect.any(String))
    expect(again.body).toEqual(first.body)
  })

  it('that was accepted answers the same when it would be refused by now', async () => {
    const pot = await newPot()
    const id = uuidv7()
    await house.send('stort', pot, { bedrag: 5 }, id)
    await house.settle()
    await house.send('sluitPot', pot, {})
    expect((await house.send('stort', pot, { bedrag: 5 }, id)).status).toBe(200)
    expect((await house.send('stort', pot, { bedrag: 6 }, id)).body.code).toBe('OPDRACHT_ID_HERGEBRUIKT')
  })

  it('with an old version is 412 and shows the current version and values', async () => {
    const pot = await newPot()
    await house.send('stort', pot, { bedrag: 5 })
    const { status, body } = await house.send('stort', pot, { bedrag: 1 }, null, 'beheerder', 1)
    expect(status).toBe(412)
    expect(body.versie).toBeGreaterThanOrEqual(2)
  })

  it('that waited for its pot longer than anybody waits for it comes back, and the one before it is kept', async () => {
    const pot = await newPot()
    const { events } = house.service
    const append = events.append.bind(events)
    const disk = Promise.withResolvers<void>()
    const asked = vi.spyOn(events, 'append').mockImplementationOnce(async (...what) => {
      await disk.promise
      return append(...what)
    })
    const begun = house.send('stort', pot, { bedrag: 1 })
    const id = uuidv7()
    const waiting = house.send('stort', pot, { bedrag: 2 }, id)
    await vi.waitFor(() => expect(asked).toHaveBeenCalledOnce())
    const late = vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 2_001)
    disk.resolve()
    expect(await begun).toMatchObject({ status: 200 })
    expect(await waiting).toMatchObject({ status: 503, retryAfter: 1, body: { code: 'DRUK' } })
    late.mockRestore()
    expect((await house.log()).filter(({ type }) => type === 'Gestort').map(({ data }) => data)).toEqual([
      { bedrag: 1 }
    ])
    expect(await house.send('stort', pot, { bedrag: 2 }, id)).toMatchObject({ status: 200 })
  })

  it('a thousand at once on one pot all succeed, one after the other, some when they come back', async () => {
    const pot = await newPot()
    const untilDone = async (): Promise<number> => {
      const id = uuidv7()
      for (;;) {
        const { status } = await house.send('stort', pot, { bedrag: 1 }, id)
        if (status !== 503) return status
      }
    }
    const answers = await Promise.all(Array.from({ length: 1_000 }, untilDone))
    expect(new Set(answers)).toEqual(new Set([200]))
    expect((await house.log()).filter(({ type }) => type === 'Gestort')).toHaveLength(1_000)
  }, 60_000)

  it('over two pots changes both or none', async () => {
    const [een, ander] = [await newPot(), await newPot()]
    await house.send('stort', een, { bedrag: 10 })
    const { body } = await house.send('boekOver', een, { naarId: ander, bedrag: 4 })
    const together = (await house.log()).filter(({ position }) => position === body.positie)
    expect(together.map(({ type, stream }) => [type, stream])).toEqual([
      ['Afgeboekt', `pot-${een}`],
      ['Bijgeboekt', `pot-${ander}`]
    ])
  })
})

describe('what follows from a commit', () => {
  it('keeps the stream at hand for the next decision, whoever folded it first', async () => {
    const pot = await newPot()
    await house.send('stort', pot, { bedrag: 10 })
    await house.settle()
    const last = (await house.log()).findLast(({ stream }) => stream === `pot-${pot}`)
    expect(house.service.handler.streams.cached(`pot-${pot}`)?.version).toBe(last?.version)
  })

  it('projections add up', async () => {
    const pot = await newPot()
    await house.send('stort', pot, { bedrag: 10 })
    await house.send('stort', pot, { bedrag: 5 })
    await house.settle()
    const row = await house.service.records.get<{ waarde: number }>('projectie:stortingen', 'totaal')
    expect(row?.value.waarde).toBe(15)
  })

  it('reactions answer each deposit once, and a refused answer becomes an event', async () => {
    const pot = await newPot()
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
    await newPot()
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

  it('an alarm that could not be written at first rings all the same', async () => {
    const full = vi.spyOn(house.service.records, 'add').mockRejectedValueOnce(new TechnicalError('OPSLAG_VOL'))
    await newPot()
    await house.settle()
    expect(full.mock.calls.length).toBeGreaterThan(1)
    expect(await house.service.records.list('wekkers')).toHaveLength(1)
    house.time.move(30 * DAG)
    await vi.waitFor(async () => expect((await house.log()).map(({ type }) => type)).toContain('Herinnerd'))
  })

  it('an alarm that a state did not ask for before rings when a later state asks for it', async () => {
    const pot = await newPot()
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
    const pot = await newPot()
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
    const pot = await newPot('Jan Janssen')
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
  const id = await newPot()
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
