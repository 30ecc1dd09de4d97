// SPDX-License-Identifier: EUPL-1.2
import { Datum, gebeurtenis, Id, leegbaar, optioneel, PersoonId, VrijeTekst } from '../../kern/index.ts'
import { Gebiedsplaats } from '../regels/gebiedskeuze.ts'

/** The plan or change that the worry is about. */
export const Waarover = VrijeTekst(200)
export const Zorg = VrijeTekst(2000)
/** What would make it acceptable to who worries. Source: A91, 3:5139-5146. */
export const Haakje = VrijeTekst(1000)
export const Belofte = VrijeTekst(1000)
/** Who promises, by function and never by name. */
export const Functie = VrijeTekst(80)
export const Toelichting = VrijeTekst(1000)

export const zorgGeuit = gebeurtenis('ZorgGeuit', {
  openheid: 'OPENBAAR',
  doc: 'Somebody told what worries them about a plan or a change in their surroundings',
  velden: {
    waarover: Waarover,
    zorg: Zorg,
    haakje: leegbaar(Haakje),
    initiatiefId: leegbaar(Id),
    gebied: Gebiedsplaats,
    op: Datum
  }
})

export const uiterVastgelegd = gebeurtenis('UiterVastgelegd', {
  openheid: 'INTERN',
  doc: 'Who told the worry',
  velden: { persoonId: PersoonId }
})

export const zorgGewijzigd = gebeurtenis('ZorgGewijzigd', {
  openheid: 'OPENBAAR',
  doc: 'The worry was told in other words; what is absent stayed as it was',
  velden: { waarover: optioneel(Waarover), zorg: optioneel(Zorg), haakje: optioneel(leegbaar(Haakje)) }
})

export const zorgIngetrokken = gebeurtenis('ZorgIngetrokken', {
  openheid: 'OPENBAAR',
  doc: 'The worry is none any more, or never was',
  velden: {}
})

export const toezeggingGedaan = gebeurtenis('ToezeggingGedaan', {
  openheid: 'OPENBAAR',
  doc: 'Somebody promised something about the worry: what, who by function, for which partij, and by when',
  velden: {
    toezegging: Belofte,
    functie: Functie,
    partijId: leegbaar(Id),
    wanneer: Datum,
    op: Datum
  }
})

export const toezeggerVastgelegd = gebeurtenis('ToezeggerVastgelegd', {
  openheid: 'INTERN',
  doc: 'Who wrote the promise down',
  velden: { persoonId: PersoonId }
})

export const toezeggingTeruggenomen = gebeurtenis('ToezeggingTeruggenomen', {
  openheid: 'OPENBAAR',
  doc: 'The last promise was a mistake, as if it was never made',
  velden: {}
})

export const naToezeggingGevraagd = gebeurtenis('NaToezeggingGevraagd', {
  openheid: 'OPENBAAR',
  doc: 'The day of the promise is over and nobody said whether it was kept: that is asked',
  velden: { wanneer: Datum, op: Datum }
})

export const toezeggingNagekomen = gebeurtenis('ToezeggingNagekomen', {
  openheid: 'OPENBAAR',
  doc: 'The promise was kept',
  velden: { toelichting: leegbaar(Toelichting), op: Datum }
})

export const toezeggingNietNagekomen = gebeurtenis('ToezeggingNietNagekomen', {
  openheid: 'OPENBAAR',
  doc: 'The promise was not kept',
  velden: { toelichting: leegbaar(Toelichting), op: Datum }
})

export const oordeelTeruggenomen = gebeurtenis('OordeelTeruggenomen', {
  openheid: 'OPENBAAR',
  doc: 'Whether the promise was kept is open again, as if nobody had said so',
  velden: {}
})
