// SPDX-License-Identifier: EUPL-1.2
import { HEEL_PLATFORM, NERGENS_BIJ, NIEMAND, wieIs } from '@naober/contracts'
import {
  ambassadeurBeeindigd,
  ambassadeurBenoemd,
  beeindigAmbassadeur,
  benoemAmbassadeur,
  Partij,
  type PartijStaat,
  partijGewijzigd,
  partijNamOver,
  partijTradUit,
  partijVertrokken,
  registreerderVastgelegd,
  registreerPartij,
  vertrekPartij,
  wijzigPartij
} from '@naober/contracts/initiatieven/partij'
import { GEMEENTE_ONBEKEND } from '@naober/contracts/initiatieven/regels/gebiedskeuze'
import { vouwEen } from '@naober/kit/command/fold'
import { eerder } from '@naober/kit/command/scenario'
import { describe, expect, it } from 'vitest'
import {
  ANNA,
  ARRANGEUR,
  BEHEERDER,
  D1,
  D2,
  D3,
  D4,
  gegeven,
  isGeregistreerd,
  KOOR,
  mensVan,
  STAD,
  tradToe,
  VAN_BAARN,
  VAN_SOEST,
  VAN_WELZIJN,
  WELZIJN,
  welzijn
} from '../testing/voorbeelden.ts'
import { gedragVanPartij } from './partij.ts'

const benoeming = { initiatiefId: KOOR, persoonId: 'wies', functie: 'opbouwwerker', van: D3 }
const isBenoemd = ambassadeurBenoemd(benoeming)

describe('registering a partij', () => {
  it('needs a name, a kind and a day; who does it may write for it', () => {
    gegeven()
      .als(registreerPartij, WELZIJN, { naam: 'Buurtclub', type: 'BEWONERSGROEP', op: D1 })
      .door(ANNA)
      .dan(
        isGeregistreerd({ naam: 'Buurtclub', type: 'BEWONERSGROEP', rechtsvorm: null, werkgebied: [] }),
        registreerderVastgelegd({ persoonId: 'anna' })
      )
  })

  it('keeps the statutory purpose that the test of the Btiv reads', () => {
    gegeven()
      .als(registreerPartij, WELZIJN, {
        naam: 'Stichting Welzijn',
        type: 'WELZIJN',
        rechtsvorm: 'STICHTING',
        statutairDoel: 'Leefbaarheid van de wijk',
        anbi: true,
        werkgebied: ['GM0308'],
        op: D1
      })
      .door(ANNA)
      .dan(
        isGeregistreerd({ statutairDoel: 'Leefbaarheid van de wijk', anbi: true }),
        registreerderVastgelegd({ persoonId: 'anna' })
      )
  })
})

describe('where a partij works', () => {
  const inGemeente = (code: 'GM0530' | 'GM1992', op: string) =>
    gegeven().als(registreerPartij, WELZIJN, { naam: 'Zorg', type: 'ZORG', werkgebied: [code], op })
  const vanToen = eerder(Partij, WELZIJN, isGeregistreerd({ werkgebied: ['GM0530'], op: '2022-12-31' }))

  it('is a gemeente that was there on the day from which it takes part, or is there now', () => {
    inGemeente('GM0530', '2022-12-31').door(ANNA).danToegestaan()
    inGemeente('GM1992', '2022-12-31').dan(
      isGeregistreerd({ naam: 'Zorg', type: 'ZORG', rechtsvorm: null, werkgebied: ['GM1992'], op: '2022-12-31' }),
      registreerderVastgelegd({ persoonId: 'proef' })
    )
    inGemeente('GM0530', '2022-12-31').dan(
      isGeregistreerd({
        naam: 'Zorg',
        type: 'ZORG',
        rechtsvorm: null,
        werkgebied: ['GM0530'],
        op: '2022-12-31'
      }),
      registreerderVastgelegd({ persoonId: 'proef' })
    )
    inGemeente('GM0530', '2023-01-01').danGeweigerd(GEMEENTE_ONBEKEND)
  })

  it('stays as it was when another gemeente is added, which must be there now', () => {
    gegeven(vanToen)
      .als(wijzigPartij, WELZIJN, { werkgebied: ['GM0530', 'GM0308'] })
      .dan(partijGewijzigd({ werkgebied: ['GM0530', 'GM0308'] }))
    gegeven(vanToen)
      .als(wijzigPartij, WELZIJN, { werkgebied: ['GM0530', 'GM0568'] })
      .danGeweigerd(GEMEENTE_ONBEKEND)
  })
})

