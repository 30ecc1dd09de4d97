// SPDX-License-Identifier: EUPL-1.2
import { NERGENS_BIJ, type Opdrachtcontract, tekstGewist, wieIs } from '@naober/contracts'
import {
  keerAfgelast,
  keerGaatDoor,
  keerGehouden,
  keerVerplaatst,
  laatKeerDoorgaan,
  lasKeerAf,
  lasReeksAf,
  meldKeerGehouden,
  overslaanGewijzigd,
  planReeks,
  type ReeksStaat,
  reekseindeGewijzigd,
  reeksGewijzigd,
  verplaatsKeer,
  wijzigOverslaan,
  wijzigReeks,
  wijzigReekseinde,
  wisReeksTekst
} from '@naober/contracts/initiatieven/reeks'
import { IS_DOORGEGAAN } from '@naober/contracts/initiatieven/regels/ontmoeting'
import { vouwEen } from '@naober/kit/command/fold'
import { versionDiffers } from '@naober/kit/command/states'
import { describe, expect, it } from 'vitest'
import { deReeks, isReeks, REEKS } from '../testing/activiteiten.ts'
import { ANNA, BEHEERDER, BOB, bobIsLid, gegeven, hetKoor, KOOR, VAN_BAARN } from '../testing/voorbeelden.ts'
import { gedragVanReeks } from './reeks.ts'

const bij = { initiatief: KOOR } as const
const plan = {
  ...bij,
  naam: 'Open repetitie',
  waar: 'Het Anker',
  wijze: 'GEORGANISEERD',
  dag: '2026-05-07',
  tijd: '19:30',
  duurMinuten: 120,
  herhaling: { frequentie: 'WEKELIJKS' }
} as const
const weekelijks = { frequentie: 'WEKELIJKS', om: 1, weekdagen: ['DO'], maandelijksOp: null } as const
type Anders = Partial<Parameters<typeof isReeks>[0]>

/** Plans with these fields: the series must be stored with those. */
const gepland = (velden: object, anders: Anders) =>
  gegeven(hetKoor())
    .als(planReeks, REEKS, { ...plan, overslaan: ['2026-07-09'], einde: { opDatum: '2026-07-30' }, ...velden })
    .danPerStroom({ zelf: [isReeks(anders)] })

describe('planning a series', () => {
  it('stores what follows from the first day', () => {
    gepland({}, { herhaling: { ...weekelijks, weekdagen: ['DO'] } })
    gepland(
      { herhaling: { frequentie: 'WEKELIJKS', om: 2, weekdagen: ['MA', 'DO'] }, overslaan: [] },
      { herhaling: { ...weekelijks, om: 2, weekdagen: ['MA', 'DO'] }, overslaan: [] }
    )
    gepland(
      { herhaling: { frequentie: 'MAANDELIJKS', weekdagen: ['MA'] }, overslaan: [] },
      { herhaling: { frequentie: 'MAANDELIJKS', om: 1, weekdagen: [], maandelijksOp: 'DATUM' }, overslaan: [] }
    )
  })

  it('makes a last day of a count, the skipped days among it', () => {
    gepland({ einde: { naAantal: 13 } }, {})
    gepland({ einde: { naAantal: 1 }, overslaan: [] }, { laatste: '2026-05-07', overslaan: [] })
  })

  it('may last just under 24 months, and 400 times', () => {
    gepland({ einde: { opDatum: '2028-05-06' } }, { laatste: '2028-05-06' })
    gepland(
      { herhaling: { frequentie: 'DAGELIJKS' }, einde: { naAantal: 400 } },
      { herhaling: { ...weekelijks, frequentie: 'DAGELIJKS', weekdagen: [] }, laatste: '2027-06-10' }
    )
  })
})

