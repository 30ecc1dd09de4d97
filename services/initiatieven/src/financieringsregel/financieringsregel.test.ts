// SPDX-License-Identifier: EUPL-1.2
import { NERGENS_BIJ, NIEMAND, type OpdrachtVan, wieIs } from '@naober/contracts'
import * as f from '@naober/contracts/initiatieven/financieringsregel'
import { partijGewijzigd } from '@naober/contracts/initiatieven/partij'
import { vouwEen } from '@naober/kit/command/fold'
import { describe, expect, it } from 'vitest'
import { deEettafel, EETTAFEL } from '../testing/elementen.ts'
import { GELD, hetGeld, isToegezegd } from '../testing/financiering.ts'
import {
  ANNA,
  ARRANGEUR,
  BAARN,
  BOB,
  D2,
  D3,
  deStad,
  gegeven,
  hetKoor,
  KOOR,
  mensVan,
  STAD,
  VAN_BAARN,
  VAN_SOEST,
  VAN_WELZIJN,
  WELZIJN,
  welzijn
} from '../testing/voorbeelden.ts'
import { gedragVanFinancieringsregel } from './financieringsregel.ts'
import { isAfgelopen, looptAf } from './wekkers.ts'

const wmo = {
  voor: { initiatiefId: KOOR },
  regeling: 'WMO',
  doel: 'ACTIVITEIT',
  duur: 'JAARLIJKS',
  bedrag: 400_000,
  vanaf: '2026-01-01',
  laatste: '2026-12-31',
  op: D2
} as const
const geldNa = (...[anders, ...sindsdien]: Parameters<typeof hetGeld>) =>
  vouwEen(
    gedragVanFinancieringsregel,
    `financieringsregel-${GELD}`,
    hetGeld(anders, ...sindsdien).gebeurtenissen
  ) as f.FinancieringsregelStaat

describe('putting money on record', () => {
  it('is for who receives it, who pays it and the gemeente where it is', () => {
    const als = gegeven(hetKoor(), deStad()).als(f.legFinancieringVast, GELD, { ...wmo, financierId: STAD })
    als.door(VAN_BAARN).dan(isToegezegd(), f.financieringsvastleggerVastgelegd({ persoonId: 'gea' }))
    for (const wie of [ANNA, mensVan('sta', 'gemeente', STAD)]) als.door(wie).danToegestaan()
    for (const wie of [BOB, VAN_SOEST, ARRANGEUR, VAN_WELZIJN]) als.door(wie).danNietToegestaan()
  })

  it('is not for a gemeente where it does not go, whatever place that chooses', () => {
    const inSoest = { gemeente: 'GM0342', jaar: 2024 } as const
    const als = (voor: OpdrachtVan<typeof f.legFinancieringVast>['voor']) =>
      gegeven(hetKoor(), deEettafel(), welzijn()).als(f.legFinancieringVast, GELD, { ...wmo, voor, gebied: inSoest })
    for (const voor of [{ initiatiefId: KOOR }, { elementId: EETTAFEL }, { partijId: WELZIJN }]) {
      als(voor).door(VAN_SOEST).danNietToegestaan()
    }
    const werktDaar = partijGewijzigd({ werkgebied: ['GM0308', 'WK034201'] })
    gegeven(welzijn(werktDaar))
      .als(f.legFinancieringVast, GELD, { ...wmo, voor: { partijId: WELZIJN }, gebied: inSoest })
      .door(VAN_SOEST)
      .danToegestaan()
  })

  it('takes the place from the initiatief or the element, and else has to say it', () => {
    gegeven(deEettafel())
      .als(f.legFinancieringVast, GELD, { ...wmo, voor: { elementId: EETTAFEL } })
      .door(ANNA)
      .dan(
        isToegezegd({ initiatiefId: null, elementId: EETTAFEL, financierId: null }),
        f.financieringsvastleggerVastgelegd({ persoonId: 'anna' })
      )
    gegeven(welzijn())
      .als(f.legFinancieringVast, GELD, { ...wmo, voor: { partijId: WELZIJN }, gebied: BAARN })
      .door(VAN_WELZIJN)
      .danToegestaan()
  })

  it('knows a partij that pays from its own means', () => {
    const eigen = {
      ...wmo,
      voor: { partijId: WELZIJN },
      financierId: WELZIJN,
      regeling: 'EIGEN_MIDDELEN',
      gebied: BAARN
    } as const
    gegeven(welzijn())
      .als(f.legFinancieringVast, GELD, eigen)
      .door(VAN_WELZIJN)
      .dan(
        isToegezegd({ initiatiefId: null, partijId: WELZIJN, financierId: WELZIJN, regeling: 'EIGEN_MIDDELEN' }),
        f.financieringsvastleggerVastgelegd({ persoonId: 'wies' })
      )
  })

  it('takes Wmo money for a building, with a warning', () => {
    gegeven(hetKoor())
      .als(f.legFinancieringVast, GELD, { ...wmo, doel: 'VASTGOED' })
      .door(ANNA)
      .danToegestaan()
    const bij = (anders: Partial<f.FinancieringsregelStaat>) => f.waarschuwingenBij({ ...geldNa(), ...anders })
    expect(bij({})).toEqual(['Over dit geld wordt elk jaar opnieuw besloten.'])
    expect(bij({ doel: 'VASTGOED' })[0]).toBe(
      'Wmo-middelen van de gemeente: niet bedoeld voor vastgoed, wel voor wat daar gebeurt.'
    )
    expect(bij({ regeling: 'HUUR', doel: 'FUNCTIE', duur: 'STRUCTUREEL' })).toEqual([
      'De bron noemt dit doel niet bij: Onderdeel van de huur.'
    ])
    expect(bij({ regeling: 'SOO', doel: 'VASTGOED', duur: 'EENMALIG' })).toHaveLength(2)
    expect(bij({ regeling: 'ANDERS', duur: 'STRUCTUREEL' })).toEqual([])
  })

  it('shows the public everything but who did so', () => {
    expect(f.Financieringsregel.toon(geldNa(), wieIs(NIEMAND), NERGENS_BIJ)).toMatchObject({
      bedrag: 400_000,
      vastleggerId: null
    })
    expect(f.Financieringsregel.toon(geldNa(), wieIs(VAN_BAARN), NERGENS_BIJ)).toMatchObject({ vastleggerId: 'gea' })
  })
})

