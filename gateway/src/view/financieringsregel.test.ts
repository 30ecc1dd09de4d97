// SPDX-License-Identifier: EUPL-1.2
import { GEWIST, wieIs } from '@naober/contracts'
import type { BuurtCode } from '@naober/contracts/geografie'
import { Element, elementVerdwenen } from '@naober/contracts/initiatieven/element'
import * as f from '@naober/contracts/initiatieven/financieringsregel'
import { faseGewijzigd, Initiatief, initiatiefVerplaatst } from '@naober/contracts/initiatieven/initiatief'
import { Partij, partijVertrokken } from '@naober/contracts/initiatieven/partij'
import { describe, expect, it } from 'vitest'
import { geldbeeld, looptAf, programmas, som, structureelAandeel } from './financieringsregel/geld.ts'
import { Financieringsregels } from './financieringsregel.ts'
import { Gebieden } from './gebied.ts'
import { Initiatieven } from './initiatief.ts'
import { dagVan } from './kern/day.ts'
import { BEHEER, GEMEENTE as GEMEENTEROL } from './kern/rij.ts'
import { Partijen } from './partij.ts'
import { Proeflog } from './testing/log.ts'
import { geregistreerd, gestart, inBuurt, opgenomen, overzichtVan, uuid } from './testing/wereld.ts'

const [KOOR, TUIN, GEMEENTE] = [uuid(1), uuid(2), uuid(3)]

type Geld = Parameters<typeof f.financieringVastgelegd>[0]
const geld = (anders: Partial<Geld> = {}) =>
  f.financieringVastgelegd({
    regeling: 'WMO',
    programma: null,
    lokaalProgramma: null,
    doel: 'ACTIVITEIT',
    duur: 'JAARLIJKS',
    bedrag: 100_000,
    omschrijving: null,
    initiatiefId: KOOR,
    elementId: null,
    partijId: null,
    financierId: GEMEENTE,
    gebied: inBuurt('BU03080102'),
    vanaf: '2025-01-01',
    laatste: '2025-12-31',
    op: '2024-11-01',
    ...anders
  })

/** A rule for each, in order. */
const logVan = (...regels: readonly Partial<Geld>[]) => {
  const log = new Proeflog()
  for (const [i, regel] of regels.entries()) log.commit([f.Financieringsregel, uuid(11 + i), geld(regel)])
  return log
}
const beeldOp = (log: Proeflog, dag: string) => {
  const overzicht = overzichtVan(log.commits)
  const wijk = overzicht.tabel(Gebieden).haal('WK030801')
  return geldbeeld(overzicht.tabel(Financieringsregels).inGebiedOp(wijk, dagVan(dag)), dagVan(dag))
}
const eerste = (log: Proeflog) => overzichtVan(log.commits).tabel(Financieringsregels).haal(uuid(11))

