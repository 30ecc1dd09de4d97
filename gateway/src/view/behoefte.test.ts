// SPDX-License-Identifier: EUPL-1.2
import { GEWIST } from '@naober/contracts'
import * as a from '@naober/contracts/initiatieven/aanbod'
import * as b from '@naober/contracts/initiatieven/behoefte'
import { Gebied as Indeling } from '@naober/contracts/initiatieven/gebied'
import {
  eigenaarAangewezen,
  eigenaarOntheven,
  faseGewijzigd,
  faseTeruggenomen,
  Initiatief
} from '@naober/contracts/initiatieven/initiatief'
import { Partij, partijVertrokken } from '@naober/contracts/initiatieven/partij'
import { describe, expect, it } from 'vitest'
import { Aanbiedingen } from './aanbod.ts'
import { Behoeften } from './behoefte.ts'
import { Initiatieven } from './initiatief.ts'
import { dagVan } from './kern/day.ts'
import { passendBij } from './oproep/passend.ts'
import { Proeflog } from './testing/log.ts'
import { gestart, inBuurt, indeling, overzichtVan, uuid } from './testing/wereld.ts'

const [GEZOCHT, ZAAL, VER, KOOR, WELZIJN] = [uuid(1), uuid(2), uuid(3), uuid(4), uuid(5)]
const HIER = inBuurt('BU03080102')

type Oproep = Parameters<typeof b.behoefteGeplaatst>[0]
const zaal: Oproep = {
  soort: 'RUIMTE',
  hulp: null,
  alledaagseZaak: null,
  wat: 'Een zaal',
  omschrijving: null,
  initiatiefId: KOOR,
  partijId: null,
  gebied: HIER,
  vanaf: '2025-01-01',
  laatste: '2025-12-31',
  op: '2025-01-01'
}
const aangeboden = (anders: Partial<Oproep> = {}) =>
  a.aanbodGeplaatst({ ...zaal, initiatiefId: null, partijId: WELZIJN, ...anders })

const begin = () => {
  const log = new Proeflog()
  log.commit([b.Behoefte, GEZOCHT, b.behoefteGeplaatst(zaal)])
  log.commit([a.Aanbod, ZAAL, aangeboden()])
  return log
}
const gekoppeld = () => {
  const log = begin()
  const stap = { aanbodId: ZAAL, op: '2025-02-01' }
  log.commit(
    [
      b.Behoefte,
      GEZOCHT,
      b.koppelingVoorgesteld({ ...stap, afwegingen: [], door: 'BEHOEFTE', toelichting: 'Bel Jan' })
    ],
    [a.Aanbod, ZAAL, a.aanbodVoorgesteld({ behoefteId: GEZOCHT, op: stap.op })]
  )
  log.commit(
    [b.Behoefte, GEZOCHT, b.koppelingGelukt({ ...stap, blijftOpen: false, op: '2025-03-01' })],
    [a.Aanbod, ZAAL, a.aanbodGekoppeld({ behoefteId: GEZOCHT, blijftOpen: false, op: '2025-03-01' })]
  )
  return log
}
const beide = (log: Proeflog) => {
  const overzicht = overzichtVan(log.commits)
  return {
    overzicht,
    behoefte: overzicht.tabel(Behoeften).haal(GEZOCHT),
    aanbod: overzicht.tabel(Aanbiedingen).haal(ZAAL)
  }
}
const fasenOp = (rij: ReturnType<typeof beide>['aanbod' | 'behoefte'], ...dagen: string[]) =>
  dagen.map((dag) => rij.faseOp(dagVan(dag)))

describe('a behoefte and an aanbod', () => {
  it('are open to their last day, on any date, whether the alarm rang or not', () => {
    const { behoefte } = beide(begin())
    expect(fasenOp(behoefte, '2024-12-31', '2025-01-01', '2025-12-31', '2026-01-01')).toEqual([
      null,
      'OPEN',
      'OPEN',
      'VERVALLEN'
    ])
  })

  it('are closed by each other, and open again when that is taken back', () => {
    const log = gekoppeld()
    log.commit(
      [b.Behoefte, GEZOCHT, b.koppelingTeruggenomen({ aanbodId: ZAAL, door: 'AANBOD', op: '2025-04-01' })],
      [a.Aanbod, ZAAL, a.aanbodVrijgekomen({ behoefteId: GEZOCHT, weerOpen: true, op: '2025-04-01' })]
    )
    const { behoefte, aanbod, overzicht } = beide(log)
    for (const rij of [behoefte, aanbod])
      expect(fasenOp(rij, '2025-02-28', '2025-03-01', '2025-04-01')).toEqual(['OPEN', 'GEKOPPELD', 'OPEN'])
    expect(aanbod.behoeften).toEqual([behoefte])
    expect(overzicht.tabel(Initiatieven).haal(KOOR).behoeften).toEqual([behoefte])
  })

  it('never were there when they were a mistake', () => {
    const log = begin()
    log.commit([b.Behoefte, GEZOCHT, b.behoefteVervallen({ reden: 'VERGISSING', op: '2025-01-02' })])
    expect(fasenOp(beide(log).behoefte, '2025-01-01', '2025-01-02')).toEqual([null, null])
  })

  it('have their texts taken back, those of a koppeling too', () => {
    const log = gekoppeld()
    log.wis(b.Behoefte, GEZOCHT, 2, '/toelichting')
    log.wis(a.Aanbod, ZAAL, 1, '/wat')
    const { behoefte, aanbod } = beide(log)
    expect([behoefte.koppelingen[0]?.toelichting?.tekst, aanbod.wat.tekst]).toEqual([GEWIST, GEWIST])
  })
})