describe('a partij of the government', () => {
  const stad = { naam: 'Gemeente Baarn', type: 'GEMEENTE', op: D1 } as const
  const platform = mensVan('olga', 'beheerder', HEEL_PLATFORM)

  it('is registered by the people of that gemeente and the beheerder, and by nobody else', () => {
    const als = gegeven().als(registreerPartij, STAD, { ...stad, werkgebied: ['GM0308'] })
    for (const wie of [VAN_BAARN, BEHEERDER, platform]) als.door(wie).danToegestaan()
    for (const wie of [ANNA, VAN_WELZIJN, ARRANGEUR, VAN_SOEST, mensVan('beau', 'beheerder', 'GM0342')])
      als.door(wie).danNietToegestaan()
  })

  it('is nobody’s to register for gemeenten that they are not of, or for none', () => {
    for (const werkgebied of [['GM0308', 'GM0342'] as const, ['BU03420000'] as const, []]) {
      const als = gegeven().als(registreerPartij, STAD, { ...stad, werkgebied: [...werkgebied] })
      for (const wie of [VAN_BAARN, BEHEERDER]) als.door(wie).danNietToegestaan()
      als.door(platform).danToegestaan()
    }
  })

  it('of the provincie or the Rijk is for the beheerder', () => {
    for (const type of ['PROVINCIE', 'RIJK'] as const) {
      const als = gegeven().als(registreerPartij, STAD, { ...stad, type, werkgebied: ['GM0308'] })
      for (const wie of [BEHEERDER, platform]) als.door(wie).danToegestaan()
      for (const wie of [VAN_BAARN, ANNA]) als.door(wie).danNietToegestaan()
    }
  })

  it('is not what a partij becomes by its own word, nor does it take another gemeente along', () => {
    const wordt = gegeven(welzijn(registreerderVastgelegd({ persoonId: 'anna' }))).als(wijzigPartij, WELZIJN, {
      type: 'GEMEENTE'
    })
    for (const wie of [VAN_WELZIJN, ANNA]) wordt.door(wie).danNietToegestaan()
    wordt.door(BEHEERDER).danToegestaan()
    const eigen = mensVan('gea', 'gemeente', 'GM0308')
    const verder = eerder(
      Partij,
      STAD,
      isGeregistreerd({ type: 'GEMEENTE' }),
      registreerderVastgelegd({ persoonId: 'gea' })
    )
    gegeven(verder)
      .als(wijzigPartij, STAD, { werkgebied: ['GM0308', 'GM0342'] })
      .door(eigen)
      .danNietToegestaan()
    gegeven(verder).als(wijzigPartij, STAD, { rechtsvorm: 'PUBLIEKRECHTELIJK' }).door(eigen).danToegestaan()
  })
})

describe('changing a partij', () => {
  it('changes what is named, and clears what is null', () => {
    gegeven(welzijn())
      .als(wijzigPartij, WELZIJN, { rechtsvorm: null, anbi: true })
      .door(VAN_WELZIJN)
      .dan(partijGewijzigd({ rechtsvorm: null, anbi: true }))
  })

  it('may turn out to be the government, also after it absorbed an initiatief', () => {
    const naOpgaan = welzijn(partijNamOver({ initiatiefId: KOOR, wijze: 'OPGEGAAN', op: D2 }))
    gegeven(naOpgaan)
      .als(wijzigPartij, WELZIJN, { type: 'GEMEENTE' })
      .dan(partijGewijzigd({ type: 'GEMEENTE' }))
  })

  it('is for its own people, for who registered it, and for the beheerder', () => {
    const als = gegeven(welzijn(registreerderVastgelegd({ persoonId: 'anna' }))).als(wijzigPartij, WELZIJN, {
      anbi: true
    })
    const arrangeurVanWelzijn = mensVan('axel', 'arrangeur', WELZIJN)
    for (const wie of [VAN_WELZIJN, ANNA, BEHEERDER, arrangeurVanWelzijn]) als.door(wie).danToegestaan()
    als.door(VAN_BAARN).danNietToegestaan()
    als.door(mensVan('zoe', 'partner', KOOR)).danNietToegestaan()
  })
})