describe('a rule of money', () => {
  const fasen = (log: Proeflog, ...dagen: string[]) => dagen.map((dag) => eerste(log).faseOp(dagVan(dag)))

  it('runs from its first day to its last, and is known to begin from the day it was decided on', () => {
    const dagen = ['2024-10-31', '2024-11-01', '2024-12-31', '2025-01-01', '2025-12-31', '2026-01-01']
    const daarna = ['LOPEND', 'LOPEND', 'AFGELOPEN']
    expect(fasen(logVan({}), ...dagen)).toEqual([null, 'BEGINT_NOG', 'BEGINT_NOG', ...daarna])
    expect(fasen(logVan({ op: '2025-06-01' }), ...dagen)).toEqual([null, null, null, ...daarna])
  })

  it('is stopped and taken up again, and what was a mistake never was', () => {
    const log = logVan({})
    log.commit([f.Financieringsregel, uuid(11), f.financieringAfgelopen({ reden: 'STOPGEZET', op: '2025-03-01' })])
    log.commit([f.Financieringsregel, uuid(11), f.financieringHervat({ laatste: '2026-02-28', op: '2025-05-01' })])
    const dagen = ['2025-02-28', '2025-03-01', '2025-05-01', '2026-02-28', '2026-03-01']
    expect(fasen(log, ...dagen)).toEqual(['LOPEND', 'AFGELOPEN', 'LOPEND', 'LOPEND', 'AFGELOPEN'])
    log.commit([f.Financieringsregel, uuid(11), f.financieringAfgelopen({ reden: 'VERGISSING', op: '2025-06-01' })])
    expect(new Set(fasen(log, ...dagen))).toEqual(new Set([null]))
  })

  it('stopped before it began never ran', () => {
    const log = logVan({})
    log.commit([f.Financieringsregel, uuid(11), f.financieringAfgelopen({ reden: 'STOPGEZET', op: '2024-12-01' })])
    const dagen = ['2024-11-30', '2024-12-01', '2025-01-01', '2025-06-01']
    expect(fasen(log, ...dagen)).toEqual(['BEGINT_NOG', 'AFGELOPEN', 'AFGELOPEN', 'AFGELOPEN'])
    log.commit([f.Financieringsregel, uuid(11), f.financieringHervat({ laatste: null, op: '2024-12-15' })])
    expect(fasen(log, ...dagen, '2024-12-15')).toEqual(['BEGINT_NOG', 'AFGELOPEN', 'LOPEND', 'LOPEND', 'BEGINT_NOG'])
  })

  it('counts per year: all of what comes each year, a part of what is temporary, nothing of what comes once', () => {
    const perJaar = (anders: Partial<Geld>) => eerste(logVan({ bedrag: 730_000, ...anders })).perJaar
    expect(perJaar({})).toBe(730_000)
    expect(perJaar({ duur: 'STRUCTUREEL', laatste: null })).toBe(730_000)
    expect(perJaar({ duur: 'TIJDELIJK', laatste: '2026-12-31' })).toBe(365_000)
    expect(perJaar({ duur: 'TIJDELIJK', laatste: '2025-06-30' })).toBe(730_000)
    expect(perJaar({ duur: 'EENMALIG' })).toBe(0)
  })

  it('stands with who receives it and who pays it, and has its texts taken back', () => {
    const log = logVan({ lokaalProgramma: 'Samen sterk' })
    log.wis(f.Financieringsregel, uuid(11), 1, '/lokaalProgramma')
    const overzicht = overzichtVan(log.commits)
    const regel = overzicht.tabel(Financieringsregels).haal(uuid(11))
    expect(overzicht.tabel(Initiatieven).haal(KOOR).geld).toEqual([regel])
    expect(overzicht.tabel(Partijen).haal(GEMEENTE).financiert).toEqual([regel])
    expect(regel.lokaalProgramma?.tekst).toBe(GEWIST)
    expect(programmas(geldbeeld([regel], dagVan('2025-06-01')))).toEqual([])
  })
})

