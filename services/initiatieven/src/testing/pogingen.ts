// SPDX-License-Identifier: EUPL-1.2
import type { Actor, ElkAggregaat, Opdrachtcontract } from '@naober/contracts'
import { Aanbod } from '@naober/contracts/initiatieven/aanbod'
import { Activiteit } from '@naober/contracts/initiatieven/activiteit'
import { Behoefte } from '@naober/contracts/initiatieven/behoefte'
import { Element, type ElementStaat } from '@naober/contracts/initiatieven/element'
import { Financieringsregel } from '@naober/contracts/initiatieven/financieringsregel'
import { Gebied, gebiedId } from '@naober/contracts/initiatieven/gebied'
import { GetekendGebied } from '@naober/contracts/initiatieven/getekend-gebied'
import { Indicatorreeks, indicatorreeksId } from '@naober/contracts/initiatieven/indicatorreeks'
import { Initiatief, type InitiatiefStaat, volgendeFasen } from '@naober/contracts/initiatieven/initiatief'
import { Ondersteuningsvraag } from '@naober/contracts/initiatieven/ondersteuningsvraag'
import { Partij, type PartijStaat } from '@naober/contracts/initiatieven/partij'
import { Reeks } from '@naober/contracts/initiatieven/reeks'
import { Verbinding, type VerbindingStaat } from '@naober/contracts/initiatieven/verbinding'
import fc from 'fast-check'
import { ACTIVITEIT, ACTIVITEITVELDEN, REEKS } from './activiteiten.ts'
import { ERVARINGEN, ERVARINGEN_VAKER, ERVARINGVELDEN, ervaringId } from './ervaringen.ts'
import { FINANCIERINGSVELDEN, GELD } from './financiering.ts'
import { indeling } from './indeling.ts'
import { cijfers } from './indicatoren.ts'
import { AANBIEDINGEN, OPROEPVELDEN, ZAAL_GEZOCHT } from './oproepen.ts'
import {
  ANNA,
  ARRANGEUR,
  BEHEERDER,
  BOB,
  GEBIED,
  KOOR,
  mensVan,
  NETWERK,
  NETWERKKENMERKEN,
  OPMERKING,
  STAD,
  SYSTEEM,
  TUIN,
  VAN_BAARN,
  VAN_WELZIJN,
  VERBINDING,
  vierkant,
  WELZIJN
} from './voorbeelden.ts'
import type { Beeld, Poging } from './wereld.ts'

/** A draw of numbers, from which a command is made that fits the world as it then is. */
export interface Trekking {
  readonly soort: number
  readonly ding: number
  readonly ander: number
  readonly keus: number
  readonly dag: number
}

const getal = fc.nat({ max: 999 })

/** Draws after each other. */
export const trekkingen = (hoogstens: number) =>
  fc.noBias(
    fc.array(fc.record({ soort: getal, ding: getal, ander: getal, keus: getal, dag: getal }), {
      maxLength: hoogstens,
      size: 'max'
    })
  )

const een = <T>(keuzen: readonly T[], getal: number): T => {
  const gekozen = keuzen[getal % keuzen.length]
  if (gekozen === undefined) throw new Error('nothing to choose from')
  return gekozen
}

const INITIATIEVEN = [KOOR, TUIN, NETWERK] as const
const PARTIJEN = [WELZIJN, STAD] as const
const MENSEN = ['anna', 'bob', 'arie', 'cor'] as const
const COR = mensVan('cor', 'bewoner-initiatief')
const ACTOREN: readonly Actor[] = [ANNA, BOB, COR, ARRANGEUR, VAN_WELZIJN, VAN_BAARN, BEHEERDER, SYSTEEM]
const ELEMENTEN = [NETWERK, OPMERKING] as const
const VERBINDINGEN = [VERBINDING, OPMERKING, GEBIED] as const
const DAGEN = ['2020-01-01', '2024-06-01', '2025-01-01', '2027-01-01'] as const
const SOORTEN = ['BEWONERSINITIATIEF', 'ORGANISATIENETWERK', 'WOONINITIATIEF'] as const
const BAARN = { gemeente: 'GM0308', jaar: 2024 }
const WIJKEN = ['WK030800', 'WK030801', 'WK034200'] as const

/** Mostly the day of before or the next one, sometimes any day. */
const dagVan = ({ dag }: Trekking, stap: number): string =>
  dag % 8 === 0 ? een(DAGEN, dag >> 3) : new Date(Date.UTC(2024, 0, 1) + stap * 43_200_000).toISOString().slice(0, 10)

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
const VELDEN: Readonly<Record<string, Maak>> = {
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

const idVoor = (aggregaat: ElkAggregaat, trekking: Trekking): string => {
  const { ding } = trekking
  if (aggregaat === Gebied) return gebiedId('GM0308', 2024)
  if (aggregaat === Indicatorreeks) return indicatorreeksId('RIVM', 'GM0308', 2020)
  if (aggregaat === GetekendGebied) return GEBIED
  if (aggregaat === Activiteit) return ACTIVITEIT
  if (aggregaat === Reeks) return REEKS
  if (aggregaat === Financieringsregel) return GELD
  if (aggregaat === Behoefte) return ZAAL_GEZOCHT
  if (aggregaat === Aanbod) return een(AANBIEDINGEN, ding)
  if (aggregaat === Ondersteuningsvraag) return een(ELEMENTEN, ding)
  if (ERVARINGEN.includes(aggregaat)) return ervaringId(trekking)
  if (aggregaat === Element) return een(ELEMENTEN, ding)
  if (aggregaat === Partij) return een(PARTIJEN, ding)
  return aggregaat === Verbinding ? een(VERBINDINGEN, ding) : een(INITIATIEVEN, ding)
}

/** Commands that only fit after several others are drawn more often. */
const VAKER: readonly string[] = [
  ...ERVARINGEN_VAKER,
  'voegLidToe',
  'wijzigFase',
  'benoemAmbassadeur',
  'beeindigAmbassadeur',
  'legVerbinding',
  'verbreekVerbinding',
  'onthefEigenaar',
  'stelKoppelingVoor',
  'meldKoppelingGelukt',
  'neemKoppelingTerug',
  'meldKloptNiet',
  'beantwoordKloptNiet'
]
const vaker = (contract: Opdrachtcontract): readonly Opdrachtcontract[] =>
  VAKER.includes(contract.naam) ? [contract, contract, contract, contract] : []

/** Makes the command that a draw stands for. */
export const pogingVan = (
  contracten: readonly Opdrachtcontract[],
  trekking: Trekking,
  stap: number,
  beeld: Beeld
): Omit<Poging, 'door'> => {
  const contract = een([...contracten, ...contracten.flatMap(vaker)], trekking.soort)
  const maak = VELDEN[contract.naam]
  if (!maak) throw new Error(`${contract.naam} is tried by nobody`)
  const velden = maak(trekking, dagVan(trekking, stap), beeld)
  return { contract, id: idVoor(contract.aggregaat, trekking), velden, versie: null }
}

/** Everybody, in the order in which a draw lets them try. */
export const actorenVan = ({ ander }: Trekking): readonly Actor[] => {
  const eerste = ander % ACTOREN.length
  return [...ACTOREN.slice(eerste), ...ACTOREN.slice(0, eerste)]
}
