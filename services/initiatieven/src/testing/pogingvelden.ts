// SPDX-License-Identifier: EUPL-1.2
import { Element, type ElementStaat } from '@naober/contracts/initiatieven/element'
import { Initiatief, type InitiatiefStaat, volgendeFasen } from '@naober/contracts/initiatieven/initiatief'
import { Partij, type PartijStaat } from '@naober/contracts/initiatieven/partij'
import { Verbinding, type VerbindingStaat } from '@naober/contracts/initiatieven/verbinding'
import { ACTIVITEITVELDEN } from './activiteiten.ts'
import { ERVARINGVELDEN } from './ervaringen.ts'
import { FINANCIERINGSVELDEN } from './financiering.ts'
import { indeling } from './indeling.ts'
import { cijfers } from './indicatoren.ts'
import { OPROEPVELDEN } from './oproepen.ts'
import { ELEMENTEN, INITIATIEVEN, PARTIJEN, VERBINDINGEN } from './pogingdingen.ts'
import { een, type Trekking } from './trekking.ts'
import { KOOR, NETWERKKENMERKEN, OPMERKING, STAD, vierkant, WELZIJN } from './voorbeelden.ts'
import type { Beeld } from './wereld.ts'

const MENSEN = ['anna', 'bob', 'arie', 'cor'] as const
const SOORTEN = ['BEWONERSINITIATIEF', 'ORGANISATIENETWERK', 'WOONINITIATIEF'] as const
const BAARN = { gemeente: 'GM0308', jaar: 2024 }
const WIJKEN = ['WK030800', 'WK030801', 'WK034200'] as const

const wezen = (keus: number, ander: number) =>
  keus % 2 === 0 ? { persoonId: een(MENSEN, ander) } : { partijId: een(PARTIJEN, ander) }

type Maak = (trekking: Trekking, op: string, beeld: Beeld) => Readonly<Record<string, unknown>>
const niets: Maak = () => ({})
const opDag: Maak = (_trekking, op) => ({ op })

const partijVan = (beeld: Beeld, { ding }: Trekking) => beeld.staat(Partij, een(PARTIJEN, ding)) as PartijStaat | null

const initiatiefVan = (lijst: readonly { readonly initiatiefId: string }[] = [], { ander }: Trekking) =>
  een([...lijst, { initiatiefId: KOOR }], ander).initiatiefId

const staatVan = (beeld: Beeld, { ding }: Trekking) =>
  beeld.staat(Initiatief, een(INITIATIEVEN, ding)) as InitiatiefStaat | null

/** Mostly one of the members of now, sometimes anybody. */
const lidVan = (beeld: Beeld, trekking: Trekking) => {
  const leden = staatVan(beeld, trekking)?.leden.filter(({ tot }) => tot === null) ?? []
  if (leden.length === 0 || trekking.keus % 8 === 0) return wezen(trekking.keus, trekking.ander)
  const { persoonId, partijId } = een(leden, trekking.keus)
  return persoonId === null ? { partijId } : { persoonId }
}

const VERGISSING = { fase: 'GESTOPT', reden: 'VERGISSING' }
const FASEN: readonly Readonly<Record<string, unknown>>[] = [
  { fase: 'START' },
  { fase: 'ACTIEF' },
  { fase: 'IDEE' },
  { fase: 'IN_DE_KNEL', belemmering: 'KOSTENDELERSNORM' },
  { fase: 'GESTOPT', reden: 'EIGEN_KEUZE' },
  { fase: 'GESTOPT', reden: 'BELEMMERING', belemmering: 'KOSTENDELERSNORM' },
  VERGISSING,
  { fase: 'GESTOPT', reden: 'OPGEGAAN_IN', opgegaanIn: WELZIJN },
  { fase: 'START', reden: 'DOEL_BEREIKT' }
]

/** Else every history would end early, by a stop or by leaving. */
const zelden = (keus: number) => keus % 4 === 0

const voorstelId: Maak = (trekking, _op, beeld) => ({
  voorstelId: een([...(staatVan(beeld, trekking)?.voorstellen ?? []), { voorstelId: OPMERKING }], trekking.ander)
    .voorstelId
})

const verbindingVan = ({ ding, ander, keus }: Trekking) => ({
  begin: een(INITIATIEVEN, ding),
  einde: keus % 3 === 0 ? { partijId: een(PARTIJEN, ander) } : { initiatiefId: een(INITIATIEVEN, ander) }
})

