// SPDX-License-Identifier: EUPL-1.2
import { Initiatief as Contract, initiatiefBevestigd } from '@naober/contracts/initiatieven/initiatief'
import { describe, expect, it } from 'vitest'
import { Initiatieven } from './initiatief.ts'
import type { Onverwerkt } from './kern/onverwerkt.ts'
import { Proefklok } from './testing/klok.ts'
import { Proeflog } from './testing/log.ts'
import { gestart, inBuurt, LOG, leegOverzicht, overzichtVan, uuid } from './testing/wereld.ts'

const HIER = inBuurt('BU03080102')
const start = (log: Proeflog, n: number) =>
  log.commit([Contract, uuid(n), gestart(`Initiatief ${n}`, '2026-01-01', HIER)])
const stand = (positie: number, logId = LOG) => [{ dienst: 'initiatieven', logId, positie }]

describe('applying commits', () => {
  it('skips what it has, and refuses to skip what is missing', () => {
    const log = new Proeflog()
    for (const n of [1, 2, 3]) start(log, n)
    const overzicht = overzichtVan(log.commits.slice(0, 2))
    const revisie = overzicht.revisie
    overzicht.pas('initiatieven', LOG, log.commits.slice(0, 2))
    expect(overzicht.revisie).toBe(revisie)
    start(log, 4)
    expect(() => overzicht.pas('initiatieven', LOG, log.commits.slice(3))).toThrow('4 after 2')
    expect(overzicht.cursor('initiatieven')).toEqual({ logId: LOG, position: 2, commandId: 'opdracht-2' })
  })

  it('counts types that nobody knows and goes on', () => {
    const log = new Proeflog()
    log.commit([Contract, uuid(1), { type: 'InitiatiefVerjaard', v: 1, data: {} }])
    start(log, 2)
    const overzicht = overzichtVan(log.commits)
    expect(Object.fromEntries(overzicht.onbekend)).toEqual({ InitiatiefVerjaard: 1 })
    expect(overzicht.tabel(Initiatieven).get(uuid(2))?.bekend).toBe(true)
    expect(overzicht.onverwerkt.zin()).toBeUndefined()
  })

  it('says which event it could not take in, and goes on', () => {
    const log = new Proeflog()
    log.commit(
      [Contract, uuid(1), initiatiefBevestigd({ op: 'gisteren' })],
      [Contract, uuid(2), gestart('Koor', '2026-01-01', HIER)]
    )
    const fouten: Onverwerkt[] = []
    const overzicht = overzichtVan(log.commits, { opOnverwerkt: (wat) => fouten.push(wat) })
    expect(fouten).toMatchObject([{ dienst: 'initiatieven', positie: 1, type: 'InitiatiefBevestigd' }])
    expect(overzicht.onverwerkt.zin()).toBe(
      'Niet in het overzicht te verwerken: 1, te weten initiatieven positie 1 (InitiatiefBevestigd).'
    )
    expect(overzicht.tabel(Initiatieven).get(uuid(2))?.bekend).toBe(true)
  })

  it('gives a row a new revision with each change, and the areas that answer with it', () => {
    const log = new Proeflog()
    start(log, 1)
    const overzicht = overzichtVan(log.commits)
    const rij = overzicht.tabel(Initiatieven).haal(uuid(1))
    const gebied = rij.plaatsen?.waarde.gebied
    const eerst = rij.revisie
    expect(gebied?.gemeente.revisie).toBeGreaterThan(eerst)
    log.commit([Contract, uuid(1), initiatiefBevestigd({ op: '2026-03-01' })])
    overzicht.pas('initiatieven', LOG, log.commits)
    expect(rij.revisie).toBeGreaterThan(eerst)
  })
})

describe('waiting for a position', () => {
  it('ends when the commit is applied, and not before', async () => {
    const klok = new Proefklok()
    const overzicht = leegOverzicht({ klok })
    const log = new Proeflog()
    let bereikt: boolean | undefined
    const wacht = overzicht.wachtTot(stand(2), 2_000).then((uit) => {
      bereikt = uit
    })
    start(log, 1)
    overzicht.pas('initiatieven', LOG, log.commits)
    await Promise.resolve()
    expect(bereikt).toBeUndefined()
    start(log, 2)
    overzicht.pas('initiatieven', LOG, log.commits)
    await wacht
    expect(bereikt).toBe(true)
    expect(klok.wachtend).toBe(0)
  })

  it('ends with false when the time is over, and for another log', async () => {
    const klok = new Proefklok()
    const log = new Proeflog()
    start(log, 1)
    const overzicht = overzichtVan(log.commits, { klok })
    const [verder, anders, daar] = [stand(2), stand(1, 'ander-log'), stand(1, '')].map((een) =>
      overzicht.wachtTot(een, 2_000)
    )
    const onbekend = overzicht.wachtTot([{ dienst: 'onbekend', logId: '', positie: 0 }], 2_000)
    klok.verder(2_000)
    expect(await Promise.all([verder, anders, daar, onbekend])).toEqual([false, false, true, false])
  })
})

describe('being ready', () => {
  it('is having read what there was at the start, however long the log grows', async () => {
    const overzicht = leegOverzicht({ klok: new Proefklok() })
    const log = new Proeflog()
    for (const n of [1, 2, 3]) start(log, n)
    expect(overzicht.gereed).toBe(false)
    overzicht.verwacht('initiatieven', 2, 1_000)
    const gereed = overzicht.wachtGereed(5_000)
    overzicht.pas('initiatieven', LOG, log.commits.slice(0, 1))
    expect(overzicht.gereed).toBe(false)
    expect(overzicht.alsVan()).toMatchObject([{ positie: 1, bij: false, achterSinds: 1_000 }])
    overzicht.verwacht('initiatieven', 3, 2_000)
    overzicht.pas('initiatieven', LOG, log.commits.slice(0, 2))
    expect(await gereed).toBe(true)
    expect(overzicht.alsVan()).toMatchObject([{ positie: 2, bij: false, achterSinds: 1_000 }])
    overzicht.pas('initiatieven', LOG, log.commits)
    expect(overzicht.alsVan()).toMatchObject([{ positie: 3, bij: true, achterSinds: null, at: log.commits[2]?.at }])
  })

  it('is there at once for a service in which nothing happened', () => {
    const overzicht = leegOverzicht()
    overzicht.verwacht('initiatieven', 0, 1_000)
    expect(overzicht.gereed).toBe(true)
  })

  it('is not waited for while a service is away: what can be read is read then', async () => {
    const klok = new Proefklok()
    const overzicht = leegOverzicht({ klok })
    const reading = overzicht.wachtGelezen(5_000)
    overzicht.bronWeg('initiatieven', 1_000)
    expect([await reading, overzicht.gereed]).toEqual([true, false])
    overzicht.verwacht('initiatieven', 1, 2_000)
    const again = overzicht.wachtGelezen(5_000)
    klok.verder(5_000)
    expect(await again).toBe(false)
  })

  it('without a snapshot waits for a source that is away, and says since when it is', () => {
    const overzicht = leegOverzicht()
    overzicht.bronWeg('initiatieven', 7_000)
    overzicht.bronWeg('initiatieven', 9_000)
    expect(overzicht.gereed).toBe(false)
    expect(overzicht.alsVan()).toMatchObject([{ bij: false, achterSinds: 7_000 }])
    overzicht.bronTerug('initiatieven', 0, 9_400)
    overzicht.verwacht('initiatieven', 0, 9_500)
    expect(overzicht.alsVan()).toMatchObject([{ bij: true, achterSinds: null }])
  })
})
