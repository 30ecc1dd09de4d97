// SPDX-License-Identifier: EUPL-1.2
import { type Gebeurtenis, NERGENS_BIJ, NIEMAND, wieIs } from '@naober/contracts'
import * as a from '@naober/contracts/initiatieven/aanbod'
import * as b from '@naober/contracts/initiatieven/behoefte'
import { WAARSCHUWING_BURENHULP } from '@naober/contracts/initiatieven/regels/burenhulp'
import type { Afweging } from '@naober/contracts/initiatieven/regels/past-bij-elkaar'
import { vouwEen } from '@naober/kit/command/fold'
import { describe, expect, it } from 'vitest'
import { gedragVanAanbod } from '../aanbod/aanbod.ts'
import { verloopt } from '../oproep.ts'
import { deBehoefte, hetAanbod, isAangeboden, isGezocht, ZAAL, ZAAL_GEZOCHT } from '../testing/oproepen.ts'
import {
  ANNA,
  ARRANGEUR,
  BEHEERDER,
  BOB,
  D2,
  D3,
  D4,
  gegeven,
  hetKoor,
  KOOR,
  mensVan,
  VAN_BAARN,
  VAN_WELZIJN,
  WELZIJN,
  welzijn
} from '../testing/voorbeelden.ts'
import { gedragVanBehoefte } from './behoefte.ts'

const HIER = mensVan('arie', 'arrangeur', 'GM0308')
const behoefteNa = (...sindsdien: Parameters<typeof hetKoor>) =>
  vouwEen(gedragVanBehoefte, `behoefte-${ZAAL_GEZOCHT}`, deBehoefte({}, ...sindsdien).gebeurtenissen) as b.BehoefteStaat
const aanbodNa = (...sindsdien: Parameters<typeof hetKoor>) =>
  vouwEen(gedragVanAanbod, `aanbod-${ZAAL}`, hetAanbod({}, ...sindsdien).gebeurtenissen) as a.AanbodStaat

const gevraagd = {
  soort: 'RUIMTE',
  wat: 'Een zaal om te oefenen',
  gebied: { gemeente: 'GM0308', jaar: 2024, wijk: 'WK030800', buurt: 'BU03080000' },
  laatste: '2026-12-31',
  op: D2
} as const
const doorWie = (door: b.Voorsteller) =>
  b.koppelingVoorgesteld({ aanbodId: ZAAL, afwegingen: [], door, toelichting: null, op: D3 })
const [voorgesteld, doorAanbod, doorDerde] = [doorWie('BEHOEFTE'), doorWie('AANBOD'), doorWie('DERDE')]
const voorgelegd = a.aanbodVoorgesteld({ behoefteId: ZAAL_GEZOCHT, op: D3 })
const gekoppeld = (blijftOpen: boolean) => a.aanbodGekoppeld({ behoefteId: ZAAL_GEZOCHT, blijftOpen, op: D3 })

const AFWEGINGEN: Afweging[] = [
  { punt: 'SOORT', oordeel: 'TELT_MEE', grond: 'ZELFDE', wat: 'RUIMTE', maat: null },
  { punt: 'ALLEDAAGSE_ZAAK', oordeel: 'TELT_NIET', grond: 'NIET_GEZEGD', wat: null, maat: null },
  { punt: 'GEBIED', oordeel: 'TELT_MEE', grond: 'ZELFDE_BUURT', wat: null, maat: null },
  { punt: 'PERIODE', oordeel: 'TELT_MEE', grond: 'OVERLAPT', wat: null, maat: 671 }
]

