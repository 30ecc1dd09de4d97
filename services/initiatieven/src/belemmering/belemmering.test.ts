// SPDX-License-Identifier: EUPL-1.2
import { NERGENS_BIJ, NIEMAND, wieIs } from '@naober/contracts'
import * as b from '@naober/contracts/initiatieven/belemmering'
import { vouwEen } from '@naober/kit/command/fold'
import { expect, it } from 'vitest'
import { deMelding, isGemeld, MELDING } from '../testing/belemmeringen.ts'
import {
  ANNA,
  ARRANGEUR,
  BAARN,
  BEHEERDER,
  BOB,
  D2,
  D3,
  gegeven,
  hetKoor,
  KOOR,
  mensVan,
  VAN_BAARN
} from '../testing/voorbeelden.ts'
import { gedragVanBelemmering } from './belemmering.ts'

const melding = {
  belemmering: 'KOSTENDELERSNORM',
  ervaring: 'Samen wonen kost ons de uitkering',
  gevolg: 'UITSTEL',
  op: D2
} as const
const opgelost = { hoe: 'ANDERE_WEG', toelichting: null, op: D3 } as const
const HIER = mensVan('arie', 'arrangeur', 'GM0308')

it('is told of an initiatief by who writes for it, and lies where that is', () => {
  const als = gegeven(hetKoor()).als(b.meldBelemmering, MELDING, { ...melding, initiatiefId: KOOR })
  als.door(ANNA).dan(isGemeld(), b.melderVastgelegd({ persoonId: 'anna' }))
  als.door(BOB).danNietToegestaan()
  als.door(VAN_BAARN).danNietToegestaan()
})

it('is told by anybody who is known where there is no initiatief yet', () => {
  gegeven()
    .als(b.meldBelemmering, MELDING, { ...melding, gebied: BAARN })
    .door(BOB)
    .dan(isGemeld({ initiatiefId: null }), b.melderVastgelegd({ persoonId: 'bob' }))
})

it('is solved by who met it, an arrangeur there and the beheerder; a gemeente does not solve it on paper', () => {
  const als = gegeven(deMelding()).als(b.meldBelemmeringOpgelost, MELDING, { hoe: 'ANDERE_WEG', op: D3 })
  for (const wie of [ANNA, HIER, BEHEERDER]) als.door(wie).dan(b.belemmeringOpgelost(opgelost))
  for (const wie of [VAN_BAARN, BOB, ARRANGEUR]) als.door(wie).danNietToegestaan()
})

it('may turn out unsolved, and then stands as it did', () => {
  const eerst = deMelding(b.belemmeringOpgelost(opgelost))
  gegeven(eerst).als(b.neemOplossingTerug, MELDING, {}).door(ANNA).dan(b.oplossingTeruggenomen({}))
  const staat = (...sindsdien: Parameters<typeof deMelding>) =>
    vouwEen(gedragVanBelemmering, `belemmering-${MELDING}`, deMelding(...sindsdien).gebeurtenissen)
  expect(staat(b.belemmeringOpgelost(opgelost), b.oplossingTeruggenomen({}))).toEqual(staat())
})

it('shows the public everything but who met it', () => {
  const staat = vouwEen(
    gedragVanBelemmering,
    `belemmering-${MELDING}`,
    deMelding().gebeurtenissen
  ) as b.BelemmeringStaat
  expect(b.Belemmering.toon(staat, wieIs(NIEMAND), NERGENS_BIJ)).toEqual({ ...staat, melderId: null })
  expect(b.Belemmering.toon(staat, wieIs(ANNA), NERGENS_BIJ)).toEqual(staat)
})