describe('a series that runs', () => {
  const loopt = gegeven(deReeks(), hetKoor(bobIsLid))

  it('is told otherwise, and ends earlier or later', () => {
    loopt.als(wijzigReeks, REEKS, { ...bij, waar: null }).danPerStroom({ zelf: [reeksGewijzigd({ waar: null })] })
    for (const laatste of ['2026-06-01', '2027-01-01'])
      loopt.als(wijzigReekseinde, REEKS, { ...bij, laatste }).danPerStroom({ zelf: [reekseindeGewijzigd({ laatste })] })
  })

  it('skips other days, as far as they are to come', () => {
    loopt
      .als(wijzigOverslaan, REEKS, { ...bij, overslaan: ['2026-07-16', '2026-06-04'] })
      .danPerStroom({ zelf: [overslaanGewijzigd({ overslaan: ['2026-06-04', '2026-07-16'] })] })
  })

  it('is the initiatief’s to change, and its members’ to count', () => {
    const telt = loopt.als(meldKeerGehouden, REEKS, { ...bij, keer: '2026-05-28', aantal: 9 })
    telt.door(BOB).danPerStroom({ zelf: [keerGehouden({ keer: '2026-05-28', aantal: 9 })] })
    telt.door(VAN_BAARN).danNietToegestaan()
    loopt
      .als(lasKeerAf, REEKS, { ...bij, keer: '2026-06-04' })
      .door(BOB)
      .danNietToegestaan()
  })
})

describe('a series that is called off', () => {
  it('loses every occurrence but those that went ahead, and what it skips is none', () => {
    const gehouden = keerGehouden({ keer: '2026-05-07', aantal: 9 })
    const eerder = keerAfgelast({ op: '2026-06-01', keer: '2026-05-14', reden: 'Ziek' })
    const rest = ['2026-05-21', '2026-05-28', '2026-06-04', '2026-06-11', '2026-06-18', '2026-06-25', '2026-07-02']
    gegeven(deReeks(gehouden, eerder), hetKoor())
      .als(lasReeksAf, REEKS, bij)
      .danPerStroom({
        zelf: [...rest, '2026-07-16', '2026-07-23', '2026-07-30'].map((keer) =>
          keerAfgelast({ op: '2026-06-01', keer, reden: null })
        )
      })
  })
})

describe('a series that does not go on', () => {
  it('tells of each occurrence that is left why, and since when that is known', () => {
    const hoe = { op: '2026-05-30', reden: 'Er is geen zaal meer.' }
    const eerder = keerAfgelast({ op: '2026-06-01', keer: '2026-06-18', reden: 'Ziek' })
    const gehouden = ['2026-05-07', '2026-05-14', '2026-05-21', '2026-05-28'].map((keer) =>
      keerGehouden({ keer, aantal: 9 })
    )
    gegeven(deReeks(...gehouden, eerder), hetKoor())
      .als(lasReeksAf, REEKS, { ...bij, ...hoe })
      .danPerStroom({
        zelf: ['2026-06-04', '2026-06-11', '2026-06-25', '2026-07-02', '2026-07-16', '2026-07-23', '2026-07-30'].map(
          (keer) => keerAfgelast({ keer, ...hoe })
        )
      })
  })
})

describe('a series that was a mistake', () => {
  it('is taken back as one, while nobody came to any of it', () => {
    const gehouden = keerGehouden({ keer: '2026-05-07', aantal: 9 })
    gegeven(deReeks(gehouden), hetKoor())
      .als(lasReeksAf, REEKS, { ...bij, vergissing: true })
      .danGeweigerd(IS_DOORGEGAAN)
  })

  it('stays one until something of it goes ahead, and is one again when that is taken back', () => {
    const keren = ['2026-06-04', '2026-06-11'] as const
    const vergist = keren.map((keer) => keerAfgelast({ op: '2026-06-01', keer, reden: null, vergissing: true }))
    const staat = (...sindsdien: Parameters<typeof deReeks>) =>
      vouwEen(gedragVanReeks, `reeks-${REEKS}`, deReeks(...vergist, ...sindsdien).gebeurtenissen) as ReeksStaat
    expect(staat(keerAfgelast({ op: '2026-06-01', keer: '2026-06-18', reden: null })).vergissing).toBe(true)
    expect(staat(keerGaatDoor({ keer: keren[0] })).vergissing).toBe(false)
    const { herstel } = laatKeerDoorgaan
    const voor = { zelf: staat(), initiatief: null as never }
    const terug = typeof herstel === 'function' ? herstel({ ...bij, keer: keren[0] }, voor, REEKS, []) : null
    expect(terug).toEqual({ opdracht: 'lasReeksAf', id: REEKS, velden: { ...bij, vergissing: true, op: '2026-06-01' } })
  })
})