describe('asking and offering', () => {
  it('is for oneself, and for an initiatief or partij by who writes it', () => {
    const voorKoor = { ...gevraagd, namens: { initiatiefId: KOOR } }
    const als = gegeven(hetKoor()).als(b.plaatsBehoefte, ZAAL_GEZOCHT, voorKoor)
    als.door(ANNA).dan(isGezocht(), b.behoefteplaatserVastgelegd({ persoonId: 'anna' }))
    for (const wie of [BOB, VAN_BAARN, ARRANGEUR]) als.door(wie).danNietToegestaan()
    gegeven().als(b.plaatsBehoefte, ZAAL_GEZOCHT, gevraagd).door(BOB).danToegestaan()
    gegeven(welzijn())
      .als(a.plaatsAanbod, ZAAL, { ...gevraagd, wat: 'Een zaal na zessen', namens: { partijId: WELZIJN } })
      .door(VAN_WELZIJN)
      .dan(isAangeboden(), a.aanbiederVastgelegd({ persoonId: 'wies' }))
  })

  it('is said otherwise by its own people, and by nobody else', () => {
    const anders = { wat: 'Een zaal met piano', laatste: '2027-01-31' }
    const als = gegeven(deBehoefte()).als(b.wijzigBehoefte, ZAAL_GEZOCHT, anders)
    als.door(ANNA).dan(b.behoefteGewijzigd(anders))
    for (const wie of [BOB, VAN_BAARN, ARRANGEUR, VAN_WELZIJN]) als.door(wie).danNietToegestaan()
    gegeven(hetAanbod())
      .als(a.wijzigAanbod, ZAAL, { alledaagseZaak: 'MAALTIJD' })
      .door(VAN_WELZIJN)
      .dan(a.aanbodGewijzigd({ alledaagseZaak: 'MAALTIJD' }))
  })

  it('of help near the limit is taken with a warning, beyond it refused', () => {
    const papieren = { ...gevraagd, soort: 'HANDEN', hulp: 'ADMINISTRATIE', wat: 'Formulieren' } as const
    gegeven().als(b.plaatsBehoefte, ZAAL_GEZOCHT, papieren).door(BOB).danToegestaan()
    gegeven()
      .als(a.plaatsAanbod, ZAAL, { ...papieren, hulp: 'PERSOONLIJKE_VERZORGING' })
      .door(BOB)
      .danGeweigerd(a.BURENHULP_GRENS)
    const staat = { ...behoefteNa(), hulp: 'ADMINISTRATIE' } as const
    expect(b.Behoefte.toon(staat, wieIs(NIEMAND), NERGENS_BIJ)).toMatchObject({ waarschuwing: WAARSCHUWING_BURENHULP })
    expect(b.Behoefte.toon(behoefteNa(), wieIs(NIEMAND), NERGENS_BIJ)).toMatchObject({
      waarschuwing: null,
      plaatserId: null
    })
  })
})