describe('the ambassadeur of a partij in a network', () => {
  it('is named once the partij is a member, and takes the place of the one before', () => {
    gegeven(welzijn(tradToe)).als(benoemAmbassadeur, WELZIJN, benoeming).door(VAN_WELZIJN).dan(isBenoemd)
    const opvolger = { ...benoeming, persoonId: 'wim', van: D4 }
    gegeven(welzijn(tradToe, isBenoemd)).als(benoemAmbassadeur, WELZIJN, opvolger).dan(ambassadeurBenoemd(opvolger))
  })

  it('stops when the partij says so', () => {
    gegeven(welzijn(tradToe, isBenoemd))
      .als(beeindigAmbassadeur, WELZIJN, { initiatiefId: KOOR, tot: D4 })
      .dan(ambassadeurBeeindigd({ initiatiefId: KOOR, tot: D4 }))
  })

  it('stops by itself when the membership or the partij ends', () => {
    const staatNa = (...sindsdien: Parameters<typeof welzijn>) =>
      vouwEen(gedragVanPartij, `partij-${WELZIJN}`, welzijn(tradToe, isBenoemd, ...sindsdien).gebeurtenissen)
    expect(staatNa()).toMatchObject({ ambassadeurs: [benoeming] })
    expect(staatNa(partijTradUit({ initiatiefId: KOOR, tot: D4 }))).toMatchObject({ ambassadeurs: [] })
    expect(staatNa(partijVertrokken({ op: D4, toelichting: null }))).toMatchObject({ ambassadeurs: [] })
  })
})

describe('a partij that leaves', () => {
  it('says so, also on the day on which it became a member', () => {
    gegeven(welzijn(tradToe))
      .als(vertrekPartij, WELZIJN, { op: D2, toelichting: 'Gefuseerd' })
      .door(VAN_WELZIJN)
      .dan(partijVertrokken({ op: D2, toelichting: 'Gefuseerd' }))
  })

  it('never took part where it was registered by mistake: that is what taking its registration back says', () => {
    const { herstel } = registreerPartij
    const terug =
      typeof herstel === 'function' ? herstel({ naam: 'Welzijn', type: 'WELZIJN', op: D1 }, null, WELZIJN, []) : null
    expect(terug).toMatchObject({ opdracht: 'vertrekPartij', velden: { op: D1, vergissing: true } })
    gegeven(welzijn())
      .als(vertrekPartij, WELZIJN, { op: D1, vergissing: true })
      .door(VAN_WELZIJN)
      .dan(partijVertrokken({ op: D1, toelichting: null, vergissing: true }))
  })

  it('never took part where that is said, also after it was said to have left', () => {
    gegeven(welzijn(partijVertrokken({ op: D3, toelichting: 'Gefuseerd' })))
      .als(vertrekPartij, WELZIJN, { op: D1, vergissing: true })
      .door(VAN_WELZIJN)
      .dan(partijVertrokken({ op: D1, toelichting: null, vergissing: true }))
  })

  it('may have left on the day on which a membership ended, and before one that was a mistake', () => {
    for (const [tot, op] of [
      [D3, D3],
      [D2, D1]
    ] as const)
      gegeven(welzijn(tradToe, partijTradUit({ initiatiefId: KOOR, tot })))
        .als(vertrekPartij, WELZIJN, { op })
        .dan(partijVertrokken({ op, toelichting: null }))
  })
})

describe('what a viewer sees of a partij', () => {
  const staat = vouwEen(
    gedragVanPartij,
    `partij-${WELZIJN}`,
    welzijn(registreerderVastgelegd({ persoonId: 'anna' }), tradToe, isBenoemd).gebeurtenissen
  ) as PartijStaat

  it('is everything for its own people', () => {
    expect(Partij.toon(staat, wieIs(VAN_WELZIJN), NERGENS_BIJ)).toEqual(staat)
  })

  it('is functions without persons for the public', () => {
    const gezien = JSON.stringify(Partij.toon(staat, wieIs(NIEMAND), NERGENS_BIJ))
    expect(gezien).toContain('opbouwwerker')
    expect(gezien).not.toContain('anna')
    expect(gezien).not.toContain('wies')
  })
})