describe('one occurrence', () => {
  const anders = { dag: '2026-06-12', tijd: '20:00', duurMinuten: 60 } as const
  const verplaatst = keerVerplaatst({ keer: '2026-06-11', ...anders })
  const staatNa = (...sindsdien: Parameters<typeof deReeks>) =>
    vouwEen(gedragVanReeks, `reeks-${REEKS}`, deReeks(...sindsdien).gebeurtenissen) as ReeksStaat

  it('shows who changes it after somebody else what stands with it now, not what the series began with', () => {
    const verschilt = (contract: Opdrachtcontract, fields: Record<string, unknown>, staat: ReeksStaat) =>
      versionDiffers({ contract, fields: { ...bij, ...fields }, wie: wieIs(ANNA) }, 2, staat, NERGENS_BIJ)
    const nieuw = { keer: '2026-06-11', dag: '2026-06-14', tijd: '10:00', duurMinuten: 30 }
    const nu = (waarden: object) => ({ kind: 'FAULT', code: 'VERSIE_VERSCHILT', members: { versie: 2, waarden } })
    expect(verschilt(verplaatsKeer, nieuw, staatNa(verplaatst))).toEqual(nu({ keer: '2026-06-11', ...anders }))
    expect(verschilt(verplaatsKeer, { ...nieuw, keer: '2026-06-18' }, staatNa(verplaatst))).toEqual(
      nu({ keer: '2026-06-18', dag: '2026-06-18', tijd: '19:30', duurMinuten: 120 })
    )
    const afgelast = staatNa(keerAfgelast({ op: '2026-06-01', keer: '2026-06-11', reden: 'Ziek' }))
    expect(verschilt(lasKeerAf, { keer: '2026-06-11', reden: 'Regen' }, afgelast)).toEqual(
      nu({ keer: '2026-06-11', reden: 'Ziek' })
    )
    const ingetrokken = { ...afgelast, vergissing: true }
    expect(verschilt(lasKeerAf, { keer: '2026-06-11', reden: 'Regen' }, ingetrokken)).toEqual(nu({}))
  })

  it('moves and keeps the name of its original day', () => {
    gegeven(deReeks(), hetKoor())
      .als(verplaatsKeer, REEKS, { ...bij, keer: '2026-06-11', ...anders })
      .danPerStroom({ zelf: [verplaatst] })
    gegeven(deReeks(verplaatst), hetKoor())
      .als(verplaatsKeer, REEKS, { ...bij, keer: '2026-06-11', ...anders, dag: '2026-06-13' })
      .danPerStroom({ zelf: [keerVerplaatst({ keer: '2026-06-11', ...anders, dag: '2026-06-13' })] })
  })

  it('is called off and goes ahead after all, where it was moved to', () => {
    const afgelast = keerAfgelast({ op: '2026-06-01', keer: '2026-06-11', reden: 'Ziek' })
    gegeven(deReeks(verplaatst), hetKoor())
      .als(lasKeerAf, REEKS, { ...bij, keer: '2026-06-11', reden: 'Ziek' })
      .danPerStroom({ zelf: [afgelast] })
    gegeven(deReeks(verplaatst, afgelast), hetKoor())
      .als(laatKeerDoorgaan, REEKS, { ...bij, keer: '2026-06-11' })
      .danPerStroom({ zelf: [keerGaatDoor({ keer: '2026-06-11' })] })
    expect(staatNa(verplaatst, afgelast, keerGaatDoor({ keer: '2026-06-11' })).keren).toMatchObject([
      { keer: '2026-06-11', fase: 'GEPLAND', reden: null, ...anders }
    ])
  })

  it('that is again as the series says is kept no longer', () => {
    const terug = keerVerplaatst({ keer: '2026-06-11', dag: '2026-06-11', tijd: '19:30', duurMinuten: 120 })
    expect(staatNa(verplaatst, terug).keren).toEqual([])
  })
})

describe('the text of a series', () => {
  it('is taken back by the beheerder', () => {
    const opdracht = { versie: 1, pad: '/naam', grond: 'PERSOONSGEGEVEN' } as const
    const als = gegeven(deReeks()).als(wisReeksTekst, REEKS, opdracht)
    als.door(BEHEERDER).dan(tekstGewist(opdracht))
    als.door(ANNA).danNietToegestaan()
  })

  it('of an occurrence too', () => {
    const opdracht = { versie: 2, pad: '/reden', grond: 'OP_VERZOEK' } as const
    gegeven(deReeks(keerAfgelast({ op: '2026-06-01', keer: '2026-06-11', reden: 'Jan is ziek' })))
      .als(wisReeksTekst, REEKS, opdracht)
      .dan(tekstGewist(opdracht))
  })
})