describe('what nobody is behind any more', () => {
  const fase = { belemmering: null, opgegaanIn: null, toelichting: null } as const
  const stopt = (op: string) => faseGewijzigd({ van: 'ACTIEF', naar: 'GESTOPT', reden: 'EIGEN_KEUZE', op, ...fase })
  const wie = { persoonId: 'eva', partijId: null, functie: 'voorzitter' }

  it('does not stand open from the day on which its initiatief stops, and does when it goes on', () => {
    const log = begin()
    log.commit([Initiatief, KOOR, gestart('Koor', '2024-01-01', HIER)])
    log.commit([Initiatief, KOOR, stopt('2025-05-01')])
    const { behoefte, overzicht } = beide(log)
    expect(fasenOp(behoefte, '2025-04-30', '2025-05-01')).toEqual(['OPEN', 'VERVALLEN'])
    expect(behoefte.openTot).toBe(dagVan('2025-05-01'))
    expect(passendBij(behoefte, overzicht.tabel(Aanbiedingen), dagVan('2025-06-01'), 10)).toEqual([])
    log.commit([Initiatief, KOOR, faseTeruggenomen({ van: 'GESTOPT', naar: 'IDEE', op: '2025-05-02' })])
    overzicht.pas('initiatieven', 'proeflog', log.commits)
    expect(fasenOp(behoefte, '2025-05-02')).toEqual(['OPEN'])
  })

  it('does not stand open from the day on which its partij leaves', () => {
    const log = begin()
    log.commit([Partij, WELZIJN, partijVertrokken({ op: '2025-05-01', toelichting: null })])
    expect(fasenOp(beide(log).aanbod, '2025-04-30', '2025-05-01')).toEqual(['OPEN', 'VERVALLEN'])
  })

  it.each([
    ['stops', stopt('2025-05-01')],
    ['gets an owner', eigenaarAangewezen({ ...wie, van: '2025-05-01' })],
    ['loses an owner', eigenaarOntheven({ persoonId: 'eva', partijId: null, tot: '2025-05-01' })]
  ])('is told to who looks at it when its initiatief %s', (_wat, gebeurd) => {
    const log = begin()
    log.commit([Initiatief, KOOR, gestart('Koor', '2024-01-01', HIER)])
    const { overzicht, behoefte } = beide(log)
    const geraakt: unknown[] = []
    overzicht.opGeraakt = (rij) => geraakt.push(rij)
    log.commit([Initiatief, KOOR, gebeurd])
    overzicht.pas('initiatieven', 'proeflog', log.commits)
    expect(geraakt).toContain(behoefte)
  })
})

describe('what fits', () => {
  const passend = (log: Proeflog, dag: string) => {
    const { overzicht, behoefte } = beide(log)
    return passendBij(behoefte, overzicht.tabel(Aanbiedingen), dagVan(dag), 10).map(({ rij }) => rij.id)
  }

  it('is what is open on that day, of the same kind, from another side and in the same gemeente, nearest first', () => {
    const log = begin()
    log.commit([a.Aanbod, VER, aangeboden({ gebied: inBuurt('BU03080201') })])
    log.commit([a.Aanbod, uuid(6), aangeboden({ soort: 'GELD' })])
    log.commit([a.Aanbod, uuid(7), aangeboden({ gebied: inBuurt('BU03420001') })])
    log.commit([a.Aanbod, uuid(8), aangeboden({ initiatiefId: KOOR, partijId: null })])
    log.commit([a.Aanbod, uuid(9), aangeboden({ laatste: '2025-01-31' })])
    expect(passend(log, '2025-01-15')).toEqual([ZAAL, uuid(9), VER])
    expect(passend(log, '2025-06-01')).toEqual([ZAAL, VER])
    expect(passend(gekoppeld(), '2025-06-01')).toEqual([])
  })

  it('tells how far apart two buurten are, where their boundaries are known', () => {
    const log = begin()
    log.commit([Indeling, 'GM0308-2024', indeling(2024, ['BU03080102', 'BU03080201'])])
    log.commit([a.Aanbod, VER, aangeboden({ gebied: inBuurt('BU03080201') })])
    const { overzicht, behoefte } = beide(log)
    const [, ver] = passendBij(behoefte, overzicht.tabel(Aanbiedingen), dagVan('2025-01-15'), 10)
    expect(ver?.afwegingen.find(({ punt }) => punt === 'GEBIED')).toMatchObject({ grond: 'ANDERE_WIJK', maat: 0 })
  })
})
