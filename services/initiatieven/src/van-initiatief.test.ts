// SPDX-License-Identifier: EUPL-1.2
import { type Gebeurtenis, type Opdrachtcontract, tekstGewist } from '@naober/contracts'
import * as a from '@naober/contracts/initiatieven/aanbod'
import * as b from '@naober/contracts/initiatieven/behoefte'
import * as m from '@naober/contracts/initiatieven/belemmering'
import * as f from '@naober/contracts/initiatieven/financieringsregel'
import * as i from '@naober/contracts/initiatieven/initiatief'
import * as o from '@naober/contracts/initiatieven/ondersteuningsvraag'
import * as p from '@naober/contracts/initiatieven/praktijkvoorbeeld'
import { Verbinding, verbindingGelegd, wisVerbindingTekst } from '@naober/contracts/initiatieven/verbinding'
import * as z from '@naober/contracts/initiatieven/zorgpunt'
import { eerder } from '@naober/kit/command/scenario'
import { describe, expect, it } from 'vitest'
import { deMelding, MELDING } from './testing/belemmeringen.ts'
import { GELD, hetGeld } from './testing/financiering.ts'
import { deVraag, VRAAG } from './testing/ondersteuningsvragen.ts'
import { deBehoefte, hetAanbod, ZAAL, ZAAL_GEZOCHT } from './testing/oproepen.ts'
import { type Proefdienst, startProefdienst } from './testing/proefdienst.ts'
import {
  ANNA,
  BAARN,
  BEHEERDER,
  BOB,
  D1,
  D2,
  D3,
  D4,
  deTuin,
  gegeven,
  hetKoor,
  KOOR,
  mensVan,
  TUIN,
  VAN_BAARN,
  VAN_WELZIJN,
  VERBINDING,
  welzijn
} from './testing/voorbeelden.ts'
import { hetVoorbeeld, isGepubliceerd, TOEPASSING, VOORBEELD } from './testing/voorbeelden-uit-de-praktijk.ts'
import { deZorg, ZORG } from './testing/zorgpunten.ts'

const CLEO = mensVan('cleo', 'bewoner-initiatief')
const ADA = mensVan('ada', 'arrangeur')
const vanCleo = i.eigenaarAangewezen({ persoonId: 'cleo', partijId: null, functie: 'dirigent', van: D2 })
const metCleo = hetKoor(vanCleo)
const overgedragen = hetKoor(
  i.initiatiefOvergedragen({ partijId: null, op: D4 }),
  i.eigenaarOntheven({ persoonId: 'anna', partijId: null, tot: D4 }),
  vanCleo
)
const metArrangeur = hetKoor(i.arrangeurUitgenodigd({ persoonId: 'ada', op: D2 }))

const doorAanbod = b.koppelingVoorgesteld({ aanbodId: ZAAL, afwegingen: [], door: 'AANBOD', toelichting: null, op: D3 })
const wis = (pad: string) => ({ versie: 1, pad, grond: 'PERSOONSGEGEVEN' }) as const
const bijLsa = o.ondersteuningDoorgeleid({ steunpunt: 'LSA', reden: 'Past daar beter', op: D3 })
const aanbod = hetAanbod({ partijId: null, initiatiefId: KOOR })

type Ding = ReturnType<typeof deBehoefte>
type Geval = readonly [
  contract: Opdrachtcontract,
  velden: Readonly<Record<string, unknown>>,
  ding: Ding,
  ...ook: Ding[]
]

