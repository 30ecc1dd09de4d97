// SPDX-License-Identifier: EUPL-1.2
import { type Gebeurtenis, NERGENS_BIJ, NIEMAND, tekstGewist, wieIs } from '@naober/contracts'
import * as p from '@naober/contracts/initiatieven/praktijkvoorbeeld'
import { vouwEen } from '@naober/kit/command/fold'
import { describe, expect, it } from 'vitest'
import {
  ANNA,
  ARRANGEUR,
  BAARN,
  BEHEERDER,
  BOB,
  D2,
  D3,
  D4,
  gegeven,
  hetKoor,
  KOOR,
  VAN_BAARN
} from '../testing/voorbeelden.ts'
import {
  hetVoorbeeld,
  isGepubliceerd,
  isOpgesteld,
  isToegepast,
  TOEPASSING,
  VOORBEELD,
  voorbeeldvelden
} from '../testing/voorbeelden-uit-de-praktijk.ts'
import { gedragVanPraktijkvoorbeeld } from './praktijkvoorbeeld.ts'

const opgesteld = {
  ...voorbeeldvelden,
  plaatsen: ['STAD' as const],
  belemmeringen: ['RUIMTE_ZONDER_VASTE_DEKKING'],
  op: D2
}
const staatNa = (...sindsdien: Gebeurtenis[]) =>
  vouwEen(
    gedragVanPraktijkvoorbeeld,
    `praktijkvoorbeeld-${VOORBEELD}`,
    hetVoorbeeld(...sindsdien).gebeurtenissen
  ) as p.PraktijkvoorbeeldStaat

describe('an example', () => {
  it('is drafted by anybody who is known, of an initiatief or of something elsewhere', () => {
    gegeven(hetKoor())
      .als(p.stelVoorbeeldOp, VOORBEELD, { ...opgesteld, initiatiefId: KOOR })
      .door(ARRANGEUR)
      .dan(isOpgesteld(), p.opstellerVastgelegd({ persoonId: 'arie' }))
    gegeven()
      .als(p.stelVoorbeeldOp, VOORBEELD, { ...opgesteld, vindplaats: 'Een boek' })
      .door(VAN_BAARN)
      .dan(
        isOpgesteld({ initiatiefId: null, gebied: null, vindplaats: 'Een boek' }),
        p.opstellerVastgelegd({ persoonId: 'gea' })
      )
  })

  it('is published by the owner of the initiatief that it tells of, and not by who drafted it', () => {
    const als = gegeven(hetVoorbeeld(), hetKoor()).als(p.publiceerVoorbeeld, VOORBEELD, { initiatiefId: KOOR, op: D3 })
    als.door(ANNA).dan(isGepubliceerd())
    for (const wie of [ARRANGEUR, BOB, BEHEERDER, VAN_BAARN]) als.door(wie).danNietToegestaan()
  })

  it('is erased by who drafted it, and not by who applied it', () => {
    const opdracht = { versie: 1, pad: '/aanpak', grond: 'ONJUIST' as const }
    const toegepast = hetVoorbeeld(isGepubliceerd(), ...isToegepast)
    const als = gegeven(toegepast).als(p.wisPraktijkvoorbeeldTekst, VOORBEELD, opdracht)
    als.door(ARRANGEUR).dan(tekstGewist(opdracht))
    for (const wie of [BOB, VAN_BAARN]) als.door(wie).danNietToegestaan()
  })

  it('is taken back by that owner at any time', () => {
    gegeven(hetVoorbeeld(isGepubliceerd(), ...isToegepast), hetKoor())
      .als(p.neemPublicatieTerug, VOORBEELD, { initiatiefId: KOOR })
      .door(ANNA)
      .dan(p.publicatieTeruggenomen({}))
  })
})

describe('applying it elsewhere', () => {
  it('is told for an initiatief by who writes for it, and else by anybody who is known', () => {
    const gepubliceerd = hetVoorbeeld(isGepubliceerd())
    gegeven(gepubliceerd, hetKoor())
      .als(p.pasVoorbeeldToe, VOORBEELD, { initiatiefId: KOOR, op: D3 })
      .door(BOB)
      .danNietToegestaan()
    gegeven(gepubliceerd).als(p.pasVoorbeeldToe, VOORBEELD, { gebied: BAARN, op: D3 }).door(BOB).danToegestaan()
  })

  it('brings back what became of it, from who applied it', () => {
    const uitkomst = { toepassingId: TOEPASSING, uitkomst: 'WERKTE_DEELS', lessen: 'Begin klein', op: D4 } as const
    gegeven(hetVoorbeeld(isGepubliceerd(), ...isToegepast))
      .als(p.koppelUitkomstTerug, VOORBEELD, uitkomst)
      .door(BOB)
      .dan(p.uitkomstTeruggekoppeld(uitkomst))
    expect(staatNa(isGepubliceerd(), ...isToegepast, p.uitkomstTeruggekoppeld(uitkomst)).toepassingen).toMatchObject([
      { toepasserId: 'bob', uitkomst: { uitkomst: 'WERKTE_DEELS' } }
    ])
  })

  it('is taken back as if it was never told', () => {
    expect(staatNa(isGepubliceerd(), ...isToegepast, p.toepassingTeruggenomen({ toepassingId: TOEPASSING }))).toEqual(
      staatNa(isGepubliceerd())
    )
  })
})

it('shows the public nothing of a draft, and of what is published all but who people are', () => {
  expect(p.Praktijkvoorbeeld.toon(staatNa(), wieIs(NIEMAND), NERGENS_BIJ)).toEqual({ id: VOORBEELD, fase: 'CONCEPT' })
  expect(p.Praktijkvoorbeeld.toon(staatNa(), wieIs(ARRANGEUR), NERGENS_BIJ)).toMatchObject({ opstellerId: 'arie' })
  const gezien = p.Praktijkvoorbeeld.toon(staatNa(isGepubliceerd(), ...isToegepast), wieIs(NIEMAND), NERGENS_BIJ)
  expect(gezien).toMatchObject({
    titel: 'Zingen zonder repetitieruimte',
    opstellerId: null,
    toepassingen: [{ toepasserId: null }]
  })
})
