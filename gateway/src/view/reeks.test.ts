// SPDX-License-Identifier: EUPL-1.2
import {
  activiteitAfgelast,
  activiteitGehouden,
  activiteitGepland,
  Activiteit as Eenmalig
} from '@naober/contracts/initiatieven/activiteit'
import { faseGewijzigd, Initiatief } from '@naober/contracts/initiatieven/initiatief'
import {
  Reeks as Contract,
  keerAfgelast,
  keerGaatDoor,
  keerGehouden,
  keerVerplaatst,
  overslaanGewijzigd,
  reekseindeGewijzigd,
  reeksGepland
} from '@naober/contracts/initiatieven/reeks'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Activiteiten } from './activiteit.ts'
import { Gebieden } from './gebied.ts'
import { dagVan, datumVan, OPEN_EIND } from './kern/day.ts'
import { Agenda } from './ontmoeting/keer.ts'
import { tijdVan } from './ontmoeting/rij.ts'
import { Reeksen } from './reeks.ts'
import { Proeflog } from './testing/log.ts'
import { gestart, inBuurt, overzichtVan, uuid } from './testing/wereld.ts'

const [KOOR, AVOND, LOS] = [uuid(1), uuid(20), uuid(21)]
const verteld = {
  initiatiefId: KOOR,
  naam: 'Open repetitie',
  omschrijving: null,
  waar: null,
  gebied: inBuurt('BU03080102'),
  wijze: 'GEORGANISEERD',
  tijd: '19:30',
  duurMinuten: 60
} as const

type Plan = Parameters<typeof reeksGepland>[0]
/** Every Thursday of the first quarter of 2026. */
const gepland = (anders: Partial<Plan> = {}) =>
  reeksGepland({
    ...verteld,
    dag: '2026-01-01',
    herhaling: { frequentie: 'WEKELIJKS', om: 1, weekdagen: ['DO'], maandelijksOp: null },
    laatste: '2026-03-31',
    overslaan: [],
    ...anders
  })
type Gebeurd = Parameters<Proeflog['commit']>[0][2]

const wereldMet = (...gebeurd: Gebeurd[]) => {
  const log = new Proeflog()
  log.commit([Initiatief, KOOR, gestart('Koor', '2025-01-01', inBuurt('BU03080102'))])
  for (const een of gebeurd) log.commit([Contract, AVOND, een])
  return log
}

/** What falls in the buurt between two days, in short. */
const kerenTussen = (log: Proeflog, van: string, tot: string): string[] => {
  const overzicht = overzichtVan(log.commits)
  const buurt = overzicht.tabel(Gebieden).haal('BU03080102')
  const rijen = [...overzicht.tabel(Activiteiten).inGebied(buurt), ...overzicht.tabel(Reeksen).inGebied(buurt)]
  return [...new Agenda(rijen, dagVan(van), dagVan(tot))].map(
    ({ moment, stand }) => `${datumVan(moment.dag)} ${tijdVan(moment.minuut)} ${stand.fase} ${stand.aantal}`
  )
}
const week = (...gebeurd: Gebeurd[]) => kerenTussen(wereldMet(gepland(), ...gebeurd), '2026-02-02', '2026-02-16')