describe('a koppeling', () => {
  it('is proposed by either side or an arrangeur of the gemeente, with what counted for it', () => {
    const als = gegeven(deBehoefte(), hetAanbod()).als(b.stelKoppelingVoor, ZAAL_GEZOCHT, { aanbodId: ZAAL, op: D3 })
    for (const wie of [ANNA, VAN_WELZIJN, HIER]) als.door(wie).danToegestaan()
    for (const wie of [BOB, VAN_BAARN, ARRANGEUR]) als.door(wie).danNietToegestaan()
    als.door(ANNA).danPerStroom({
      zelf: [
        b.koppelingVoorgesteld({
          aanbodId: ZAAL,
          afwegingen: AFWEGINGEN,
          door: 'BEHOEFTE',
          toelichting: null,
          op: D3
        })
      ],
      aanbod: [voorgelegd]
    })
  })

  it('may lie in another gemeente when people found each other', () => {
    gegeven(
      deBehoefte(),
      hetAanbod({ gebied: { gemeente: 'GM0342', jaar: 2024, wijk: null, buurt: null, getekendGebiedId: null } })
    )
      .als(b.stelKoppelingVoor, ZAAL_GEZOCHT, { aanbodId: ZAAL, op: D3 })
      .door(ANNA)
      .danToegestaan()
  })

  it('succeeds by a word of the side that did not propose it, never of the other alone nor of the arrangeur', () => {
    const bij = (...voorstel: Gebeurtenis[]) =>
      gegeven(deBehoefte({}, ...voorstel), hetAanbod({}, voorgelegd)).als(b.meldKoppelingGelukt, ZAAL_GEZOCHT, {
        aanbodId: ZAAL,
        op: D4
      })
    for (const wie of [BOB, HIER]) bij(voorgesteld).door(wie).danNietToegestaan()
    bij(voorgesteld).door(ANNA).danGeweigerd(a.ANDERE_KANT_BESLIST)
    bij(doorAanbod).door(VAN_WELZIJN).danGeweigerd(a.ANDERE_KANT_BESLIST)
    for (const wie of [ANNA, VAN_WELZIJN]) bij(doorDerde).door(wie).danGeweigerd(a.ANDERE_KANT_BESLIST)
    const gelukt = {
      zelf: [b.koppelingGelukt({ aanbodId: ZAAL, blijftOpen: false, op: D4 })],
      aanbod: [a.aanbodGekoppeld({ behoefteId: ZAAL_GEZOCHT, blijftOpen: false, op: D4 })]
    }
    bij(voorgesteld).door(VAN_WELZIJN).danPerStroom(gelukt)
    bij(doorAanbod).door(ANNA).danPerStroom(gelukt)
    bij(doorDerde).door(BEHEERDER).danPerStroom(gelukt)
  })

  it('that an arrangeur proposed, either side proposes too before the other says yes', () => {
    const als = gegeven(deBehoefte({}, doorDerde), hetAanbod({}, voorgelegd)).als(b.stelKoppelingVoor, ZAAL_GEZOCHT, {
      aanbodId: ZAAL,
      op: D4
    })
    als.door(HIER).danGeweigerd(a.AL_VOORGESTELD)
    als.door(VAN_WELZIJN).danToegestaan()
    expect(behoefteNa(doorDerde, doorAanbod).koppelingen).toEqual([
      { aanbodId: ZAAL, stand: 'VOORGESTELD', blijftOpen: false, door: 'AANBOD', voorstellerId: null }
    ])
    gegeven(deBehoefte({}, voorgesteld), hetAanbod({}, voorgelegd))
      .als(b.stelKoppelingVoor, ZAAL_GEZOCHT, { aanbodId: ZAAL, op: D4 })
      .door(VAN_WELZIJN)
      .danGeweigerd(a.AL_VOORGESTELD)
  })

  it('is declined by either side; by who brings others together only what is their own proposal', () => {
    const eigen = b.koppelingsvoorstellerVastgelegd({ aanbodId: ZAAL, persoonId: HIER.id })
    const bij = (...voorstel: Gebeurtenis[]) =>
      gegeven(deBehoefte({}, ...voorstel), hetAanbod({}, voorgelegd)).als(b.wijsKoppelingAf, ZAAL_GEZOCHT, {
        aanbodId: ZAAL,
        op: D4
      })
    const collega = mensVan('arja', 'arrangeur', 'GM0308')
    for (const voorstel of [[voorgesteld], [doorAanbod], [doorDerde, eigen]])
      for (const wie of [ANNA, VAN_WELZIJN, BEHEERDER])
        bij(...voorstel)
          .door(wie)
          .danToegestaan()
    bij(doorDerde, eigen).door(HIER).danToegestaan()
    for (const wie of [collega, BOB, VAN_BAARN]) bij(doorDerde, eigen).door(wie).danNietToegestaan()
    for (const voorstel of [[voorgesteld], [doorAanbod], [doorDerde, eigen, doorAanbod]])
      bij(...voorstel)
        .door(HIER)
        .danNietToegestaan()
  })

  it('keeps who proposed it for neither side, and tells nobody else', () => {
    gegeven(deBehoefte(), hetAanbod())
      .als(b.stelKoppelingVoor, ZAAL_GEZOCHT, { aanbodId: ZAAL, op: D3 })
      .door(HIER)
      .danPerStroom({
        zelf: [
          b.koppelingVoorgesteld({ aanbodId: ZAAL, afwegingen: AFWEGINGEN, door: 'DERDE', toelichting: null, op: D3 }),
          b.koppelingsvoorstellerVastgelegd({ aanbodId: ZAAL, persoonId: HIER.id })
        ],
        aanbod: [voorgelegd]
      })
    const eigen = b.koppelingsvoorstellerVastgelegd({ aanbodId: ZAAL, persoonId: HIER.id })
    const gezien = (wie: typeof HIER) =>
      JSON.stringify(b.Behoefte.toon(behoefteNa(doorDerde, eigen), wieIs(wie), NERGENS_BIJ))
    expect(gezien(HIER)).toContain(`"${HIER.id}"`)
    for (const wie of [NIEMAND, ANNA, BEHEERDER]) expect(gezien(wie)).not.toContain(`"${HIER.id}"`)
  })

  it('that one side takes back stands as what the other wants, so that it may say yes again', () => {
    const gelukt = b.koppelingGelukt({ aanbodId: ZAAL, blijftOpen: false, op: D3 })
    const als = gegeven(deBehoefte({}, voorgesteld, gelukt), hetAanbod({}, voorgelegd, gekoppeld(false))).als(
      b.neemKoppelingTerug,
      ZAAL_GEZOCHT,
      { aanbodId: ZAAL, op: D4 }
    )
    als.door(ANNA).dan(b.koppelingTeruggenomen({ aanbodId: ZAAL, door: 'AANBOD', op: D4 }))
    als.door(VAN_WELZIJN).dan(b.koppelingTeruggenomen({ aanbodId: ZAAL, door: 'BEHOEFTE', op: D4 }))
  })

  it('closes the behoefte, and the aanbod unless it stays open for others', () => {
    const gelukt = b.koppelingGelukt({ aanbodId: ZAAL, blijftOpen: false, op: D3 })
    expect(behoefteNa(voorgesteld, gelukt).fase).toBe('GEKOPPELD')
    expect(aanbodNa(voorgelegd, gekoppeld(false)).fase).toBe('GEKOPPELD')
    expect(aanbodNa(voorgelegd, gekoppeld(true)).fase).toBe('OPEN')
  })

  it('that is taken back frees the aanbod only where it was what closed it', () => {
    const als = (blijftOpen: boolean, ...daarna: Parameters<typeof hetKoor>) =>
      gegeven(
        deBehoefte({}, voorgesteld, b.koppelingGelukt({ aanbodId: ZAAL, blijftOpen, op: D3 })),
        hetAanbod({}, voorgelegd, gekoppeld(blijftOpen), ...daarna)
      ).als(b.neemKoppelingTerug, ZAAL_GEZOCHT, { aanbodId: ZAAL, op: D4 })
    const vrij = (weerOpen: boolean) => ({
      zelf: [b.koppelingTeruggenomen({ aanbodId: ZAAL, door: 'BEHOEFTE', op: D4 })],
      aanbod: [a.aanbodVrijgekomen({ behoefteId: ZAAL_GEZOCHT, weerOpen, op: D4 })]
    })
    als(false).danPerStroom(vrij(true))
    als(true, a.aanbodGekoppeld({ behoefteId: KOOR, blijftOpen: false, op: D4 })).danPerStroom(vrij(false))
  })

  it('that was turned down can be proposed again', () => {
    const af = b.koppelingAfgewezen({ aanbodId: ZAAL, op: D3 })
    gegeven(
      deBehoefte({}, voorgesteld, af),
      hetAanbod({}, voorgelegd, a.aanbodAfgewezen({ behoefteId: ZAAL_GEZOCHT, op: D3 }))
    )
      .als(b.stelKoppelingVoor, ZAAL_GEZOCHT, { aanbodId: ZAAL, op: D4 })
      .door(HIER)
      .danToegestaan()
  })
})

