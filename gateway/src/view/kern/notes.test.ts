// SPDX-License-Identifier: EUPL-1.2
import {
  Initiatief as Contract,
  initiatiefBevestigd,
  initiatiefVerplaatst
} from '@naober/contracts/initiatieven/initiatief'
import { Verbinding as Verbindingcontract, verbindingGelegd } from '@naober/contracts/initiatieven/verbinding'
import { describe, expect, it } from 'vitest'
import type { Overzicht } from '../overzicht.ts'
import { Proefklok } from '../testing/klok.ts'
import { Proeflog } from '../testing/log.ts'
import { gestart, inBuurt, LOG, leegOverzicht, uuid } from '../testing/wereld.ts'
import type { Bericht } from './subscription.ts'

const HIER = inBuurt('BU03080102')
const DAAR = inBuurt('BU03630001')

const opzet = (ring?: number) => {
  const klok = new Proefklok()
  const overzicht = leegOverzicht(ring === undefined ? { klok } : { klok, ring })
  const log = new Proeflog()
  /** Reads on to the end of the log. */
  const lees = () => overzicht.pas('initiatieven', LOG, log.commits)
  return { klok, overzicht, log, lees }
}

const start = (log: Proeflog, n: number, gebied = HIER) =>
  log.commit([Contract, uuid(n), gestart(`Initiatief ${n}`, '2026-01-01', gebied)])

const bevestig = (log: Proeflog, n: number) =>
  log.commit([Contract, uuid(n), initiatiefBevestigd({ op: '2026-03-01' })])

const ids = (bericht: Bericht | undefined) => bericht?.notities.map(({ id }) => id)
const stand = (positie: number, logId = LOG) => [{ dienst: 'initiatieven', logId, positie }]
const alles = { gebieden: null, vanaf: null }

/** Notes that are there when the time for gathering is over; none: undefined. */
const ontvang = async (volger: ReturnType<Overzicht['volg']>, klok: Proefklok): Promise<Bericht | undefined> => {
  let bericht: Bericht | undefined
  volger.next().then(({ value, done }) => {
    if (!done) bericht = value
  })
  klok.verder(200)
  await Promise.resolve()
  await Promise.resolve()
  return bericht
}

describe('notes', () => {
  it('are gathered for 200 ms, one per thing with its newest revision, and say as of when', async () => {
    const { klok, overzicht, log, lees } = opzet()
    const volger = overzicht.volg(alles)
    start(log, 1)
    lees()
    klok.verder(199)
    bevestig(log, 1)
    lees()
    let ontvangen: Bericht | undefined
    const wacht = volger.next().then(({ value }) => {
      ontvangen = value
    })
    expect(ontvangen).toBeUndefined()
    klok.verder(1)
    await wacht
    expect(ontvangen).toMatchObject({
      opnieuw: false,
      notities: [{ soort: 'Initiatief', id: uuid(1), dienst: 'initiatieven', positie: 2 }],
      alsVan: [{ dienst: 'initiatieven', logId: LOG, positie: 2 }]
    })
    expect(ontvangen?.notities[0]?.revisie).toBe(
      overzicht.tabellen.find(({ naam }) => naam === 'Initiatief')?.get(uuid(1))?.revisie
    )
  })

  it('carry nothing of the thing itself', async () => {
    const { klok, overzicht, log, lees } = opzet()
    const volger = overzicht.volg(alles)
    start(log, 1)
    lees()
    expect(Object.keys((await ontvang(volger, klok))?.notities[0] ?? {}).sort()).toEqual([
      'dienst',
      'id',
      'positie',
      'revisie',
      'soort'
    ])
  })

  it('reach those who follow the buurt, its wijk or its gemeente, and nobody else', async () => {
    const { klok, overzicht, log, lees } = opzet()
    const volgers = ['BU03080102', 'WK030801', 'GM0308', 'BU03080101', 'GM0363'].map((code) =>
      overzicht.volg({ gebieden: [code], vanaf: null })
    )
    start(log, 1)
    lees()
    const berichten = await Promise.all(volgers.map((volger) => ontvang(volger, klok)))
    expect(berichten.map(ids)).toEqual([[uuid(1)], [uuid(1)], [uuid(1)], undefined, undefined])
  })

  it('tell the area that a thing left as well as the one where it came', async () => {
    const { klok, overzicht, log, lees } = opzet()
    start(log, 1)
    lees()
    const volgers = ['GM0308', 'GM0363'].map((code) => overzicht.volg({ gebieden: [code], vanaf: null }))
    log.commit([Contract, uuid(1), initiatiefVerplaatst({ gebied: DAAR, op: '2026-02-01' })])
    lees()
    expect((await Promise.all(volgers.map((volger) => ontvang(volger, klok)))).map(ids)).toEqual([[uuid(1)], [uuid(1)]])
  })

  it('of a verbinding reach the areas of both ends', async () => {
    const { klok, overzicht, log, lees } = opzet()
    start(log, 1)
    start(log, 2, DAAR)
    lees()
    const volgers = ['GM0308', 'GM0363'].map((code) => overzicht.volg({ gebieden: [code], vanaf: null }))
    const gelegd = verbindingGelegd({
      soort: 'GELIJKE',
      vanInitiatiefId: uuid(1),
      naarInitiatiefId: uuid(2),
      naarPartijId: null,
      arrangementId: null,
      toelichting: null,
      van: '2026-02-01'
    })
    log.commit([Verbindingcontract, uuid(10), gelegd])
    lees()
    expect((await Promise.all(volgers.map((volger) => ontvang(volger, klok)))).map(ids)).toEqual([
      [uuid(10)],
      [uuid(10)]
    ])
  })

  it('become one OPNIEUW when more than 256 are unsent, and go on after it', async () => {
    const { klok, overzicht, log, lees } = opzet()
    const [net, teveel] = [overzicht.volg({ gebieden: ['GM0308'], vanaf: null }), overzicht.volg(alles)]
    for (let n = 1; n <= 256; n++) start(log, n)
    start(log, 257, DAAR)
    lees()
    expect((await ontvang(net, klok))?.notities).toHaveLength(256)
    expect(await ontvang(teveel, klok)).toMatchObject({ opnieuw: true, notities: [], alsVan: stand(257) })
    bevestig(log, 3)
    lees()
    expect(ids(await ontvang(teveel, klok))).toEqual([uuid(3)])
  })

  it('wait for a reader that is slow, at no more than 256', async () => {
    const { klok, overzicht, log, lees } = opzet()
    const volger = overzicht.volg(alles)
    for (let n = 1; n <= 300; n++) {
      start(log, n)
      lees()
      klok.verder(200)
    }
    const { value } = await volger.next()
    expect(value).toMatchObject({ opnieuw: true, notities: [] })
  })

  it('stop when the follower does, and leave no timer behind', async () => {
    const { klok, overzicht, log, lees } = opzet()
    const volger = overzicht.volg({ gebieden: ['GM0308'], vanaf: null })
    const wacht = volger.next()
    start(log, 1)
    lees()
    expect(klok.wachtend).toBe(1)
    await volger.return()
    expect(await wacht).toEqual({ done: true, value: undefined })
    expect(klok.wachtend).toBe(0)
    bevestig(log, 1)
    lees()
    expect(klok.wachtend).toBe(0)
    expect(await volger.next()).toEqual({ done: true, value: undefined })
  })
})