describe('a series between two days', () => {
  it('falls where its rule says, not on its end date after it and not on what it skips', () => {
    expect(week()).toEqual(['2026-02-05 19:30 GEPLAND null', '2026-02-12 19:30 GEPLAND null'])
    expect(week(overslaanGewijzigd({ overslaan: ['2026-02-05'] }))).toEqual(['2026-02-12 19:30 GEPLAND null'])
    expect(week(reekseindeGewijzigd({ laatste: '2026-02-11' }))).toEqual(['2026-02-05 19:30 GEPLAND null'])
  })

  it('holds moved occurrences where they went, also when they came from outside', () => {
    const verplaatst = (keer: string, dag: string) => keerVerplaatst({ keer, dag, tijd: '10:00', duurMinuten: 30 })
    expect(week(verplaatst('2026-02-05', '2026-02-20'), verplaatst('2026-03-05', '2026-02-03'))).toEqual([
      '2026-02-03 10:00 GEPLAND null',
      '2026-02-12 19:30 GEPLAND null'
    ])
    expect(week(verplaatst('2026-03-05', '2026-02-03'), reekseindeGewijzigd({ laatste: '2026-02-10' }))).toEqual([
      '2026-02-05 19:30 GEPLAND null'
    ])
  })

  it('tells what went ahead with how many, and what was called off', () => {
    const af = keerAfgelast({ op: '2026-06-01', keer: '2026-02-12', reden: 'Ziek' })
    const eerst = keerGehouden({ keer: '2026-02-05', aantal: 90 })
    expect(week(eerst, af, keerGehouden({ keer: '2026-02-05', aantal: 9 }))).toEqual([
      '2026-02-05 19:30 DOORGEGAAN null',
      '2026-02-12 19:30 AFGELAST null'
    ])
    const overzicht = overzichtVan(wereldMet(gepland(), eerst, af, keerGaatDoor({ keer: '2026-02-12' })).commits)
    expect(overzicht.tabel(Reeksen).get(AVOND)).toMatchObject({ uitzonderingen: [] })
    expect(overzicht.tabel(Reeksen).get(AVOND)?.bezoekersTot(OPEN_EIND)).toBe(90)
  })

  it('counts, but does not sum, what so few came to that the number points at them', () => {
    const [weinig, veel] = [
      keerGehouden({ keer: '2026-02-05', aantal: 9 }),
      keerGehouden({ keer: '2026-02-12', aantal: 10 })
    ]
    const rij = overzichtVan(wereldMet(gepland(), weinig, veel).commits)
      .tabel(Reeksen)
      .get(AVOND)
    expect(rij?.geteld).toHaveLength(2)
    expect(rij?.bezoekersTot(OPEN_EIND)).toBe(10)
    const niemand = keerGehouden({ keer: '2026-02-05', aantal: 0 })
    expect(week(niemand)[0]).toBe('2026-02-05 19:30 DOORGEGAAN 0')
  })

  it('that was a mistake is nowhere, and reads as taken back', () => {
    const vergist = ['2026-02-05', '2026-02-12'].map((keer) =>
      keerAfgelast({ op: '2026-06-01', keer, reden: null, vergissing: true })
    )
    expect(week(...vergist)).toEqual([])
    const overzicht = overzichtVan(wereldMet(gepland(), ...vergist).commits)
    const tabel = overzicht.tabel(Reeksen)
    expect(tabel.ingetrokken(tabel.haal(AVOND))).toBe(true)
    expect(overzicht.geschiedenis(tabel.haal(AVOND))[0]?.woorden).toBe('Ingetrokken: het stond er bij vergissing')
    expect(week(...vergist, keerAfgelast({ op: '2026-06-01', keer: '2026-02-19', reden: null }))).toEqual([])
    expect(week(...vergist, keerGaatDoor({ keer: '2026-02-12' }))).toEqual([
      '2026-02-05 19:30 AFGELAST null',
      '2026-02-12 19:30 GEPLAND null'
    ])
  })

  it('is not there after its initiatief stopped', () => {
    const log = wereldMet(gepland())
    const stop = { van: 'IDEE', naar: 'GESTOPT', op: '2026-02-06', belemmering: null, reden: 'EIGEN_KEUZE' } as const
    log.commit([Initiatief, KOOR, faseGewijzigd({ ...stop, opgegaanIn: null, toelichting: null })])
    expect(kerenTussen(log, '2026-02-02', '2026-02-16')).toEqual(['2026-02-05 19:30 GEPLAND null'])
    const reeks = overzichtVan(log.commits).tabel(Reeksen).haal(AVOND)
    expect([reeks.laatsteOpen, reeks.laatsteDag > reeks.laatsteOpen]).toEqual([dagVan('2026-02-05'), true])
  })

  it('is not there where its initiatief was a mistake', () => {
    const log = wereldMet(gepland())
    const stop = { van: 'IDEE', naar: 'GESTOPT', op: '2026-02-10', belemmering: null, reden: 'VERGISSING' } as const
    log.commit([Initiatief, KOOR, faseGewijzigd({ ...stop, opgegaanIn: null, toelichting: null })])
    expect(kerenTussen(log, '2026-02-02', '2026-02-16')).toEqual([])
  })

  it('is the same however the days are cut', () => {
    const anders = [
      keerVerplaatst({ keer: '2026-02-05', dag: '2026-02-20', tijd: '10:00', duurMinuten: 30 }),
      keerVerplaatst({ keer: '2026-03-05', dag: '2026-02-03', tijd: '10:00', duurMinuten: 30 }),
      keerAfgelast({ op: '2026-06-01', keer: '2026-02-12', reden: null })
    ]
    const log = wereldMet(gepland({ overslaan: ['2026-03-12'] }), ...anders)
    const heel = kerenTussen(log, '2026-01-01', '2026-04-01')
    expect(heel).toHaveLength(12)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 90 }), (na) => {
        const midden = datumVan(dagVan('2026-01-01') + na)
        expect([...kerenTussen(log, '2026-01-01', midden), ...kerenTussen(log, midden, '2026-04-01')]).toEqual(heel)
      }),
      { numRuns: 30 }
    )
  })
})