/** What belongs to the choir, each with something that its people do with it. */
const NAMENS: readonly Geval[] = [
  [b.wijzigBehoefte, { wat: 'Een zaal met piano' }, deBehoefte()],
  [b.trekBehoefteIn, { reden: 'ANDERS_OPGELOST', op: D3 }, deBehoefte()],
  [
    b.heropenBehoefte,
    { laatste: '2026-12-31', op: D4 },
    deBehoefte({}, b.behoefteVervallen({ reden: 'VERLOPEN', op: D4 }))
  ],
  [b.stelKoppelingVoor, { aanbodId: ZAAL, op: D3 }, deBehoefte(), hetAanbod()],
  [b.meldKoppelingGelukt, { aanbodId: ZAAL, op: D3 }, deBehoefte({}, doorAanbod), hetAanbod()],
  [b.wisBehoefteTekst, wis('/wat'), deBehoefte()],
  [a.wijzigAanbod, { wat: 'Een zaal op zondag' }, aanbod],
  [a.trekAanbodIn, { reden: 'NIET_MEER_NODIG', op: D3 }, aanbod],
  [a.wisAanbodTekst, wis('/wat'), aanbod],
  [o.trekOndersteuningsvraagIn, { op: D3 }, deVraag()],
  [o.beantwoordOndersteuningsvraag, { antwoord: 'Een bijdrage', op: D4 }, deVraag(bijLsa)],
  [o.wisOndersteuningsvraagTekst, wis('/vraag'), deVraag()]
]
const OVER: readonly Geval[] = [
  [m.wijzigBelemmering, { ervaring: 'Het bleef bij plannen' }, deMelding()],
  [m.meldBelemmeringOpgelost, { hoe: 'ANDERE_WEG', op: D3 }, deMelding()],
  [m.trekBelemmeringIn, {}, deMelding()],
  [m.wisBelemmeringTekst, wis('/ervaring'), deMelding()],
  [f.wijzigFinanciering, { bedrag: 300_000 }, hetGeld()],
  [f.beeindigFinanciering, { reden: 'OPGEBRUIKT', op: D3 }, hetGeld()],
  [p.wijzigVoorbeeld, { titel: 'Zingen bij elkaar thuis' }, hetVoorbeeld()],
  [p.trekVoorbeeldIn, {}, hetVoorbeeld()],
  [z.doeToezegging, { toezegging: 'Lampen', functie: 'dirigent', wanneer: '2026-09-01', op: D3 }, deZorg()]
]
const IDS = new Map([
  [b.Behoefte.naam, ZAAL_GEZOCHT],
  [a.Aanbod.naam, ZAAL],
  [o.Ondersteuningsvraag.naam, VRAAG],
  [m.Belemmering.naam, MELDING],
  [f.Financieringsregel.naam, GELD],
  [p.Praktijkvoorbeeld.naam, VOORBEELD],
  [z.Zorgpunt.naam, ZORG]
] as readonly (readonly [string, string])[])

const als = ([contract, velden, ...dingen]: Geval, koor: Ding) =>
  gegeven(koor, ...dingen).als(contract, IDS.get(contract.aggregaat.naam) ?? '', velden)

describe.each([...NAMENS, ...OVER].map((geval) => [geval[0].naam, geval] as const))('%s', (_naam, geval) => {
  it('is for who owns the initiatief by now, and for an arrangeur who was invited to write', () => {
    als(geval, metCleo).door(CLEO).danToegestaan()
    als(geval, overgedragen).door(CLEO).danToegestaan()
    als(geval, metArrangeur).door(ADA).danToegestaan()
  })

  it('is for nobody who is not of it', () => {
    for (const wie of [CLEO, ADA]) als(geval, hetKoor()).door(wie).danNietToegestaan()
    als(geval, metCleo)
      .door(mensVan('dirk', 'bewoner-initiatief', TUIN))
      .danNietToegestaan()
  })
})

it('what is asked or offered in the name of an initiatief is no longer for who left it', () => {
  for (const geval of NAMENS) {
    als(geval, metCleo).door(ANNA).danToegestaan()
    als(geval, overgedragen).door(ANNA).danNietToegestaan()
  }
})

it('a worry is of who told it, not of the initiatief that it is about', () => {
  const wijzigt = gegeven(metCleo, deZorg()).als(z.wijzigZorg, ZORG, { zorg: 'Het is er te stil' })
  wijzigt.door(BOB).danToegestaan()
  for (const wie of [ANNA, CLEO]) wijzigt.door(wie).danNietToegestaan()
})

