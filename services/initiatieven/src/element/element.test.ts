// SPDX-License-Identifier: EUPL-1.2
import { NERGENS_BIJ, NIEMAND, wieIs } from '@naober/contracts'
import * as e from '@naober/contracts/initiatieven/element'
import { partijVertrokken } from '@naober/contracts/initiatieven/partij'
import { vouwEen } from '@naober/kit/command/fold'
import { describe, expect, it } from 'vitest'
import { deEettafel, EETTAFEL, isOpgenomen } from '../testing/elementen.ts'
import {
  ANNA,
  BAARN,
  BEHEERDER,
  BOB,
  D1,
  D2,
  D3,
  D4,
  gegeven,
  mensVan,
  SOEST,
  VAN_BAARN,
  VAN_WELZIJN,
  WELZIJN,
  welzijn
} from '../testing/voorbeelden.ts'
import { gedragVanElement } from './element.ts'

const SOESTER_PLEK = { ...SOEST, wijk: null, buurt: null, getekendGebiedId: null }
const ging = (op: string) =>
  e.elementVerplaatst({ gebied: SOESTER_PLEK, adres: null, op, toelichting: 'Het pand is verkocht' })
const isWeg = e.elementVerdwenen({ op: D3, reden: 'GESLOTEN', toelichting: null })

const staatNa = (...sindsdien: Parameters<typeof deEettafel>) =>
  vouwEen(gedragVanElement, `element-${EETTAFEL}`, deEettafel(...sindsdien).gebeurtenissen) as e.ElementStaat

describe('putting on record what is there', () => {
  it('takes the layer of a service from its kind, and keeps who did it to itself', () => {
    gegeven()
      .als(e.neemElementOp, EETTAFEL, {
        soort: 'INFORMELE_DIENST',
        naam: 'Eettafel',
        vorm: 'COLLECTIEF',
        gebied: BAARN,
        op: D1
      })
      .door(ANNA)
      .dan(
        isOpgenomen({ alledaagseZaak: null, partijId: null, contact: null, adres: null }),
        e.opnemerVastgelegd({ persoonId: 'anna' })
      )
  })

  it('keeps a function with how it is reached, and brings the wijk of its buurt along', () => {
    const contact = { functie: 'wijkzuster', bereikbaar: 'via de huisartsenpost' }
    gegeven()
      .als(e.neemElementOp, EETTAFEL, {
        soort: 'VERBINDINGSPERSOON',
        naam: 'Wijkzuster',
        vorm: 'INDIVIDUEEL',
        laag: 'FORMEEL',
        contact,
        gebied: { gemeente: 'GM0308', jaar: 2024, buurt: 'BU03080000' },
        op: D1
      })
      .door(VAN_BAARN)
      .dan(
        isOpgenomen({
          soort: 'VERBINDINGSPERSOON',
          naam: 'Wijkzuster',
          vorm: 'INDIVIDUEEL',
          laag: 'FORMEEL',
          alledaagseZaak: null,
          partijId: null,
          contact,
          adres: null
        }),
        e.opnemerVastgelegd({ persoonId: 'gea' })
      )
  })
})

describe('who offers it', () => {
  const eettafel = { soort: 'INFORMELE_DIENST', naam: 'Eettafel', vorm: 'COLLECTIEF', gebied: BAARN, op: D1 } as const
  const HIER = mensVan('ada', 'arrangeur', 'GM0308')
  const DAAR = mensVan('abe', 'arrangeur', 'GM0342')

  it('is said by its own people, an arrangeur of the gemeente and the beheerder', () => {
    const als = gegeven(welzijn()).als(e.neemElementOp, EETTAFEL, { ...eettafel, partijId: WELZIJN })
    for (const wie of [VAN_WELZIJN, { ...BOB, namens: WELZIJN }, HIER, BEHEERDER]) als.door(wie).danToegestaan()
    for (const wie of [ANNA, VAN_BAARN, DAAR]) als.door(wie).danNietToegestaan()
  })

  it('is a partij that was there when it began, also where it left since', () => {
    gegeven(welzijn(partijVertrokken({ op: D3, toelichting: null })))
      .als(e.neemElementOp, EETTAFEL, { ...eettafel, partijId: WELZIJN })
      .door(VAN_WELZIJN)
      .dan(
        isOpgenomen({ alledaagseZaak: null, contact: null, adres: null }),
        e.opnemerVastgelegd({ persoonId: 'wies' })
      )
  })

  it('is not put on a partij by who keeps it, and is taken away by anybody who does', () => {
    const zonder = e.elementGewijzigd({ partijId: null })
    const als = gegeven(deEettafel(zonder), welzijn()).als(e.wijzigElement, EETTAFEL, { partijId: WELZIJN })
    als.door(ANNA).danNietToegestaan()
    als.door(HIER).dan(e.elementGewijzigd({ partijId: WELZIJN }))
    gegeven(deEettafel()).als(e.wijzigElement, EETTAFEL, { partijId: null }).door(ANNA).dan(zonder)
    gegeven(deEettafel(), welzijn())
      .als(e.wijzigElement, EETTAFEL, { partijId: WELZIJN, naam: 'Dis' })
      .door(ANNA)
      .dan(e.elementGewijzigd({ partijId: WELZIJN, naam: 'Dis' }))
  })
})