describe('keeping it', () => {
  it('is for who put it on record and the people of who pays, never for a gemeente that did neither', () => {
    const als = gegeven(hetGeld(), deStad()).als(f.wijzigFinanciering, GELD, { laatste: '2027-12-31' })
    for (const wie of [VAN_BAARN, mensVan('sta', 'gemeente', STAD)]) als.door(wie).danToegestaan()
    for (const wie of [ANNA, mensVan('gon', 'gemeente', 'GM0308'), ARRANGEUR]) als.door(wie).danNietToegestaan()
    als.door(VAN_BAARN).dan(f.financieringGewijzigd({ laatste: '2027-12-31' }))
  })

  it('lengthens what is decided each year by a year at a time', () => {
    const als = (laatste: string) => gegeven(hetGeld()).als(f.wijzigFinanciering, GELD, { laatste }).door(VAN_BAARN)
    als('2027-12-31').danToegestaan()
    als('2028-01-01').danGeweigerd(f.LANGER_DAN_EEN_JAAR)
  })
})

describe('the end of money', () => {
  const gewaarschuwd = f.financieringLooptAf({ laatste: '2026-12-31', op: '2026-07-04' })

  it('is told so many days ahead as is set, once for each last day', () => {
    expect(looptAf.op(geldNa(), {})).toBe('2026-07-03T22:00:00.000Z')
    expect(looptAf.op(geldNa(), { financieringDagen: 30 })).toBe('2026-11-30T23:00:00.000Z')
    expect(looptAf.op(geldNa({}, gewaarschuwd), {})).toBeNull()
    expect(looptAf.op(geldNa({}, gewaarschuwd, f.financieringGewijzigd({ laatste: '2027-12-31' })), {})).not.toBeNull()
    expect(looptAf.op(geldNa({ duur: 'STRUCTUREEL', laatste: null }), {})).toBeNull()
    gegeven(hetGeld())
      .als(f.waarschuwVoorEinde, GELD, { laatste: '2026-12-31' })
      .dan(f.financieringLooptAf({ laatste: '2026-12-31', op: '2026-06-01' }))
  })

  it('comes by itself on the day after the last', () => {
    expect(isAfgelopen.op(geldNa(), {})).toBe('2026-12-31T23:00:00.000Z')
    expect(isAfgelopen.op(geldNa({}, f.financieringAfgelopen({ reden: 'STOPGEZET', op: D3 })), {})).toBeNull()
    gegeven(hetGeld({ vanaf: '2025-06-01', laatste: '2026-05-30' }))
      .als(f.laatFinancieringAflopen, GELD, {})
      .dan(f.financieringAfgelopen({ reden: 'AFGELOPEN', op: '2026-05-31' }))
  })

  it('can be taken back when it was decided to go on', () => {
    const voorbij = f.financieringAfgelopen({ reden: 'AFGELOPEN', op: '2026-01-01' })
    gegeven(hetGeld({ vanaf: '2025-01-01', laatste: '2025-12-31' }, voorbij))
      .als(f.hervatFinanciering, GELD, { laatste: '2026-12-31', op: '2026-02-01' })
      .door(VAN_BAARN)
      .dan(f.financieringHervat({ laatste: '2026-12-31', op: '2026-02-01' }))
  })
})
