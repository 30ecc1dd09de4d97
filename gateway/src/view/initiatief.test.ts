// SPDX-License-Identifier: EUPL-1.2
import { wieIs } from '@naober/contracts'
import {
  arrangeurUitgenodigd,
  Initiatief as Contract,
  eigenaarAangewezen,
  eigenaarOntheven,
  faseTeruggenomen,
  initiatiefBevestigd,
  initiatiefVernieuwd,
  initiatiefVerplaatst,
  lidToegetreden,
  lidVertrokken,
  mandaatIngetrokken,
  mandaatVastgelegd,
  netwerkGesloten,
  netwerkOpengesteld,
  opmerkingGeplaatst
} from '@naober/contracts/initiatieven/initiatief'
import { Partij as Partijcontract, partijTradToe, partijVertrokken } from '@naober/contracts/initiatieven/partij'
import { describe, expect, it } from 'vitest'
import { Gebieden } from './gebied.ts'
import { Initiatieven } from './initiatief.ts'
import { dagVan } from './kern/day.ts'
import { BETROKKEN, EIGENAAR, GEMEENTE, PUBLIEK } from './kern/rij.ts'
import { waardeOp } from './kern/timeline.ts'
import type { Overzicht } from './overzicht.ts'
import { Partijen } from './partij.ts'
import { begonnen, DRIENEN, fase, HIER, KOOR, koor } from './testing/koor.ts'
import { geregistreerd, gestart, inBuurt, overzichtVan, uuid } from './testing/wereld.ts'

const DAAR = inBuurt('BU03080201')

const telling = (overzicht: Overzicht, code: string, datum: string) =>
  overzicht.telling(overzicht.tabel(Gebieden).haal(code), dagVan(datum)).NETWERK

it('waits to be handed over while all who own it are partijen that left', () => {
  const log = begonnen()
  const wezen = (persoonId: string | null) => ({ persoonId, partijId: persoonId === null ? DRIENEN : null })
  log.commit([Partijcontract, DRIENEN, geregistreerd('Drienen', '2026-01-01', [])])
  log.commit([Contract, KOOR, eigenaarAangewezen({ ...wezen(null), functie: 'beheer', van: '2026-01-10' })])
  log.commit([Partijcontract, DRIENEN, partijVertrokken({ op: '2026-03-01', toelichting: null })])
  const op = (datum: string) => koor(overzichtVan(log.commits)).eigenarenWegOp(dagVan(datum))
  expect(['2026-01-01', '2026-02-28', '2026-03-01', '2026-05-01'].map(op)).toEqual([false, false, true, true])
  log.commit([Contract, KOOR, eigenaarAangewezen({ ...wezen('anna'), functie: 'trekker', van: '2026-04-01' })])
  expect(['2026-03-31', '2026-04-01'].map(op)).toEqual([true, false])
})

