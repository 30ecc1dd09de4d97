// SPDX-License-Identifier: EUPL-1.2
import { wieIs } from '@naober/contracts'
import { describe, expect, it, vi } from 'vitest'
import type { AuditedRefusal } from '../command/audit.ts'
import { uuidv7 } from '../command/ids.ts'
import { TechnicalError, violation } from '../errors/problem.ts'
import { freshHouse } from '../testing/fresh-house.ts'
import type { KasHouse } from '../testing/kas-house.ts'
import { openPot } from '../testing/pot.ts'

const DAG = 86_400_000
const HOUR = 3_600_000
let house: KasHouse

const refusalsKept = async () =>
  (await house.service.records.list<AuditedRefusal>('weigeringen')).map(({ value }) => value)

freshHouse((made) => {
  house = made
})

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
    const id = await house.newPot()
    expect((await house.send('stort', id, {}, null, null)).status).toBe(401)
    expect((await house.send('boekOver', id, {}, null, 'gemeente')).status).toBe(403)
  })

  it('from somebody without the role is kept, and of what was sent only what are ids', async () => {
    const [id, opdrachtId] = [await house.newPot(), uuidv7()]
    await house.send('boekOver', id, {}, null, null)
    await house.send('boekOver', id, { naarId: 'een naam' }, opdrachtId, 'gemeente')
    house.time.move(HOUR)
    await house.send('boekOver', 'een naam', {}, 'een naam', 'gemeente')
    const kept = await refusalsKept()
    const refused = { opdracht: 'boekOver', regel: 'NIET_TOEGESTAAN', gezien: {} }
    expect(kept).toMatchObject([
      { ...refused, id, opdrachtId },
      { ...refused, id: null }
    ])
    expect(JSON.stringify(kept)).not.toContain('een naam')
  })

  it('from somebody without the role is kept once an hour for each command, however often it is sent', async () => {
    const id = await house.newPot()
    const flood = () => Promise.all(Array.from({ length: 20 }, () => house.send('boekOver', id, {}, null, 'gemeente')))
    expect((await flood()).every(({ status }) => status === 403)).toBe(true)
    await flood()
    expect(await refusalsKept()).toHaveLength(1)
    house.time.move(HOUR)
    await flood()
    expect(await refusalsKept()).toHaveLength(2)
  })

  it('from somebody who may knock but not here is 403', async () => {
    const id = await house.newPot()
    expect((await house.send('stort', id, { bedrag: 1 }, null, 'gemeente')).body.code).toBe('NIET_TOEGESTAAN')
  })

  it('about what does not exist is 404 and says what', async () => {
    const id = await house.newPot()
    const { status, body } = await house.send('boekOver', id, { naarId: uuidv7(), bedrag: 1 })
    expect(status).toBe(404)
    expect(body.onbekend).toBe('naar')
  })

  it('that a rule refuses names the rule and the way forward, and can be explained afterwards', async () => {
    const [een, ander] = [await house.newPot(), await house.newPot()]
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
    expect(body.fouten).toEqual([violation('/id', 'DIENST_KIEST_ID')])
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
    const pot = await house.newPot()
    const id = uuidv7()
    const first = await house.send('stort', pot, { bedrag: 5 }, id)
    await house.send('stort', pot, { bedrag: 7 })
    const again = await house.send('stort', pot, { bedrag: 5 }, id)
    expect(first.body.herstel).toEqual(expect.any(String))
    expect(again.body).toEqual(first.body)
  })

  it('that was accepted answers the same when it would be refused by now', async () => {
    const pot = await house.newPot()
    const id = uuidv7()
    await house.send('stort', pot, { bedrag: 5 }, id)
    await house.settle()
    await house.send('sluitPot', pot, {})
    expect((await house.send('stort', pot, { bedrag: 5 }, id)).status).toBe(200)
    expect((await house.send('stort', pot, { bedrag: 6 }, id)).body.code).toBe('OPDRACHT_ID_HERGEBRUIKT')
  })

  it('with an old version is 412 and shows the current version and values', async () => {
    const pot = await house.newPot()
    await house.send('stort', pot, { bedrag: 5 })
    const { status, body } = await house.send('stort', pot, { bedrag: 1 }, null, 'beheerder', 1)
    expect(status).toBe(412)
    expect(body.versie).toBeGreaterThanOrEqual(2)
  })

  it('that waited for its pot longer than anybody waits for it comes back, and the one before it is kept', async () => {
    const pot = await house.newPot()
    const { events } = house.service
    const append = events.append.bind(events)
    const disk = Promise.withResolvers<void>()
    const asked = vi.spyOn(events, 'append').mockImplementationOnce(async (commit, restsOn) => {
      await disk.promise
      return append(commit, restsOn)
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

  it('of which the past cannot be read comes back in time, and nothing of it is kept', async () => {
    const pot = await house.newPot()
    house.service.handler.streams.forget(`pot-${pot}`)
    const asked = vi.spyOn(house.service.events, 'readStream').mockReturnValueOnce(new Promise(() => {}))
    const id = uuidv7()
    expect(await house.send('stort', pot, { bedrag: 1 }, id)).toMatchObject({ status: 503, body: { code: 'DRUK' } })
    expect(asked).toHaveBeenCalled()
    expect(await house.send('stort', pot, { bedrag: 1 }, id)).toMatchObject({ status: 200 })
  })

  it('that was stored is not told as not kept where its first answer cannot be read', async () => {
    const pot = await house.newPot()
    const id = uuidv7()
    const first = await house.send('stort', pot, { bedrag: 1 }, id)
    await house.settle()
    await house.send('stort', pot, { bedrag: 2 })
    await house.settle()
    vi.spyOn(house.service.events, 'readStream').mockRejectedValueOnce(new TechnicalError('DRUK'))
    const again = await house.send('stort', pot, { bedrag: 1 }, id)
    expect(again).toMatchObject({ status: 503, body: { code: 'UITKOMST_ONBEKEND' } })
    expect(await house.send('stort', pot, { bedrag: 1 }, id)).toEqual(first)
  })

  it('of which it is not known what became of it tells the id to repeat it with, also where nobody chose one', async () => {
    const pot = await house.newPot()
    vi.spyOn(house.service.events, 'append').mockResolvedValueOnce({ kind: 'UNKNOWN' })
    const { status, body } = await house.send('stort', pot, { bedrag: 1 })
    expect([status, body.code]).toEqual([503, 'UITKOMST_ONBEKEND'])
    expect(await house.send('stort', pot, { bedrag: 1 }, String(body.opdrachtId))).toMatchObject({
      status: 200,
      body: { opdrachtId: body.opdrachtId }
    })
  })

  it('a thousand at once on one pot all succeed, one after the other, some when they come back', async () => {
    const pot = await house.newPot()
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
    const [een, ander] = [await house.newPot(), await house.newPot()]
    await house.send('stort', een, { bedrag: 10 })
    const { body } = await house.send('boekOver', een, { naarId: ander, bedrag: 4 })
    const together = (await house.log()).filter(({ position }) => position === body.positie)
    expect(together.map(({ type, stream }) => [type, stream])).toEqual([
      ['Afgeboekt', `pot-${een}`],
      ['Bijgeboekt', `pot-${ander}`]
    ])
  })
})
