// SPDX-License-Identifier: EUPL-1.2
import { type Gebeurtenis, HEEL_PLATFORM, tekstGewist } from '@naober/contracts'
import { initiatiefOntkoppeld, initiatiefVerbonden } from '@naober/contracts/initiatieven/initiatief'
import { partijOntkoppeld, partijVerbonden } from '@naober/contracts/initiatieven/partij'
import {
  legVerbinding,
  Verbinding,
  verbindingGelegd,
  verbindingVerbroken,
  verbreekVerbinding,
  wisVerbindingTekst
} from '@naober/contracts/initiatieven/verbinding'
import { eerder } from '@naober/kit/command/scenario'
import { describe, it } from 'vitest'
import {
  ANNA,
  ARRANGEUR,
  arieIsUitgenodigd,
  BEHEERDER,
  BOB,
  D3,
  D4,
  deTuin,
  gegeven,
  hetKoor,
  KOOR,
  mensVan,
  stopte,
  TUIN,
  VAN_BAARN,
  VAN_WELZIJN,
  VERBINDING,
  WELZIJN,
  welzijn
} from '../testing/voorbeelden.ts'

const helpt = { begin: KOOR, einde: { initiatiefId: TUIN }, soort: 'HELPT', van: D3 } as const
const bijHelpt = { verbindingId: VERBINDING, soort: 'HELPT', van: D3 } as const
const helptTuin = { ...bijHelpt, kant: 'VAN', initiatiefId: TUIN, partijId: null } as const
const gelegd = (naar: { tuin: boolean }, toelichting: string | null = null) =>
  verbindingGelegd({
    soort: 'HELPT',
    vanInitiatiefId: KOOR,
    naarInitiatiefId: naar.tuin ? TUIN : null,
    naarPartijId: naar.tuin ? null : WELZIJN,
    arrangementId: null,
    toelichting,
    van: D3
  })
const eerst = (...gebeurtenissen: Gebeurtenis[]) => eerder(Verbinding, VERBINDING, ...gebeurtenissen)

describe('laying a verbinding', () => {
  it('between two initiatieven is told at both, each from its own side', () => {
    gegeven(hetKoor(), deTuin())
      .als(legVerbinding, VERBINDING, helpt)
      .door(ANNA)
      .danPerStroom({
        zelf: [gelegd({ tuin: true })],
        begin: [initiatiefVerbonden(helptTuin)],
        initiatief: [initiatiefVerbonden({ ...bijHelpt, kant: 'NAAR', initiatiefId: KOOR, partijId: null })]
      })
  })

  it('between an initiatief and a partij is told at both', () => {
    gegeven(hetKoor(), welzijn())
      .als(legVerbinding, VERBINDING, { ...helpt, einde: { partijId: WELZIJN }, toelichting: 'Koffie en koek' })
      .door(VAN_WELZIJN)
      .danPerStroom({
        zelf: [gelegd({ tuin: false }, 'Koffie en koek')],
        begin: [initiatiefVerbonden({ ...helptTuin, initiatiefId: null, partijId: WELZIJN })],
        partij: [partijVerbonden({ ...bijHelpt, kant: 'NAAR', initiatiefId: KOOR })]
      })
  })

  it('is possible again after it was broken, from that day on', () => {
    gegeven(
      hetKoor(
        initiatiefVerbonden({ ...helptTuin, verbindingId: KOOR }),
        initiatiefOntkoppeld({ verbindingId: KOOR, tot: D3 })
      ),
      deTuin()
    )
      .als(legVerbinding, VERBINDING, helpt)
      .danPerStroom({
        zelf: [gelegd({ tuin: true })],
        begin: [initiatiefVerbonden(helptTuin)],
        initiatief: [initiatiefVerbonden({ ...bijHelpt, kant: 'NAAR', initiatiefId: KOOR, partijId: null })]
      })
  })

  it('lets two help each other, and share something once', () => {
    const wordtGeholpen = initiatiefVerbonden({ ...helptTuin, verbindingId: KOOR, kant: 'NAAR' })
    gegeven(hetKoor(wordtGeholpen), deTuin())
      .als(legVerbinding, VERBINDING, helpt)
      .danPerStroom({
        zelf: [gelegd({ tuin: true })],
        begin: [initiatiefVerbonden(helptTuin)],
        initiatief: [initiatiefVerbonden({ ...bijHelpt, kant: 'NAAR', initiatiefId: KOOR, partijId: null })]
      })
  })

  it('is for the owner of either side, who was invited to write there, and the beheerder', () => {
    const als = gegeven(hetKoor(), deTuin(arieIsUitgenodigd)).als(legVerbinding, VERBINDING, helpt)
    for (const wie of [ANNA, BOB, ARRANGEUR, BEHEERDER]) als.door(wie).danToegestaan()
    for (const wie of [mensVan('cor', 'bewoner-initiatief'), VAN_BAARN, VAN_WELZIJN]) als.door(wie).danNietToegestaan()
  })
})

describe('breaking a verbinding', () => {
  it('is told at both ends', () => {
    gegeven(eerst(gelegd({ tuin: true })), hetKoor(), deTuin())
      .als(verbreekVerbinding, VERBINDING, { begin: KOOR, einde: { initiatiefId: TUIN }, tot: D4 })
      .door(BOB)
      .danPerStroom({
        zelf: [verbindingVerbroken({ tot: D4, toelichting: null })],
        begin: [initiatiefOntkoppeld({ verbindingId: VERBINDING, tot: D4 })],
        initiatief: [initiatiefOntkoppeld({ verbindingId: VERBINDING, tot: D4 })]
      })
  })

  it('with a partij is told at the partij, also when the initiatief has stopped', () => {
    gegeven(eerst(gelegd({ tuin: false })), hetKoor(stopte), welzijn())
      .als(verbreekVerbinding, VERBINDING, { begin: KOOR, einde: { partijId: WELZIJN }, tot: D4, toelichting: 'Klaar' })
      .door(VAN_WELZIJN)
      .danPerStroom({
        zelf: [verbindingVerbroken({ tot: D4, toelichting: 'Klaar' })],
        begin: [initiatiefOntkoppeld({ verbindingId: VERBINDING, tot: D4 })],
        partij: [partijOntkoppeld({ verbindingId: VERBINDING, tot: D4 })]
      })
  })
})

describe('the text of a verbinding', () => {
  it('is taken back by who runs the platform: it lies in no one gemeente', () => {
    const opdracht = { versie: 1, pad: '/toelichting', grond: 'PERSOONSGEGEVEN' } as const
    const als = gegeven(eerst(gelegd({ tuin: true }, 'Bel Jan'))).als(wisVerbindingTekst, VERBINDING, opdracht)
    als.door(mensVan('olga', 'beheerder', HEEL_PLATFORM)).dan(tekstGewist(opdracht))
    for (const wie of [ANNA, BEHEERDER]) als.door(wie).danNietToegestaan()
  })
})
