// SPDX-License-Identifier: EUPL-1.2
import {
  Datum,
  gebeurtenis,
  Id,
  keuze,
  leegbaar,
  optioneel,
  PersoonId,
  type Static,
  VrijeTekst,
  verzameling
} from '../../kern/index.ts'
import { Rijcode } from '../../referentie/rij.ts'
import { Gebiedsplaats } from '../regels/gebiedskeuze.ts'

/** What was done: of which kind. Source: eigen keuze. */
export const Voorbeeldsoort = keuze(
  'BEWONERSINITIATIEF',
  'ORGANISATIENETWERK',
  'WOONINITIATIEF',
  'ONTMOETINGSPLEK',
  'DIENST',
  'AFSPRAAK'
)
export type Voorbeeldsoort = Static<typeof Voorbeeldsoort>

/** Where it worked: town or countryside. Source: C49, 3:2665-2668. */
export const Plaatssoort = keuze('STAD', 'PLATTELAND')
export type Plaatssoort = Static<typeof Plaatssoort>

/** What became of applying an example elsewhere. Source: eigen keuze. */
export const Uitkomst = keuze('WERKTE', 'WERKTE_DEELS', 'WERKTE_NIET')
export type Uitkomst = Static<typeof Uitkomst>

export const Titel = VrijeTekst(120)
export const Aanpak = VrijeTekst(4000)
/** What went well, and what stays hard: an example tells both. */
export const Succes = VrijeTekst(2000)
export const Dilemma = VrijeTekst(2000)
/** Where more is to be read; for an example that others wrote down. */
export const Vindplaats = VrijeTekst(300)
export const Lessen = VrijeTekst(2000)
export const Toelichting = VrijeTekst(1000)

export const Plaatssoorten = verzameling(Plaatssoort, 2, 1)
export const Belemmeringcodes = verzameling(Rijcode, 10)

export const voorbeeldOpgesteld = gebeurtenis('VoorbeeldOpgesteld', {
  openheid: 'INTERN',
  doc: 'An example was drafted; only who drafted it and its owner see it until it is published',
  velden: {
    titel: Titel,
    soort: Voorbeeldsoort,
    plaatsen: Plaatssoorten,
    belemmeringen: Belemmeringcodes,
    aanpak: Aanpak,
    succes: Succes,
    dilemma: Dilemma,
    vindplaats: leegbaar(Vindplaats),
    initiatiefId: leegbaar(Id),
    gebied: leegbaar(Gebiedsplaats),
    op: Datum
  }
})

export const opstellerVastgelegd = gebeurtenis('OpstellerVastgelegd', {
  openheid: 'INTERN',
  doc: 'Who drafted the example',
  velden: { persoonId: PersoonId }
})

export const voorbeeldGewijzigd = gebeurtenis('VoorbeeldGewijzigd', {
  openheid: 'INTERN',
  doc: 'Something about the example changed; absent is unchanged',
  velden: {
    titel: optioneel(Titel),
    soort: optioneel(Voorbeeldsoort),
    plaatsen: optioneel(Plaatssoorten),
    belemmeringen: optioneel(Belemmeringcodes),
    aanpak: optioneel(Aanpak),
    succes: optioneel(Succes),
    dilemma: optioneel(Dilemma),
    vindplaats: optioneel(leegbaar(Vindplaats))
  }
})

export const voorbeeldGepubliceerd = gebeurtenis('VoorbeeldGepubliceerd', {
  openheid: 'OPENBAAR',
  doc: 'Its owner published the example: what kind, where and against which obstacles; its texts are read where it stands',
  velden: {
    soort: Voorbeeldsoort,
    plaatsen: Plaatssoorten,
    belemmeringen: Belemmeringcodes,
    initiatiefId: leegbaar(Id),
    op: Datum
  }
})

export const publicatieTeruggenomen = gebeurtenis('PublicatieTeruggenomen', {
  openheid: 'OPENBAAR',
  doc: 'Its owner took the example back: it is a draft again',
  velden: {}
})

export const voorbeeldIngetrokken = gebeurtenis('VoorbeeldIngetrokken', {
  openheid: 'OPENBAAR',
  doc: 'The example is there no more',
  velden: {}
})

export const voorbeeldToegepast = gebeurtenis('VoorbeeldToegepast', {
  openheid: 'OPENBAAR',
  doc: 'Somebody applied the example elsewhere',
  velden: {
    toepassingId: Id,
    initiatiefId: leegbaar(Id),
    gebied: Gebiedsplaats,
    toelichting: leegbaar(Toelichting),
    op: Datum
  }
})

export const toepasserVastgelegd = gebeurtenis('ToepasserVastgelegd', {
  openheid: 'INTERN',
  doc: 'Who told that the example was applied',
  velden: { toepassingId: Id, persoonId: PersoonId }
})

export const toepassingTeruggenomen = gebeurtenis('ToepassingTeruggenomen', {
  openheid: 'OPENBAAR',
  doc: 'It was not applied there after all',
  velden: { toepassingId: Id }
})

export const uitkomstTeruggekoppeld = gebeurtenis('UitkomstTeruggekoppeld', {
  openheid: 'OPENBAAR',
  doc: 'What became of applying the example, with what was learned: the knowledge learns from it',
  velden: { toepassingId: Id, uitkomst: Uitkomst, lessen: Lessen, op: Datum }
})

export const uitkomstTeruggenomen = gebeurtenis('UitkomstTeruggenomen', {
  openheid: 'OPENBAAR',
  doc: 'What became of it is open again',
  velden: { toepassingId: Id }
})
