// SPDX-License-Identifier: EUPL-1.2
import { tekstGewist } from '@naober/contracts'
import {
  type ActiviteitStaat,
  activiteitAfgelast,
  activiteitGaatDoor,
  activiteitGehouden,
  activiteitGewijzigd,
  activiteitVerplaatst,
  laatActiviteitDoorgaan,
  lasActiviteitAf,
  meldActiviteitGehouden,
  planActiviteit,
  verplaatsActiviteit,
  wijzigActiviteit,
  wisActiviteitTekst
} from '@naober/contracts/initiatieven/activiteit'
import { INITIATIEF_GESTOPT } from '@naober/contracts/initiatieven/regels/bestaan'
import { vouwEen } from '@naober/kit/command/fold'
import { describe, expect, it } from 'vitest'
import { ACTIVITEIT, deAvond, isGepland, STRAKS, VOORHEEN } from '../testing/activiteiten.ts'
import {
  ANNA,
  ARRANGEUR,
  arieIsUitgenodigd,
  BEHEERDER,
  BOB,
  bobIsLid,
  D2,
  D3,
  gegeven,
  hetKoor,
  KOOR,
  SOEST,
  stopte,
  VAN_BAARN
} from '../testing/voorbeelden.ts'
import { gedragVanActiviteit } from './activiteit.ts'

const bij = { initiatief: KOOR } as const
const plan = { ...bij, naam: 'Open repetitie', waar: 'Het Anker', wijze: 'GEORGANISEERD', ...STRAKS } as const

describe('planning an activiteit', () => {
  it('puts it where its initiatief is, or in an area of its own', () => {
    const als = (velden: object) => gegeven(hetKoor()).als(planActiviteit, ACTIVITEIT, { ...plan, ...velden })
    als({}).danPerStroom({ zelf: [isGepland()] })
    als({ gebied: SOEST }).danPerStroom({
      zelf: [isGepland({ gebied: { ...SOEST, wijk: null, buurt: null, getekendGebiedId: null } })]
    })
  })

  it('may be done afterwards, for what happened by chance', () => {
    gegeven(hetKoor())
      .als(planActiviteit, ACTIVITEIT, { ...plan, ...VOORHEEN, wijze: 'SPONTAAN' })
      .danPerStroom({ zelf: [isGepland({ ...VOORHEEN, wijze: 'SPONTAAN' })] })
  })

  it('may be done of an initiatief that stopped, for what was before its end', () => {
    const gestopt = hetKoor(stopte)
    const als = (anders: object) => gegeven(gestopt).als(planActiviteit, ACTIVITEIT, { ...plan, ...anders })
    als({ dag: D2 }).danPerStroom({ zelf: [isGepland({ dag: D2 })] })
    als({ dag: D3 }).danGeweigerd(INITIATIEF_GESTOPT)
  })

  it('is for who writes the initiatief and for the beheerder', () => {
    const als = gegeven(hetKoor(bobIsLid, arieIsUitgenodigd)).als(planActiviteit, ACTIVITEIT, plan)
    for (const wie of [ANNA, ARRANGEUR, BEHEERDER]) als.door(wie).danToegestaan()
    for (const wie of [BOB, VAN_BAARN]) als.door(wie).danNietToegestaan()
  })
})