describe('an initiatief on a date', () => {
  it('is not there before it began, is there between, and not any more after it stopped', () => {
    const log = begonnen()
    log.commit([Contract, KOOR, fase('IDEE', 'START', '2026-02-01')])
    log.commit([Contract, KOOR, fase('START', 'GESTOPT', '2026-03-01')])
    const overzicht = overzichtVan(log.commits)
    const dagen = ['2026-01-09', '2026-01-10', '2026-02-01', '2026-02-28', '2026-03-01']
    expect(dagen.map((dag) => koor(overzicht).bestaatOp(dagVan(dag)))).toEqual([false, true, true, true, false])
    expect(dagen.map((dag) => koor(overzicht).faseOp(dagVan(dag)))).toEqual([null, 'IDEE', 'START', 'START', 'GESTOPT'])
    expect(dagen.map((dag) => telling(overzicht, 'BU03080102', dag))).toEqual([0, 1, 1, 1, 0])
  })

  it('is there on an old date when it was registered afterwards', () => {
    const overzicht = overzichtVan(begonnen('1998-05-01').commits)
    expect(telling(overzicht, 'GM0308', '1998-04-30')).toBe(0)
    expect(telling(overzicht, 'GM0308', '1998-05-01')).toBe(1)
    expect(koor(overzicht).geregistreerdOp).toBe(dagVan('2026-03-01'))
  })

  it('was where it was then: a move recorded later with an earlier day lands in its place', () => {
    const log = begonnen()
    log.commit([Contract, KOOR, initiatiefVerplaatst({ gebied: HIER, op: '2026-03-01' })])
    log.commit([Contract, KOOR, initiatiefVerplaatst({ gebied: DAAR, op: '2026-02-01' })])
    const overzicht = overzichtVan(log.commits)
    const dagen = ['2026-01-31', '2026-02-01', '2026-02-28', '2026-03-01']
    expect(dagen.map((dag) => koor(overzicht).plaatsOp(dagVan(dag))?.gebied.code)).toEqual([
      'BU03080102',
      'BU03080201',
      'BU03080201',
      'BU03080102'
    ])
    expect(dagen.map((dag) => telling(overzicht, 'WK030802', dag))).toEqual([0, 1, 1, 0])
  })

  it('goes on in the phase before when a change of phase is taken back', () => {
    const log = begonnen()
    log.commit([Contract, KOOR, fase('IDEE', 'START', '2026-02-01')])
    log.commit([Contract, KOOR, faseTeruggenomen({ van: 'START', naar: 'IDEE', op: '2026-02-01' })])
    expect(koor(overzichtVan(log.commits)).faseOp(dagVan('2026-02-02'))).toBe('IDEE')
  })

  it('starts again when a stopped one renews itself, and only says so when it goes on', () => {
    const log = begonnen()
    log.commit([Contract, KOOR, fase('IDEE', 'GESTOPT', '2026-02-01')])
    log.commit([
      Contract,
      KOOR,
      initiatiefVernieuwd({ van: 'GESTOPT', naar: 'START', op: '2026-03-01', aanleiding: 'Nieuwe trekker' })
    ])
    log.commit([
      Contract,
      KOOR,
      initiatiefVernieuwd({ van: 'START', naar: 'START', op: '2026-03-05', aanleiding: 'Nieuw plan' })
    ])
    const rij = koor(overzichtVan(log.commits))
    expect(rij.faseOp(dagVan('2026-02-15'))).toBe('GESTOPT')
    expect(rij.fasen?.sinds).toBe(dagVan('2026-03-01'))
    expect(rij.vernieuwingen?.waarde.tekst).toBe('Nieuw plan')
  })

  it('has on each day the mandate and the opening of that day', () => {
    const log = begonnen()
    const mandaat = { woordvoerder: 'voorzitter', namens: 'de leden', raadpleging: 'elke maand' }
    log.commit([Contract, KOOR, mandaatVastgelegd({ ...mandaat, op: '2026-01-15' })])
    log.commit([Contract, KOOR, mandaatIngetrokken({ op: '2026-02-15' })])
    log.commit([Contract, KOOR, netwerkOpengesteld({ voorWie: 'iedereen', hoe: null, op: '2026-01-20' })])
    log.commit([Contract, KOOR, netwerkGesloten({ op: '2026-02-20' })])
    const rij = koor(overzichtVan(log.commits))
    const dagen = ['2026-01-10', '2026-01-25', '2026-02-25'].map(dagVan)
    expect(dagen.map((dag) => waardeOp(rij.mandaten, dag)?.woordvoerder.tekst ?? null)).toEqual([
      null,
      'voorzitter',
      null
    ])
    expect(dagen.map((dag) => waardeOp(rij.openstellingen, dag)?.voorWie?.tekst ?? null)).toEqual([
      null,
      'iedereen',
      null
    ])
  })
})

it('stays as fresh as it was when an older confirmation is recorded late', () => {
  const log = begonnen()
  const vers = () => koor(overzichtVan(log.commits)).versOp
  expect(vers()).toBe(dagVan('2026-03-01'))
  log.commit([Contract, KOOR, initiatiefBevestigd({ op: '2026-03-20' })])
  log.commit([Contract, KOOR, initiatiefBevestigd({ op: '2026-03-10' })])
  expect(vers()).toBe(dagVan('2026-03-20'))
})