describe('keeping it', () => {
  it('changes what is named, and clears what is null', () => {
    gegeven(deEettafel())
      .als(e.wijzigElement, EETTAFEL, { contact: null, vorm: 'INDIVIDUEEL' })
      .door(ANNA)
      .dan(e.elementGewijzigd({ contact: null, vorm: 'INDIVIDUEEL' }))
  })

  it('is for who put it on record, who offers it, an arrangeur of the gemeente and the beheerder', () => {
    const als = gegeven(deEettafel(), welzijn()).als(e.wijzigElement, EETTAFEL, { naam: 'Dis' })
    const hier = mensVan('ada', 'arrangeur', 'GM0308')
    for (const wie of [ANNA, VAN_WELZIJN, hier, BEHEERDER]) als.door(wie).danToegestaan()
    for (const wie of [BOB, VAN_BAARN, mensVan('abe', 'arrangeur', 'GM0342')]) als.door(wie).danNietToegestaan()
  })

  it('is not needed for saying that it is still there: anybody who knows it may', () => {
    gegeven(deEettafel())
      .als(e.bevestigElement, EETTAFEL, { op: D4 })
      .door(BOB)
      .dan(e.elementBevestigd({ op: D4 }))
  })
})

describe('its life', () => {
  it('moves, waits to be seen at the new place, and is confirmed there', () => {
    gegeven(deEettafel(e.elementBevestigd({ op: D2 })))
      .als(e.verplaatsElement, EETTAFEL, { gebied: SOEST, op: D3, toelichting: 'Het pand is verkocht' })
      .door(ANNA)
      .dan(ging(D3))
    expect(
      [staatNa(), staatNa(ging(D2)), staatNa(ging(D2), e.elementBevestigd({ op: D3 }))].map(({ fase }) => fase)
    ).toEqual(['OPGENOMEN', 'VERPLAATST', 'BEVESTIGD'])
  })

  it('moves within its buurt when the address is another', () => {
    gegeven(deEettafel())
      .als(e.verplaatsElement, EETTAFEL, { gebied: BAARN, adres: 'Kerkstraat 2', op: D2 })
      .dan(
        e.elementVerplaatst({
          gebied: { ...BAARN, getekendGebiedId: null },
          adres: 'Kerkstraat 2',
          op: D2,
          toelichting: null
        })
      )
  })

  it('is lost from a day on, keeps all that was known of it, and can turn out to be there still', () => {
    gegeven(deEettafel(), welzijn())
      .als(e.meldElementVerdwenen, EETTAFEL, { op: D3, reden: 'GESLOTEN' })
      .door(VAN_WELZIJN)
      .dan(isWeg)
    expect(e.Element.toon(staatNa(isWeg), wieIs(NIEMAND), NERGENS_BIJ)).toMatchObject({
      fase: 'VERDWENEN',
      naam: 'Eettafel'
    })
    gegeven(deEettafel(isWeg)).als(e.neemVerdwijningTerug, EETTAFEL, {}).door(ANNA).dan(e.verdwijningTeruggenomen({}))
    expect(staatNa(isWeg, e.verdwijningTeruggenomen({}))).toEqual(staatNa())
  })

  it('never was where that is said, also after it was said to have moved', () => {
    gegeven(deEettafel(ging(D2)))
      .als(e.meldElementVerdwenen, EETTAFEL, { op: D1, reden: 'VERGISSING' })
      .door(ANNA)
      .dan(e.elementVerdwenen({ op: D1, reden: 'VERGISSING', toelichting: null }))
  })

  it('never was, also after it was said to be lost', () => {
    gegeven(deEettafel(isWeg))
      .als(e.meldElementVerdwenen, EETTAFEL, { op: D1, reden: 'VERGISSING' })
      .door(ANNA)
      .dan(e.elementVerdwenen({ op: D1, reden: 'VERGISSING', toelichting: null }))
  })
})

it('shows the public everything but who put it on record', () => {
  const { opnemerId: _opnemerId, ...rest } = staatNa()
  expect(e.Element.toon(staatNa(), wieIs(NIEMAND), NERGENS_BIJ)).toEqual({ ...rest, opnemerId: null })
  expect(e.Element.toon(staatNa(), wieIs(ANNA), NERGENS_BIJ)).toEqual(staatNa())
})