describe('who comes back with what it had seen', () => {
  it('receives what it missed of its areas, and nothing twice', async () => {
    const { klok, overzicht, log, lees } = opzet()
    for (const n of [1, 2, 3]) start(log, n)
    start(log, 4, DAAR)
    lees()
    const hier = overzicht.volg({ gebieden: ['GM0308'], vanaf: stand(2) })
    expect(ids(await ontvang(hier, klok))).toEqual([uuid(3)])
    const bij = overzicht.volg({ gebieden: null, vanaf: stand(4) })
    expect(await ontvang(bij, klok)).toBeUndefined()
  })

  it('starts over when more changed than is remembered', async () => {
    const { klok, overzicht, log, lees } = opzet(10)
    for (let n = 1; n <= 12; n++) start(log, n)
    lees()
    expect(await ontvang(overzicht.volg({ gebieden: null, vanaf: stand(1) }), klok)).toMatchObject({ opnieuw: true })
    expect(ids(await ontvang(overzicht.volg({ gebieden: null, vanaf: stand(2) }), klok))).toHaveLength(10)
  })

  it('starts over when the log is another one, or it knew nothing of the service', async () => {
    const alles = opzet()
    start(alles.log, 1)
    alles.lees()
    const elders = alles.overzicht.volg({ gebieden: null, vanaf: stand(1, 'ander-log') })
    expect(await ontvang(elders, alles.klok)).toMatchObject({ opnieuw: true, notities: [] })
    const nergens = alles.overzicht.volg({ gebieden: null, vanaf: stand(0, '') })
    expect(ids(await ontvang(nergens, alles.klok))).toEqual([uuid(1)])
    const { klok, overzicht, log, lees } = opzet(1)
    start(log, 1)
    start(log, 2)
    lees()
    expect(await ontvang(overzicht.volg({ gebieden: null, vanaf: [] }), klok)).toMatchObject({ opnieuw: true })
  })

  it('starts over when one commit changed more than is remembered', async () => {
    const { klok, overzicht, log, lees } = opzet(2)
    const volger = overzicht.volg({ gebieden: ['GM0308'], vanaf: null })
    log.commit(...[1, 2, 3].map((n) => [Contract, uuid(n), gestart(`Initiatief ${n}`, '2026-01-01', HIER)] as const))
    lees()
    expect(await ontvang(volger, klok)).toMatchObject({ opnieuw: true })
  })
})
