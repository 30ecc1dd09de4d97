// SPDX-License-Identifier: EUPL-1.2
import { catalogus } from '../app/taal.ts'
import type {
  AlledaagseZaak,
  Burenhulp,
  Elementsoort,
  Fase,
  Initiatiefsoort,
  Laag,
  Middel,
  Ondersteuningssoort,
  Partijtype,
  Verbindingssoort,
  Vraagfase,
  WoonvormCode
} from '../gql/graphql.ts'

/** The eight kinds of the sociale basisinfrastructuur, in the order in which they are shown. */
export const elementsoorten: Readonly<Record<Elementsoort, string>> = catalogus('onderdelen/woorden#elementsoorten', {
  INFORMELE_DIENST: 'Informele dienst',
  FORMELE_DIENST: 'Formele dienst',
  FYSIEKE_VOORZIENING: 'Fysieke voorziening',
  ICT_VOORZIENING: 'ICT-voorziening',
  ONTMOETINGSPLEK: 'Ontmoetingsplek',
  VERBINDINGSPERSOON: 'Verbindingspersoon',
  NETWERK: 'Netwerk',
  AFSPRAAK: 'Afspraak'
})

export const soorten: Readonly<Record<Initiatiefsoort, string>> = catalogus('onderdelen/woorden#soorten', {
  BEWONERSINITIATIEF: 'Bewonersinitiatief',
  ORGANISATIENETWERK: 'Organisatienetwerk',
  WOONINITIATIEF: 'Wooninitiatief'
})

export const fasen: Readonly<Record<Fase, string>> = catalogus('onderdelen/woorden#fasen', {
  IDEE: 'nog een idee',
  START: 'gaat van start',
  ACTIEF: 'volop bezig',
  IN_DE_KNEL: 'in de knel',
  GESTOPT: 'gestopt'
})

export const woonvormen: Readonly<Record<WoonvormCode, string>> = catalogus('onderdelen/woorden#woonvormen', {
  MANTELZORGWONING: 'Mantelzorgwoning of kangoeroewoning',
  GROEPSWONING: 'Groepswoning',
  WOONGROEP: 'Woongroep',
  WOONGEMEENSCHAP_WOONCOOPERATIE: 'Woongemeenschap of wooncoöperatie',
  MODERN_HOFJE: 'Modern hofje',
  WOONCOMPLEX: 'Wooncomplex'
})

/** What two ends are to each other, told from the one where it begins (`van`) and from the other (`naar`). */
export const verbindingswoorden: Readonly<Record<Verbindingssoort, { readonly van: string; readonly naar: string }>> =
  catalogus('onderdelen/woorden#verbindingswoorden', {
    OUDER: { van: 'bracht voort:', naar: 'komt voort uit' },
    GELIJKE: { van: 'werkt samen met', naar: 'werkt samen met' },
    DEELT_RUIMTE: { van: 'deelt ruimte met', naar: 'deelt ruimte met' },
    DEELT_MENSEN: { van: 'deelt mensen met', naar: 'deelt mensen met' },
    HELPT: { van: 'helpt', naar: 'krijgt hulp van' }
  })

/** What an initiatief can ask for. */
export const ondersteuningssoorten: Readonly<Record<Ondersteuningssoort, string>> = catalogus(
  'onderdelen/woorden#ondersteuningssoorten',
  {
    ADVIES: 'Advies',
    ZETJE: 'Een zetje',
    GELD: 'Geld',
    PLEK: 'Een plek',
    MENSEN: 'Mensen',
    UITDAAGRECHT: 'Uitdaagrecht'
  }
)

export const vraagfasen: Readonly<Record<Vraagfase, string>> = catalogus('onderdelen/woorden#vraagfasen', {
  GESTELD: 'gesteld',
  OPGEPAKT: 'opgepakt',
  DOORGELEID: 'doorverwezen',
  BEANTWOORD: 'beantwoord',
  NIET_GEHONOREERD: 'niet gelukt',
  INGETROKKEN: 'ingetrokken'
})

/** What can be looked for and offered. */
export const middelen: Readonly<Record<Middel, string>> = catalogus('onderdelen/woorden#middelen', {
  RUIMTE: 'Ruimte',
  HANDEN: 'Handen',
  KENNIS: 'Kennis',
  SPULLEN: 'Spullen',
  GELD: 'Geld',
  NETWERK: 'Netwerk'
})

/** What neighbours do for each other. Source: C20, see docs/bronnen.md. */
export const burenhulp: Readonly<Record<Burenhulp, string>> = catalogus('onderdelen/woorden#burenhulp', {
  OOGJE_IN_HET_ZEIL: 'Een oogje in het zeil',
  GEZELSCHAP: 'Gezelschap',
  KENNIS_OF_ADVIES: 'Kennis of advies',
  PLANTEN_POST_DIEREN: 'Planten, post of dieren',
  VERVOER: 'Vervoer',
  KLUSJES: 'Klusjes',
  UITLENEN: 'Iets uitlenen',
  HUISHOUDEN: 'Huishouden',
  BEGELEIDING_ARTS: 'Mee naar de dokter',
  ADMINISTRATIE: 'Administratie',
  REGELEN_VAN_VOORZIENINGEN: 'Voorzieningen regelen',
  VERPLEGING: 'Verpleging',
  PERSOONLIJKE_VERZORGING: 'Persoonlijke verzorging'
})

/** True for a code that a list of words has a word for. */
export const is = <T extends string>(woorden: Readonly<Record<T, unknown>>, waarde: string): waarde is T =>
  Object.hasOwn(woorden, waarde)

/** Who carries it: residents themselves, or an organisation. */
export const lagen: Readonly<Record<Laag, string>> = catalogus('onderdelen/woorden#lagen', {
  INFORMEEL: 'Informeel',
  FORMEEL: 'Formeel'
})

export const alledaagseZaken: Readonly<Record<AlledaagseZaak, string>> = catalogus(
  'onderdelen/woorden#alledaagseZaken',
  {
    MAALTIJD: 'Maaltijd',
    VERVOER: 'Vervoer',
    BOODSCHAPPEN: 'Boodschappen'
  }
)

export const partijtypen: Readonly<Record<Partijtype, string>> = catalogus('onderdelen/woorden#partijtypen', {
  GEMEENTE: 'gemeente',
  PROVINCIE: 'provincie',
  RIJK: 'rijk',
  CORPORATIE: 'woningcorporatie',
  BELEGGER: 'belegger',
  WELZIJN: 'welzijnsorganisatie',
  ZORG: 'zorgorganisatie',
  ZORGKANTOOR: 'zorgkantoor',
  ZORGVERZEKERAAR: 'zorgverzekeraar',
  SCHOOL: 'school',
  WINKEL: 'winkel',
  ONDERNEMER: 'ondernemer',
  BIBLIOTHEEK: 'bibliotheek',
  KUNST_EN_CULTUUR: 'kunst en cultuur',
  SPORT: 'sport',
  GELOOFSGEMEENSCHAP: 'geloofsgemeenschap',
  POLITIE: 'politie',
  KENNIS: 'kennisinstelling',
  FONDS: 'fonds',
  KOEPEL: 'koepel',
  BEWONERSGROEP: 'bewonersgroep',
  ANDERS: 'anders'
})