describe('who belongs to an initiatief', () => {
  it('knows members in their period, and the partij knows where it is one', () => {
    const log = begonnen()
    log.commit([Partijcontract, DRIENEN, geregistreerd('Kom Drienen', '2020-01-01', ['GM0308'])])
    log.commit(
      [Contract, KOOR, lidToegetreden({ persoonId: null, partijId: DRIENEN, functie: 'gastheer', van: '2026-01-20' })],
      [Partijcontract, DRIENEN, partijTradToe({ initiatiefId: KOOR, van: '2026-01-20' })]
    )
    log.commit([
      Contract,
      KOOR,
      lidVertrokken({ persoonId: null, partijId: DRIENEN, tot: '2026-02-20', aanleiding: 'PARTIJ_VERTROKKEN' })
    ])
    const overzicht = overzichtVan(log.commits)
    const [lid] = koor(overzicht).leden
    expect(['2026-01-19', '2026-01-20', '2026-02-19', '2026-02-20'].map((dag) => lid?.geldtOp(dagVan(dag)))).toEqual([
      false,
      true,
      true,
      false
    ])
    expect(lid?.doorVertrek).toBe(true)
    expect(overzicht.tabel(Partijen).get(DRIENEN)?.lidmaatschappen).toEqual([lid])
  })

  it('opens to each viewer what is theirs', () => {
    const log = begonnen()
    const persoon = (persoonId: string) => ({ persoonId, partijId: null, functie: 'lid', van: '2026-01-10' })
    log.commit(
      [Contract, KOOR, eigenaarAangewezen(persoon('anna'))],
      [Contract, KOOR, eigenaarAangewezen({ ...persoon('anna'), persoonId: null, partijId: DRIENEN })],
      [Contract, KOOR, eigenaarAangewezen(persoon('oud'))],
      [Contract, KOOR, eigenaarOntheven({ persoonId: 'oud', partijId: null, tot: '2026-02-01' })],
      [Contract, KOOR, lidToegetreden(persoon('bert'))],
      [Contract, KOOR, arrangeurUitgenodigd({ persoonId: 'carla', op: '2026-01-10' })]
    )
    const overzicht = overzichtVan(log.commits)
    const publiek = (
      id: string,
      rol?: 'bewoner-initiatief' | 'arrangeur' | 'gemeente' | 'partner',
      voor: string[] = []
    ) => overzicht.tabel(Initiatieven).publiek(wieIs({ id, rollen: rol ? [{ rol, voor }] : [] }), koor(overzicht))
    expect(publiek('niemand')).toBe(PUBLIEK)
    expect(publiek('oud')).toBe(PUBLIEK)
    expect(publiek('anna', 'bewoner-initiatief')).toBe(PUBLIEK | EIGENAAR | BETROKKEN)
    expect(publiek('anna', 'arrangeur')).toBe(PUBLIEK)
    expect(publiek('anna', 'gemeente', ['GM0308'])).toBe(PUBLIEK | GEMEENTE)
    expect(publiek('dirk', 'partner', [DRIENEN])).toBe(PUBLIEK | EIGENAAR | BETROKKEN)
    expect(publiek('bert')).toBe(PUBLIEK | BETROKKEN)
    expect(publiek('carla')).toBe(PUBLIEK)
    expect(publiek('carla', 'arrangeur', ['GM0308'])).toBe(PUBLIEK | BETROKKEN)
    expect(publiek('els', 'gemeente', ['GM0308'])).toBe(PUBLIEK | GEMEENTE)
    expect(publiek('els', 'gemeente', ['GM0363'])).toBe(PUBLIEK)
  })
})

it('what few initiatieven have is of the one that has it alone', () => {
  const log = begonnen()
  log.commit([Contract, uuid(3), gestart('Moestuin', '2026-01-10', HIER)])
  const opmerking = { opmerkingId: uuid(9), door: 'bert', als: 'BEWONER', tekst: 'Mooi', op: '2026-01-10' } as const
  log.commit([Contract, KOOR, opmerkingGeplaatst(opmerking)])
  const overzicht = overzichtVan(log.commits)
  expect(koor(overzicht).opmerkingen).toHaveLength(1)
  expect(overzicht.tabel(Initiatieven).haal(uuid(3)).opmerkingen).toEqual([])
})