describe('an activiteit', () => {
  it('that was a mistake is nowhere, and reads as taken back', () => {
    const log = wereldMet()
    log.commit([Eenmalig, LOS, activiteitGepland({ ...verteld, dag: '2026-02-03' })])
    log.commit([Eenmalig, LOS, activiteitAfgelast({ op: '2026-06-01', reden: null, vergissing: true })])
    expect(kerenTussen(log, '2026-02-02', '2026-02-16')).toEqual([])
    const overzicht = overzichtVan(log.commits)
    const rij = overzicht.tabel(Activiteiten).haal(LOS)
    expect(overzicht.geschiedenis(rij)[0]?.woorden).toBe('Ingetrokken: het stond er bij vergissing')
  })

  it('stands among the series in order of time, with what became of it', () => {
    const log = wereldMet(gepland())
    const eenmalig = { ...verteld, dag: '2026-02-05', tijd: '09:00' }
    log.commit([Eenmalig, LOS, activiteitGepland(eenmalig)], [Eenmalig, LOS, activiteitGehouden({ aantal: 4 })])
    log.commit([Eenmalig, uuid(22), activiteitGepland({ ...eenmalig, dag: '2026-02-15' })])
    log.commit([Eenmalig, uuid(22), activiteitAfgelast({ op: '2026-06-01', reden: 'Regen' })])
    const [laatst] = overzichtVan(log.commits).geschiedenis(overzichtVan(log.commits).tabel(Activiteiten).haal(LOS))
    expect(laatst?.woorden).toBe('Doorgegaan, met minder dan 10 mensen')
    expect(kerenTussen(log, '2026-02-05', '2026-02-16')).toEqual([
      '2026-02-05 09:00 DOORGEGAAN null',
      '2026-02-05 19:30 GEPLAND null',
      '2026-02-12 19:30 GEPLAND null',
      '2026-02-15 09:00 AFGELAST null'
    ])
  })

  it('loses a text that was taken back, also of one occurrence', () => {
    const log = wereldMet(gepland(), keerAfgelast({ op: '2026-06-01', keer: '2026-02-12', reden: 'Jan is ziek' }))
    log.wis(Contract, AVOND, 2, '/reden')
    log.wis(Contract, AVOND, 1, '/naam')
    const rij = overzichtVan(log.commits).tabel(Reeksen).get(AVOND)
    expect([rij?.naam.tekst, rij?.uitzonderingen[0]?.reden?.tekst]).toEqual(['[gewist]', '[gewist]'])
  })
})
