// SPDX-License-Identifier: EUPL-1.2
import type { Elementsoort, Fase, Initiatiefsoort, Verbindingssoort, WoonvormCode } from '../gql/graphql.ts'

/** The eight kinds of the sociale basisinfrastructuur, in the order in which they are shown. */
export const elementsoorten: Readonly<Record<Elementsoort, string>> = {
  INFORMELE_DIENST: 'Informele dienst',
  FORMELE_DIENST: 'Formele dienst',
  FYSIEKE_VOORZIENING: 'Fysieke voorziening',
  ICT_VOORZIENING: 'ICT-voorziening',
  ONTMOETINGSPLEK: 'Ontmoetingsplek',
  VERBINDINGSPERSOON: 'Verbindingspersoon',
  NETWERK: 'Netwerk',
  AFSPRAAK: 'Afspraak'
}

export const soorten: Readonly<Record<Initiatiefsoort, string>> = {
  BEWONERSINITIATIEF: 'Bewonersinitiatief',
  ORGANISATIENETWERK: 'Organisatienetwerk',
  WOONINITIATIEF: 'Wooninitiatief'
}

export const fasen: Readonly<Record<Fase, string>> = {
  IDEE: 'nog een idee',
  START: 'gaat van start',
  ACTIEF: 'volop bezig',
  IN_DE_KNEL: 'in de knel',
  GESTOPT: 'gestopt'
}

export const woonvormen: Readonly<Record<WoonvormCode, string>> = {
  MANTELZORGWONING: 'Mantelzorgwoning of kangoeroewoning',
  GROEPSWONING: 'Groepswoning',
  WOONGROEP: 'Woongroep',
  WOONGEMEENSCHAP_WOONCOOPERATIE: 'Woongemeenschap of wooncoöperatie',
  MODERN_HOFJE: 'Modern hofje',
  WOONCOMPLEX: 'Wooncomplex'
}

/** What two ends are to each other, told from the one where it begins (`van`) and from the other (`naar`). */
export const verbindingswoorden: Readonly<Record<Verbindingssoort, { readonly van: string; readonly naar: string }>> = {
  OUDER: { van: 'bracht voort:', naar: 'komt voort uit' },
  GELIJKE: { van: 'werkt samen met', naar: 'werkt samen met' },
  DEELT_RUIMTE: { van: 'deelt ruimte met', naar: 'deelt ruimte met' },
  DEELT_MENSEN: { van: 'deelt mensen met', naar: 'deelt mensen met' },
  HELPT: { van: 'helpt', naar: 'krijgt hulp van' }
}