describe('an activiteit that is planned', () => {
  it('is told otherwise', () => {
    gegeven(deAvond({}), hetKoor())
      .als(wijzigActiviteit, ACTIVITEIT, { ...bij, waar: null })
      .danPerStroom({ zelf: [activiteitGewijzigd({ waar: null })] })
  })

  it('moves to another moment that is still to come, also later today', () => {
    for (const [dag, tijd] of [
      ['2026-06-18', '19:30'],
      ['2026-06-01', '12:01']
    ] as const) {
      gegeven(deAvond({}), hetKoor())
        .als(verplaatsActiviteit, ACTIVITEIT, { ...bij, dag, tijd, duurMinuten: 90 })
        .danPerStroom({ zelf: [activiteitVerplaatst({ dag, tijd, duurMinuten: 90 })] })
    }
  })

  it('moves to another place, with its moment or without, and back to where it was', () => {
    const elders = { ...STRAKS, dag: '2026-06-18', waar: 'De Schuur' }
    const { waar, ...moment } = elders
    gegeven(deAvond({}), hetKoor())
      .als(verplaatsActiviteit, ACTIVITEIT, { ...bij, ...elders })
      .danPerStroom({ zelf: [activiteitVerplaatst(moment), activiteitGewijzigd({ waar })] })
    gegeven(deAvond({}), hetKoor())
      .als(verplaatsActiviteit, ACTIVITEIT, { ...bij, ...STRAKS, waar: null })
      .danPerStroom({ zelf: [activiteitGewijzigd({ waar: null })] })
    const { herstel } = verplaatsActiviteit
    const zelf = vouwEen(gedragVanActiviteit, `activiteit-${ACTIVITEIT}`, deAvond({}).gebeurtenissen) as ActiviteitStaat
    const terug = (velden: object) =>
      typeof herstel === 'function' &&
      herstel({ ...bij, ...STRAKS, ...velden }, { zelf, initiatief: null as never }, ACTIVITEIT, [])
    const { naam } = verplaatsActiviteit
    expect(terug({ waar })).toEqual({
      opdracht: naam,
      id: ACTIVITEIT,
      velden: { ...bij, ...STRAKS, waar: 'Het Anker' }
    })
    expect(terug({})).toEqual({ opdracht: naam, id: ACTIVITEIT, velden: { ...bij, ...STRAKS } })
  })

  it('is called off, and goes ahead after all', () => {
    const afgelast = activiteitAfgelast({ op: '2026-06-01', reden: 'Regen' })
    gegeven(deAvond({}), hetKoor())
      .als(lasActiviteitAf, ACTIVITEIT, { ...bij, reden: 'Regen' })
      .danPerStroom({ zelf: [afgelast] })
    gegeven(deAvond({}, afgelast), hetKoor())
      .als(laatActiviteitDoorgaan, ACTIVITEIT, bij)
      .danPerStroom({ zelf: [activiteitGaatDoor({})] })
  })
})

it('was called off on the day that is told, which may be told late and comes back with an undoing', () => {
  const eerder = activiteitAfgelast({ op: '2026-05-30', reden: null })
  gegeven(deAvond({}), hetKoor())
    .als(lasActiviteitAf, ACTIVITEIT, { ...bij, op: '2026-05-30' })
    .danPerStroom({ zelf: [eerder] })
  const staat = vouwEen(gedragVanActiviteit, `activiteit-${ACTIVITEIT}`, deAvond({}, eerder).gebeurtenissen)
  const { herstel } = laatActiviteitDoorgaan
  const terug = typeof herstel === 'function' && herstel(bij, { zelf: staat }, ACTIVITEIT, [])
  expect(terug).toEqual({ opdracht: 'lasActiviteitAf', id: ACTIVITEIT, velden: { ...bij, op: '2026-05-30' } })
})

describe('an activiteit that was a mistake', () => {
  it('is taken back as one, and stays one when that is done again', () => {
    const vergist = activiteitAfgelast({ op: '2026-06-01', reden: null, vergissing: true })
    gegeven(deAvond({}), hetKoor())
      .als(lasActiviteitAf, ACTIVITEIT, { ...bij, vergissing: true })
      .danPerStroom({ zelf: [vergist] })
    gegeven(deAvond({}, vergist), hetKoor())
      .als(laatActiviteitDoorgaan, ACTIVITEIT, bij)
      .danPerStroom({ zelf: [activiteitGaatDoor({})] })
  })
})

describe('an activiteit that has begun', () => {
  it('is counted by the initiatief and its members, and counted again after a mistake', () => {
    const als = gegeven(deAvond(VOORHEEN, activiteitGehouden({ aantal: 12 })), hetKoor(bobIsLid)).als(
      meldActiviteitGehouden,
      ACTIVITEIT,
      { ...bij, aantal: 21 }
    )
    als.door(BOB).danPerStroom({ zelf: [activiteitGehouden({ aantal: 21 })] })
    als.door(VAN_BAARN).danNietToegestaan()
  })

  it('is counted from its start on by the clock in the Netherlands', () => {
    gegeven(deAvond({ dag: '2026-06-01', tijd: '12:00' }), hetKoor(stopte))
      .als(meldActiviteitGehouden, ACTIVITEIT, { ...bij, aantal: 0 })
      .danPerStroom({ zelf: [activiteitGehouden({ aantal: 0 })] })
  })

  it('is called off when it turns out not to have been', () => {
    gegeven(deAvond(VOORHEEN), hetKoor())
      .als(lasActiviteitAf, ACTIVITEIT, bij)
      .danPerStroom({ zelf: [activiteitAfgelast({ op: '2026-06-01', reden: null })] })
  })
})

describe('the text of an activiteit', () => {
  it('is taken back by the beheerder', () => {
    const opdracht = { versie: 1, pad: '/naam', grond: 'PERSOONSGEGEVEN' } as const
    const als = gegeven(deAvond({})).als(wisActiviteitTekst, ACTIVITEIT, opdracht)
    als.door(BEHEERDER).dan(tekstGewist(opdracht))
    als.door(ANNA).danNietToegestaan()
  })
})