/** How the fields of each command come from a draw. A command without a row here is a mistake that the test shows. */
export const VELDEN: Readonly<Record<string, Maak>> = {
  ...ACTIVITEITVELDEN,
  ...ERVARINGVELDEN,
  ...OPROEPVELDEN,
  ...FINANCIERINGSVELDEN,
  leesGebiedenIn: () => ({ ...indeling }),
  leesIndicatorenIn: ({ keus }) => ({ ...cijfers, bron: `RIVM, lezing ${keus % 3}` }),
  tekenGebied: (_t, op) => ({ soort: 'EIGEN', naam: 'Onze hoek', gemeenten: ['GM0308'], grens: vierkant(), op }),
  wijzigGetekendGebied: ({ keus }) => ({ naam: `Hoek ${keus % 3}`, ...(keus % 2 === 0 && { toelichting: null }) }),
  trekGetekendGebiedIn: opDag,
  herstelGetekendGebied: niets,
  registreerPartij: ({ ding }, op) => ({
    naam: 'Partij',
    ...(een(PARTIJEN, ding) === STAD ? { type: 'GEMEENTE', werkgebied: ['GM0308'] } : { type: 'WELZIJN' }),
    op
  }),
  wijzigPartij: ({ keus }) => ({ anbi: keus % 2 === 0, ...(keus % 3 === 0 && { rechtsvorm: null }) }),
  benoemAmbassadeur: (trekking, van, beeld) => ({
    initiatiefId: initiatiefVan(
      partijVan(beeld, trekking)?.deelnames.filter(({ tot }) => tot === null),
      trekking
    ),
    persoonId: een(MENSEN, trekking.keus),
    functie: 'ambassadeur',
    van
  }),
  beeindigAmbassadeur: (trekking, tot, beeld) => ({
    initiatiefId: initiatiefVan(partijVan(beeld, trekking)?.ambassadeurs, trekking),
    tot
  }),
  vertrekPartij: ({ keus, ander }, op) => ({ op: zelden(keus) && zelden(ander) ? op : '2027-01-01' }),
  startInitiatief: ({ keus }, op) => ({
    soort: een(SOORTEN, keus),
    naam: 'Koor',
    doel: 'Zingen',
    op,
    gebied: { ...BAARN, wijk: een(WIJKEN, keus) },
    ...(een(SOORTEN, keus) === 'ORGANISATIENETWERK' && { netwerk: NETWERKKENMERKEN }),
    ...(een(SOORTEN, keus) === 'WOONINITIATIEF' && { wonen: { woonvorm: 'MODERN_HOFJE' } }),
    ...(keus % 2 === 0 && { openVoor: 'iedereen' })
  }),
  wijzigInitiatief: (trekking, _op, beeld) => ({
    naam: `Koor ${trekking.keus % 3}`,
    ...(trekking.keus % 2 === 0 && { uitkomsten: ['VERBINDING'] }),
    ...(staatVan(beeld, trekking)?.wonen && { wonen: { woonvorm: 'WOONGROEP', ondervorm: 'Thuishuis' } })
  }),
  verplaatsInitiatief: ({ keus }, op) => ({ gebied: { ...BAARN, wijk: een(WIJKEN, keus) }, op }),
  wijzigFase: (trekking, op, beeld) => {
    const fasen = staatVan(beeld, trekking)?.fasen ?? []
    const volgende = volgendeFasen(fasen.at(-1)?.fase ?? 'IDEE', fasen.at(-2)?.fase ?? null)
    const past = FASEN.filter(({ fase, reden }) => volgende.some((een) => een === fase) && !reden)
    return {
      ...(zelden(trekking.keus)
        ? een(FASEN, trekking.ander)
        : een([...past, ...(past.length === 0 ? [VERGISSING] : [])], trekking.ander)),
      ...(trekking.dag % 2 === 0 && { toelichting: `Want ${trekking.keus % 3}` }),
      op
    }
  },
  neemFaseTerug: niets,
  vernieuwInitiatief: (_t, op) => ({ op, aanleiding: 'Nieuwe mensen' }),
  draagInitiatiefOver: ({ ander, keus }, op) => ({ aan: wezen(keus, ander), functie: 'trekker', op }),
  wijsEigenaarAan: ({ ander, keus }, van) => ({ eigenaar: wezen(keus, ander), functie: 'trekker', van }),
  onthefEigenaar: ({ ander, keus }, tot) => ({ eigenaar: wezen(keus, ander), tot }),
  nodigArrangeurUit: ({ ander }) => ({ persoonId: een(MENSEN, ander) }),
  trekUitnodigingIn: ({ ander }) => ({ persoonId: een(MENSEN, ander) }),
  legMandaatVast: ({ keus }, op) => ({ woordvoerder: `rol ${keus % 3}`, namens: 'leden', raadpleging: 'app', op }),
  trekMandaatIn: opDag,
  voegLidToe: ({ ander, keus }, van) => ({ lid: wezen(keus, ander), functie: 'lid', van }),
  beeindigLidmaatschap: (trekking, tot, beeld) => ({ lid: lidVan(beeld, trekking), tot }),
  stelNetwerkOpen: ({ keus }, op) => ({ ...(keus % 2 === 0 && { voorWie: 'iedereen' }), op }),
  sluitNetwerk: opDag,
  vraagBevestiging: (trekking, _op, beeld) => ({
    stilSinds: staatVan(beeld, trekking)?.laatsteTeken ?? '2026-01-01T00:00:00.000Z'
  }),
  bevestigInitiatief: ({ keus }, op) => (keus % 2 === 0 ? {} : { op }),
  plaatsOpmerking: () => ({ als: 'BEWONER', tekst: 'Mooi' }),
  trekOpmerkingIn: (trekking, _op, beeld) => ({
    opmerkingId: een([...(staatVan(beeld, trekking)?.opmerkingen ?? []), { opmerkingId: OPMERKING }], trekking.ander)
      .opmerkingId
  }),
  doeVoorstel: ({ keus }) => ({ toelichting: 'Anders', ...(keus % 2 === 0 && { naam: `Koor ${keus % 3}` }) }),
  neemVoorstelAan: voorstelId,
  wijsVoorstelAf: voorstelId,
  trekVoorstelIn: voorstelId,
  legVerbinding: (trekking, van) => ({
    ...verbindingVan(trekking),
    soort: een(['HELPT', 'OUDER', 'DEELT_RUIMTE'], trekking.keus),
    van
  }),
  verbreekVerbinding: (trekking, tot, beeld) => {
    const staat = beeld.staat(Verbinding, een(VERBINDINGEN, trekking.ding)) as VerbindingStaat | null
    if (!staat || trekking.dag % 5 === 0) return { ...verbindingVan(trekking), tot }
    const einde = staat.naarPartijId ? { partijId: staat.naarPartijId } : { initiatiefId: staat.naarInitiatiefId }
    return { begin: staat.vanInitiatiefId, einde, tot }
  },
  neemElementOp: ({ keus, ander }, op) => ({
    soort: een(['INFORMELE_DIENST', 'FYSIEKE_VOORZIENING', 'VERBINDINGSPERSOON'], keus),
    naam: 'Eettafel',
    vorm: 'COLLECTIEF',
    gebied: { ...BAARN, wijk: een(WIJKEN, keus) },
    ...(keus % 3 !== 0 && { laag: 'FORMEEL' }),
    ...(ander % 2 === 0 && { partijId: WELZIJN, contact: { functie: 'balie', bereikbaar: 'elke ochtend' } }),
    op
  }),
  wijzigElement: ({ keus }) => ({
    naam: `Eettafel ${keus % 3}`,
    ...(keus % 2 === 0 && { alledaagseZaak: 'MAALTIJD', contact: null }),
    ...(keus % 5 === 0 && { partijId: null })
  }),
  bevestigElement: opDag,
  verplaatsElement: ({ keus, ander }, op) => ({
    gebied: { ...BAARN, wijk: een(WIJKEN, keus) },
    ...(ander % 2 === 0 && { adres: 'Markt 1' }),
    op
  }),
  meldElementVerdwenen: ({ keus }, op) => ({ op, reden: zelden(keus) ? 'VERGISSING' : 'GESLOTEN' }),
  neemVerdwijningTerug: niets,
  meldKloptNiet: ({ keus }) => ({
    wat: een(['IS_WEG', 'BESCHRIJVING', 'IS_ER_NOG'], keus),
    ...(keus % 2 === 0 && { toelichting: 'De deur is dicht' })
  }),
  trekKloptNietIn: niets,
  beantwoordKloptNiet: ({ ding, keus }, _op, beeld) => {
    const staat = beeld.staat(Element, een(ELEMENTEN, ding)) as ElementStaat | null
    return {
      meldingId: staat?.meldingen[0]?.meldingId ?? OPMERKING,
      uitkomst: een(['AANGEPAST', 'KLOPT_TOCH'], keus)
    }
  },
  vraagOndersteuning: ({ ding, keus }, op) => ({
    initiatiefId: een(INITIATIEVEN, ding),
    soort: een(['GELD', 'ADVIES', 'UITDAAGRECHT'], keus),
    vraag: 'Een piano',
    op
  }),
  pakOndersteuningsvraagOp: (_t, op) => ({ functie: 'adviseur', op }),
  leidOndersteuningsvraagDoor: ({ ander }, op) => ({ steunpunt: een(['LSA', 'EHA'], ander), reden: 'Past daar', op }),
  beantwoordOndersteuningsvraag: (_t, op) => ({ antwoord: 'Ja', op }),
  honoreerOndersteuningsvraagNiet: (_t, op) => ({ reden: 'GEEN_GELD', toelichting: 'Nee', op }),
  trekOndersteuningsvraagIn: opDag
}