describe('the last day', () => {
  const wekker = verloopt<b.BehoefteStaat>(b.laatBehoefteVervallen)

  it('sets the alarm at the midnight after it in the Netherlands, while it is open', () => {
    expect(wekker.op(behoefteNa(), {})).toBe('2026-12-31T23:00:00.000Z')
    expect(wekker.op({ ...behoefteNa(), laatste: '2026-06-30' }, {})).toBe('2026-06-30T22:00:00.000Z')
    expect(wekker.op(behoefteNa(b.behoefteVervallen({ reden: 'ANDERS_OPGELOST', op: D3 })), {})).toBeNull()
  })

  it('lets it lapse as of the day after, however late the alarm rings', () => {
    gegeven(deBehoefte({ laatste: '2026-04-30' }))
      .als(b.laatBehoefteVervallen, ZAAL_GEZOCHT, {})
      .dan(b.behoefteVervallen({ reden: 'VERLOPEN', op: '2026-05-01' }))
  })

  it('can be put off afterwards', () => {
    const verliep = b.behoefteVervallen({ reden: 'VERLOPEN', op: D3 })
    gegeven(deBehoefte({}, verliep))
      .als(b.heropenBehoefte, ZAAL_GEZOCHT, { laatste: '2026-12-01', op: D4 })
      .door(ANNA)
      .dan(b.behoefteHeropend({ laatste: '2026-12-01', op: D4 }))
    expect(behoefteNa(verliep, b.behoefteHeropend({ laatste: '2026-12-01', op: D4 }))).toMatchObject({
      fase: 'OPEN',
      vervallen: null,
      laatste: '2026-12-01'
    })
  })
})