describe('the money of a wijk on a day', () => {
  it('never adds what comes once to what comes each year', () => {
    const log = logVan(
      {},
      { duur: 'EENMALIG', bedrag: 900_000 },
      { duur: 'STRUCTUREEL', laatste: null, bedrag: 300_000 }
    )
    const beeld = beeldOp(log, '2025-06-01')
    expect(som(beeld.regels)).toEqual({ aantal: 3, perJaar: 400_000, eenmalig: 900_000 })
    expect(structureelAandeel(beeld)).toBe(0.75)
    expect(structureelAandeel(beeldOp(log, '2024-01-01'))).toBeNull()
  })

  it('goes with a programme on the day after its last, and not before', () => {
    const log = logVan({ programma: 'GALA_SPUK', laatste: '2025-06-30' })
    const aantal = (dag: string) => programmas(beeldOp(log, dag)).map(({ aantal }) => aantal)
    expect([aantal('2025-06-30'), aantal('2025-07-01')]).toEqual([[1], []])
  })

  const koorIn = (buurt: BuurtCode) => gestart('Koor', '2024-01-01', inBuurt(buurt))

  it('counts no more from the day on which what it is for stopped, and again when that goes on', () => {
    const log = new Proeflog()
    log.commit([Initiatief, KOOR, koorIn('BU03080102')])
    log.commit([f.Financieringsregel, uuid(11), geld({})])
    const fase = (naar: 'GESTOPT' | 'START', op: string) =>
      faseGewijzigd({
        van: naar === 'GESTOPT' ? 'START' : 'GESTOPT',
        naar,
        reden: naar === 'GESTOPT' ? 'EIGEN_KEUZE' : null,
        belemmering: null,
        opgegaanIn: null,
        toelichting: null,
        op
      })
    log.commit([Initiatief, KOOR, fase('GESTOPT', '2025-06-01')])
    log.commit([Initiatief, KOOR, fase('START', '2025-09-01')])
    const dagen = ['2025-05-31', '2025-06-01', '2025-08-31', '2025-09-01']
    expect(dagen.map((dag) => som(beeldOp(log, dag).regels).aantal)).toEqual([1, 0, 0, 1])
  })

  it('counts no more from the day on which who it is for left, or what it is for was lost', () => {
    const log = new Proeflog()
    log.commit([Partij, GEMEENTE, geregistreerd('Drienen', '2020-01-01', [])])
    log.commit([Element, TUIN, opgenomen('Eettafel', '2020-01-01', inBuurt('BU03080102'))])
    log.commit([f.Financieringsregel, uuid(11), geld({ initiatiefId: null, partijId: GEMEENTE })])
    log.commit([f.Financieringsregel, uuid(12), geld({ initiatiefId: null, elementId: TUIN })])
    log.commit([Partij, GEMEENTE, partijVertrokken({ op: '2025-06-01', toelichting: null })])
    log.commit([Element, TUIN, elementVerdwenen({ op: '2025-09-01', reden: 'GESLOTEN', toelichting: null })])
    const geteld = (dag: string) => beeldOp(log, dag).regels.map(({ id }) => id)
    expect([geteld('2025-05-31'), geteld('2025-06-01')]).toEqual([[uuid(11), uuid(12)], [uuid(12)]])
    expect([geteld('2025-08-31'), geteld('2025-09-01')]).toEqual([[uuid(12)], []])
  })

  it('counts where the initiatief is on that day that it is for, unless it was for another place', () => {
    const log = new Proeflog()
    log.commit([Initiatief, KOOR, koorIn('BU03080102')])
    log.commit([f.Financieringsregel, uuid(11), geld({})])
    log.commit([f.Financieringsregel, uuid(12), geld({ gebied: inBuurt('BU03080000') })])
    log.commit([Initiatief, KOOR, initiatiefVerplaatst({ gebied: inBuurt('BU03080203'), op: '2025-06-01' })])
    const overzicht = overzichtVan(log.commits)
    const inWijk = (code: string, dag: string) =>
      overzicht
        .tabel(Financieringsregels)
        .inGebiedOp(overzicht.tabel(Gebieden).haal(code), dagVan(dag))
        .map(({ id }) => id)
    expect([inWijk('WK030801', '2025-05-31'), inWijk('WK030802', '2025-05-31')]).toEqual([[uuid(11)], []])
    expect([inWijk('WK030801', '2025-06-01'), inWijk('WK030802', '2025-06-01')]).toEqual([[], [uuid(11)]])
    expect(inWijk('WK030800', '2025-06-01')).toEqual([uuid(12)])
    expect(inWijk('GM0308', '2025-06-01')).toEqual([uuid(11), uuid(12)])
  })

  it('is of the gemeente to which it moved along, and no more of the one that it left', () => {
    const log = new Proeflog()
    const inSoest = {
      gemeente: 'GM0342',
      jaar: 2024,
      wijk: 'WK034201',
      buurt: 'BU03420101',
      getekendGebiedId: null
    } as const
    log.commit([Initiatief, KOOR, koorIn('BU03080102')])
    log.commit([f.Financieringsregel, uuid(11), geld({})])
    log.commit([Initiatief, KOOR, initiatiefVerplaatst({ gebied: inSoest, op: '2025-06-01' })])
    const rij = eerste(log)
    const ziet = (rol: 'gemeente' | 'beheerder', voor: string) =>
      rij.tabel.publiek(wieIs({ id: 'gon', rollen: [{ rol, voor: [voor] }] }), rij) & (GEMEENTEROL | BEHEER)
    expect([ziet('gemeente', 'GM0308'), ziet('beheerder', 'GM0308')]).toEqual([0, 0])
    expect([ziet('gemeente', 'GM0342'), ziet('beheerder', 'GM0342')]).toEqual([GEMEENTEROL, BEHEER])
  })

  it('tells what ends within so many days, first to end first', () => {
    const beeld = beeldOp(logVan({}, { laatste: '2025-07-31' }, { duur: 'STRUCTUREEL', laatste: null }), '2025-07-01')
    const einden = (dagen: number) => looptAf(beeld, dagen).map(({ id }) => id)
    expect([einden(29), einden(30), einden(365)]).toEqual([[], [uuid(12)], [uuid(12), uuid(11)]])
  })

  it('tells nothing of what comes once, nor of what other money of the same way takes over', () => {
    const beeld = beeldOp(
      logVan(
        { laatste: '2025-07-31' },
        { vanaf: '2025-08-01', laatste: '2026-12-31' },
        { duur: 'EENMALIG', laatste: '2025-07-31' },
        { laatste: '2025-07-31', regeling: 'GIFTEN' },
        { initiatiefId: TUIN, laatste: '2025-07-31' }
      ),
      '2025-07-01'
    )
    expect(looptAf(beeld, 30).map(({ id }) => id)).toEqual([uuid(14), uuid(15)])
  })

  it('gathers a local programme however its name is written, and tells who has nothing else', () => {
    const log = logVan(
      {},
      { lokaalProgramma: 'Samen Sterk', bedrag: 50_000 },
      { lokaalProgramma: ' samen sterk', initiatiefId: TUIN, bedrag: 20_000, laatste: '2025-06-30' },
      { programma: 'GALA_SPUK', initiatiefId: TUIN, vanaf: '2026-01-01', laatste: '2026-12-31' }
    )
    const [sterk, ...rest] = programmas(beeldOp(log, '2025-06-01'))
    expect(rest).toEqual([])
    expect(sterk).toMatchObject({ code: null, naam: 'Samen Sterk', perJaar: 70_000, eersteEinde: dagVan('2025-06-30') })
    expect(
      sterk?.hangt.map(({ ontvanger, perJaar, vanAlles, rest }) => [
        ontvanger.id,
        perJaar,
        vanAlles.perJaar,
        rest.perJaar
      ])
    ).toEqual([
      [KOOR, 50_000, 150_000, 100_000],
      [TUIN, 20_000, 20_000, 0]
    ])
  })

  it('counts what comes elsewhere by the same programme to what falls, not to what is left', () => {
    const log = logVan(
      { lokaalProgramma: 'Samen Sterk', bedrag: 50_000 },
      { lokaalProgramma: 'Samen Sterk', bedrag: 30_000 }
    )
    const { regels, dag } = beeldOp(log, '2025-06-01')
    const [hier] = regels
    if (hier === undefined) throw new Error('no money')
    const [sterk] = programmas({ regels: [hier], dag })
    const [hangt] = sterk?.hangt ?? []
    expect(hangt).toMatchObject({ perJaar: 50_000, inAlles: { perJaar: 80_000 }, vanAlles: { perJaar: 80_000 } })
    expect(hangt?.rest.aantal).toBe(0)
  })
})