it('one applying of an example is kept by who owns the initiatief that applied it, and by no other', () => {
  const toegepast = (initiatiefId: string, toepassingId: string): readonly Gebeurtenis[] => [
    p.voorbeeldToegepast({
      toepassingId,
      initiatiefId,
      gebied: { ...BAARN, getekendGebiedId: null },
      toelichting: null,
      op: D3
    }),
    p.toepasserVastgelegd({ toepassingId, persoonId: 'dirk' })
  ]
  const voorbeeld = hetVoorbeeld(isGepubliceerd(), ...toegepast(KOOR, TOEPASSING), ...toegepast(TUIN, ZAAL))
  const uitkomst = { toepassingId: TOEPASSING, uitkomst: 'WERKTE', lessen: 'Begin klein', op: D4 } as const
  const meldt = gegeven(metCleo, deTuin(), voorbeeld).als(p.koppelUitkomstTerug, VOORBEELD, uitkomst)
  meldt.door(CLEO).dan(p.uitkomstTeruggekoppeld(uitkomst))
  meldt.door(BOB).danGeweigerd(p.TOEPASSING_ONBEKEND)
  const neemt = gegeven(metCleo, deTuin(), voorbeeld).als(p.neemToepassingTerug, VOORBEELD, { toepassingId: ZAAL })
  neemt.door(BOB).dan(p.toepassingTeruggenomen({ toepassingId: ZAAL }))
  neemt.door(CLEO).danGeweigerd(p.TOEPASSING_ONBEKEND)
})

it('a text of a verbinding is taken back by who owns an end of it, and by the beheerder of where that is', () => {
  const gelegd = (naar: { naarInitiatiefId: string | null; naarPartijId: string | null }) =>
    eerder(
      Verbinding,
      VERBINDING,
      verbindingGelegd({
        soort: 'HELPT',
        vanInitiatiefId: KOOR,
        ...naar,
        arrangementId: null,
        toelichting: 'Jan',
        van: D2
      })
    )
  const verwijder = wis('/toelichting')
  const tuin = gegeven(hetKoor(), deTuin(), gelegd({ naarInitiatiefId: TUIN, naarPartijId: null }))
  for (const wie of [ANNA, BOB, BEHEERDER])
    tuin.als(wisVerbindingTekst, VERBINDING, verwijder).door(wie).dan(tekstGewist(verwijder))
  for (const wie of [CLEO, ADA, VAN_BAARN, VAN_WELZIJN])
    tuin.als(wisVerbindingTekst, VERBINDING, verwijder).door(wie).danNietToegestaan()
  gegeven(hetKoor(), welzijn(), gelegd({ naarInitiatiefId: null, naarPartijId: welzijn().id }))
    .als(wisVerbindingTekst, VERBINDING, verwijder)
    .door(VAN_WELZIJN)
    .danToegestaan()
})

it('the service shows who placed it to the owners of now, and to who was one no more', async () => {
  const dienst: Proefdienst = await startProefdienst([ANNA, CLEO])
  const gebied = { gemeente: 'GM0308', jaar: 2024 }
  const koor = { soort: 'BEWONERSINITIATIEF', naam: 'Koor', doel: 'Zingen', op: D1, gebied }
  const id = await dienst.doe(ANNA, 'startInitiatief', null, koor)
  const oproep = {
    soort: 'KENNIS',
    wat: 'Een dirigent',
    gebied,
    namens: { initiatiefId: id },
    laatste: '2027-12-31',
    op: D2
  }
  const behoefte = await dienst.doe(ANNA, 'plaatsBehoefte', null, oproep)
  const plaatser = async (wie: typeof ANNA) => JSON.parse(await dienst.haal(`behoeften/${behoefte}`, wie)).plaatserId
  expect([await plaatser(ANNA), await plaatser(CLEO)]).toEqual(['anna', null])
  const overdracht = { aan: { persoonId: 'cleo' }, functie: 'dirigent', op: D3 }
  await dienst.doe(ANNA, 'draagInitiatiefOver', id, overdracht)
  expect([await plaatser(ANNA), await plaatser(CLEO)]).toEqual([null, 'anna'])
  await dienst.doe(CLEO, 'wijzigBehoefte', behoefte, { wat: 'Een pianist' })
  await expect(dienst.doe(ANNA, 'wijzigBehoefte', behoefte, { wat: 'Een tenor' })).rejects.toThrow(
    /NIET_TOEGESTAAN|niet/i
  )
  await dienst.stop()
})
