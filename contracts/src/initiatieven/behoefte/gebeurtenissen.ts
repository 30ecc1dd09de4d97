// SPDX-License-Identifier: EUPL-1.2
import Type from 'typebox'
import { Datum, gebeurtenis, Id, keuze, leegbaar, lijst, PersoonId, type Static, VrijeTekst } from '../../kern/index.ts'
import { gezegd, teWijzigen, Vervalreden } from '../oproep/velden.ts'
import { Afweging } from '../regels/past-bij-elkaar.ts'

export const Toelichting = VrijeTekst(500)

/** Which side proposed it; DERDE: who brings others together, and speaks for neither. */
export const Voorsteller = keuze('BEHOEFTE', 'AANBOD', 'DERDE')
export type Voorsteller = Static<typeof Voorsteller>

export const behoefteGeplaatst = gebeurtenis('BehoefteGeplaatst', {
  openheid: 'OPENBAAR',
  doc: 'Somebody asks for something in an area, from one day to another',
  velden: gezegd
})

export const behoefteplaatserVastgelegd = gebeurtenis('BehoefteplaatserVastgelegd', {
  openheid: 'INTERN',
  doc: 'Who placed the behoefte, and may therefore keep it',
  velden: { persoonId: PersoonId }
})

export const behoefteGewijzigd = gebeurtenis('BehoefteGewijzigd', {
  openheid: 'OPENBAAR',
  doc: 'Something about the behoefte changed; absent is unchanged, null is cleared',
  velden: teWijzigen
})

export const koppelingVoorgesteld = gebeurtenis('KoppelingVoorgesteld', {
  openheid: 'OPENBAAR',
  doc: 'An aanbod was proposed for this behoefte; what counted for it on that day, and what did not',
  velden: {
    aanbodId: Id,
    afwegingen: lijst(Afweging, 10),
    door: Voorsteller,
    toelichting: leegbaar(Toelichting),
    op: Datum
  }
})

export const koppelingsvoorstellerVastgelegd = gebeurtenis('KoppelingsvoorstellerVastgelegd', {
  openheid: 'INTERN',
  doc: 'Who proposed this aanbod without speaking for a side, and may therefore take the proposal back',
  velden: { aanbodId: Id, persoonId: PersoonId }
})

export const koppelingGelukt = gebeurtenis('KoppelingGelukt', {
  openheid: 'OPENBAAR',
  doc: 'The aanbod met this behoefte',
  velden: { aanbodId: Id, blijftOpen: Type.Boolean(), op: Datum }
})

export const koppelingAfgewezen = gebeurtenis('KoppelingAfgewezen', {
  openheid: 'OPENBAAR',
  doc: 'One of both sides did not want this koppeling; nobody has to say why',
  velden: { aanbodId: Id, op: Datum }
})

export const koppelingTeruggenomen = gebeurtenis('KoppelingTeruggenomen', {
  openheid: 'OPENBAAR',
  doc: 'The koppeling was said to have succeeded, and did not; it stands as proposed again, by who still wants it',
  velden: { aanbodId: Id, door: Voorsteller, op: Datum }
})

export const behoefteVervallen = gebeurtenis('BehoefteVervallen', {
  openheid: 'OPENBAAR',
  doc: 'It is asked no more: its last day went by, or who asked it said so',
  velden: { reden: Vervalreden, op: Datum }
})

export const behoefteHeropend = gebeurtenis('BehoefteHeropend', {
  openheid: 'OPENBAAR',
  doc: 'It is asked again, to this last day',
  velden: { laatste: Datum, op: Datum }
})
