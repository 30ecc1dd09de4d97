// SPDX-License-Identifier: EUPL-1.2
import { GEWIST } from '@naober/contracts'
import { Initiatief as Initiatiefcontract, lidToegetreden } from '@naober/contracts/initiatieven/initiatief'
import {
  ambassadeurBeeindigd,
  ambassadeurBenoemd,
  bleefNaVertrek,
  Partij as Contract,
  eigendomBleefStaan,
  partijGewijzigd,
  partijStondAf,
  partijVertrokken
} from '@naober/contracts/initiatieven/partij'
import { describe, expect, it } from 'vitest'
import { Gebieden } from './gebied.ts'
import { dagVan } from './kern/day.ts'
import { Partijen } from './partij.ts'
import { Proeflog } from './testing/log.ts'
import { geregistreerd, gestart, inBuurt, overzichtVan, uuid } from './testing/wereld.ts'

describe('partijen', () => {
  it('work in an area when they work in it, in a part of it, or around it', () => {
    const log = new Proeflog()
    log.commit([Contract, uuid(3), geregistreerd('In de buurt', '2026-01-01', ['BU03080102'])])
    log.commit([Contract, uuid(2), geregistreerd('In de gemeente', '2026-01-01', ['GM0308'])])
    log.commit([Contract, uuid(1), geregistreerd('In een andere wijk', '2026-01-01', ['WK030802'])])
    const overzicht = overzichtVan(log.commits)
    const namen = (code: string, datum = '2026-02-01') =>
      overzicht
        .tabel(Partijen)
        .werkzaamIn(overzicht.tabel(Gebieden).haal(code), dagVan(datum))
        .map(({ naam }) => naam.tekst)
    expect(namen('BU03080102')).toEqual(['In de gemeente', 'In de buurt'])
    expect(namen('WK030801')).toEqual(['In de gemeente', 'In de buurt'])
    expect(namen('GM0308')).toEqual(['In een andere wijk', 'In de gemeente', 'In de buurt'])
    expect(namen('GM0308', '2025-12-31')).toEqual([])
  })

  it('are no longer found where they do not work any more', () => {
    const log = new Proeflog()
    log.commit([Contract, uuid(1), geregistreerd('Welzijn', '2026-01-01', ['GM0308', 'WK036301'])])
    log.commit([Contract, uuid(1), partijGewijzigd({ werkgebied: ['WK030801'] })])
    const overzicht = overzichtVan(log.commits)
    const [gebieden, partijen] = [overzicht.tabel(Gebieden), overzicht.tabel(Partijen)]
    expect(
      ['GM0308', 'WK030801', 'GM0363', 'WK036301'].map((code) => partijen.inGebied(gebieden.haal(code)).length)
    ).toEqual([1, 1, 0, 0])
  })

  it('have their own texts taken back, and not those of an initiatief that they belong to', () => {
    const log = new Proeflog()
    const functie = { functie: 'gastheer', van: '2026-01-05' }
    log.commit([Contract, uuid(1), geregistreerd('Welzijn', '2026-01-01', ['GM0308'])])
    log.commit([Contract, uuid(1), ambassadeurBenoemd({ initiatiefId: uuid(9), persoonId: 'anna', ...functie })])
    log.commit([Initiatiefcontract, uuid(9), gestart('Koor', '2026-01-01', inBuurt('BU03080102'))])
    log.commit([Initiatiefcontract, uuid(9), lidToegetreden({ persoonId: null, partijId: uuid(1), ...functie })])
    log.wis(Contract, uuid(1), 2, '/functie')
    const partij = overzichtVan(log.commits).tabel(Partijen).get(uuid(1))
    expect(partij?.ambassadeurs[0]?.functie.tekst).toBe(GEWIST)
    expect(partij?.lidmaatschappen[0]?.functie.tekst).toBe('gastheer')
  })

  it('tell in words what became of what they were in when they left', () => {
    const log = new Proeflog()
    const daar = { initiatiefId: uuid(9), op: '2026-02-01' }
    log.commit([Initiatiefcontract, uuid(9), gestart('Koor', '2026-01-01', inBuurt('BU03080102'))])
    log.commit([Contract, uuid(1), geregistreerd('Welzijn', '2026-01-01', ['GM0308'])])
    log.commit(
      [Contract, uuid(1), eigendomBleefStaan(daar)],
      [Contract, uuid(1), bleefNaVertrek({ ...daar, wat: 'VERBINDING', regel: 'ANDERE_EINDEN' })],
      [Contract, uuid(1), partijStondAf({ initiatiefId: uuid(9), tot: '2026-03-01' })]
    )
    const overzicht = overzichtVan(log.commits)
    const woorden = overzicht.geschiedenis(overzicht.tabel(Partijen).haal(uuid(1))).map((een) => een.woorden)
    expect(woorden.slice(0, 3)).toEqual([
      'Geen eigenaar meer van Koor',
      'De band met Koor kon niet worden beëindigd',
      'Nog steeds eigenaar van Koor, tot iemand anders dat is'
    ])
  })

  it('take part until they leave, with one ambassadeur per network at a time', () => {
    const log = new Proeflog()
    const benoemd = (persoonId: string, van: string) =>
      ambassadeurBenoemd({ initiatiefId: uuid(9), persoonId, functie: 'verbinder', van })
    log.commit([Contract, uuid(1), geregistreerd('Welzijn', '2026-01-01', ['GM0308'])])
    log.commit([Contract, uuid(1), benoemd('anna', '2026-01-05')])
    log.commit([Contract, uuid(1), benoemd('bert', '2026-02-05')])
    log.commit([Contract, uuid(1), ambassadeurBeeindigd({ initiatiefId: uuid(9), tot: '2026-03-05' })])
    log.commit([Contract, uuid(1), partijVertrokken({ op: '2026-04-01', toelichting: null })])
    const partij = overzichtVan(log.commits).tabel(Partijen).get(uuid(1))
    expect(partij?.ambassadeurs.map(({ persoonId, van, tot }) => [persoonId, van, tot])).toEqual([
      ['anna', dagVan('2026-01-05'), dagVan('2026-02-05')],
      ['bert', dagVan('2026-02-05'), dagVan('2026-03-05')]
    ])
    expect(['2025-12-31', '2026-03-31', '2026-04-01'].map((dag) => partij?.bestaatOp(dagVan(dag)))).toEqual([
      false,
      true,
      false
    ])
  })

  it('never took part where they were a mistake: nobody finds them, and they do not read as having left', () => {
    const log = new Proeflog()
    log.commit([Contract, uuid(1), geregistreerd('Welzijn', '2026-01-01', ['GM0308'])])
    log.commit([Contract, uuid(1), partijVertrokken({ op: '2026-01-01', toelichting: null, vergissing: true })])
    const overzicht = overzichtVan(log.commits)
    const partijen = overzicht.tabel(Partijen)
    const partij = partijen.haal(uuid(1))
    expect(partij.bestaatOp(dagVan('2026-01-01'))).toBe(false)
    expect(partijen.zoekbaar(partij)).toBeNull()
    expect(overzicht.geschiedenis(partij).map(({ woorden }) => woorden)).toEqual([
      'Ingetrokken: zij stond er bij vergissing',
      'Partij geregistreerd'
    ])
  })
})
