// SPDX-License-Identifier: EUPL-1.2
import { wieIs } from '@naober/contracts'
import { Gebied as Contract } from '@naober/contracts/initiatieven/gebied'
import {
  GetekendGebied as Getekendcontract,
  gebiedGetekend,
  getekendGebiedIngetrokken
} from '@naober/contracts/initiatieven/getekend-gebied'
import { Initiatief as Initiatiefcontract } from '@naober/contracts/initiatieven/initiatief'
import { describe, expect, it } from 'vitest'
import { Gebieden } from './gebied.ts'
import { GetekendeGebieden } from './getekend-gebied.ts'
import { Initiatieven } from './initiatief.ts'
import { dagVan } from './kern/day.ts'
import { GEMEENTE, PUBLIEK } from './kern/rij.ts'
import { vlakVan } from './kern/vlak.ts'
import { Proeflog } from './testing/log.ts'
import { gestart, inBuurt, indeling, leegOverzicht, overzichtVan, uuid, VIERKANT } from './testing/wereld.ts'

const op = (datum: string) => (gebied: { bestaatOp(dag: number): boolean; code: string }) =>
  gebied.bestaatOp(dagVan(datum))

describe('the areas', () => {
  it('are the 342 gemeenten before anything is read in', () => {
    const gebieden = leegOverzicht().tabel(Gebieden)
    expect(gebieden.gemeenten()).toHaveLength(342)
    expect(gebieden.get('GM0308')).toMatchObject({ naam: 'Baarn', bekend: true, delen: [], jaar: null })
    expect(gebieden.get('GM9901')).toBeUndefined()
  })

  it('come in with names, figures and boundaries, an invented gemeente too', () => {
    const log = new Proeflog()
    log.commit([
      Contract,
      'GM9901-2024',
      indeling(2024, ['BU99010001', 'BU99010102'], { GM9901: 'Voorbeelddorp', BU99010001: 'Brink' })
    ])
    const gebieden = overzichtVan(log.commits).tabel(Gebieden)
    const gemeente = gebieden.get('GM9901')
    expect(gebieden.gemeenten()).toContain(gemeente)
    expect(gemeente).toMatchObject({
      naam: 'Voorbeelddorp',
      voorbeelddata: true,
      jaar: 2024,
      inwoners: 1000,
      huishoudens: null
    })
    expect(gemeente?.delen.map(({ code }) => code)).toEqual(['WK990100', 'WK990101'])
    const brink = gebieden.get('BU99010001')
    expect(brink).toMatchObject({ naam: 'Brink', niveau: 'BUURT', gemeente })
    expect(brink?.grens && vlakVan(brink.grens)).toEqual(VIERKANT)
  })

  it('are on each day those of the division that held', () => {
    const log = new Proeflog()
    log.commit([Contract, 'GM0308-2025', indeling(2025, ['BU03080001', 'BU03080003'], { BU03080001: 'Nieuwe naam' })])
    log.commit([Contract, 'GM0308-2023', indeling(2023, ['BU03080001', 'BU03080002'], { BU03080001: 'Oude naam' })])
    const gebieden = overzichtVan(log.commits).tabel(Gebieden)
    const buurten = gebieden.haal('WK030800').delen
    const codes = (datum: string) => buurten.filter(op(datum)).map(({ code }) => code)
    expect(codes('2020-06-01')).toEqual(['BU03080001', 'BU03080002'])
    expect(codes('2024-12-31')).toEqual(['BU03080001', 'BU03080002'])
    expect(codes('2025-01-01')).toEqual(['BU03080001', 'BU03080003'])
    expect(gebieden.get('BU03080001')).toMatchObject({ naam: 'Nieuwe naam', jaren: [2023, 2025] })
  })

  it('are replaced whole when a year is read in again', () => {
    const log = new Proeflog()
    log.commit([Contract, 'GM0308-2024', indeling(2024, ['BU03080001', 'BU03080002'])])
    log.commit([Contract, 'GM0308-2024', indeling(2024, ['BU03080001'])])
    const gebieden = overzichtVan(log.commits).tabel(Gebieden)
    expect(gebieden.get('BU03080002')).toMatchObject({ bekend: false, jaren: [] })
    expect(gebieden.haal('WK030800').delen.filter(op('2024-06-01'))).toEqual([gebieden.get('BU03080001')])
  })

  it('may be referred to before they are read in', () => {
    const log = new Proeflog()
    log.commit([Initiatiefcontract, uuid(1), gestart('Koor', '2026-01-01', inBuurt('BU99020001'))])
    const overzicht = overzichtVan(log.commits)
    const gebieden = overzicht.tabel(Gebieden)
    expect(gebieden.get('GM9902')).toMatchObject({ bekend: false, naam: '' })
    log.commit([Contract, 'GM9902-2024', indeling(2024, ['BU99020001'], { GM9902: 'Later gekomen' })])
    overzicht.pas('initiatieven', 'proeflog', log.commits)
    expect(gebieden.get('GM9902')).toMatchObject({ bekend: true, naam: 'Later gekomen' })
    expect(
      overzicht
        .tabel(Initiatieven)
        .inGebied(gebieden.haal('GM9902'))
        .map(({ id }) => id)
    ).toEqual([uuid(1)])
  })

  it('count an element without a writer as not connected, and one with a writer as none', () => {
    const overzicht = leegOverzicht()
    const telling = overzicht.telling(overzicht.tabel(Gebieden).haal('GM0308'), dagVan('2026-01-01'))
    expect(telling).toMatchObject({ NETWERK: 0, INFORMELE_DIENST: 0, ONTMOETINGSPLEK: null, AFSPRAAK: null })
    expect(Object.keys(telling)).toHaveLength(8)
  })

  it('know their own gemeente', () => {
    const gebieden = leegOverzicht().tabel(Gebieden)
    const wie = wieIs({ id: 'els', rollen: [{ rol: 'gemeente', voor: ['GM0308'] }] })
    expect(gebieden.publiek(wie, gebieden.haal('BU03080001'))).toBe(PUBLIEK | GEMEENTE)
    expect(gebieden.publiek(wie, gebieden.haal('BU03630001'))).toBe(PUBLIEK)
  })
})

it('a drawn area is in use until it is withdrawn, and what lies in it says so', () => {
  const log = new Proeflog()
  log.commit([
    Getekendcontract,
    uuid(7),
    gebiedGetekend({
      soort: 'DORP',
      naam: 'Lage Vuursche',
      toelichting: null,
      gemeenten: ['GM0308'],
      grens: VIERKANT,
      op: '2026-01-01'
    })
  ])
  log.commit([
    Initiatiefcontract,
    uuid(1),
    gestart('Koor', '2026-01-01', { ...inBuurt('BU03080001'), getekendGebiedId: uuid(7) })
  ])
  log.commit([Getekendcontract, uuid(7), getekendGebiedIngetrokken({ op: '2026-02-01' })])
  const overzicht = overzichtVan(log.commits)
  const dorp = overzicht.tabel(GetekendeGebieden).get(uuid(7))
  expect(['2025-12-31', '2026-01-01', '2026-02-01'].map((dag) => dorp?.bestaatOp(dagVan(dag)))).toEqual([
    false,
    true,
    false
  ])
  expect(overzicht.tabel(Initiatieven).get(uuid(1))?.plaatsen?.waarde.getekend).toBe(dorp)
  expect(overzicht.tabel(GetekendeGebieden).inGebied(overzicht.tabel(Gebieden).haal('GM0308'))).toEqual([dorp])
})
