// SPDX-License-Identifier: EUPL-1.2
import Type from 'typebox'
import { Datum, gebeurtenis, Id, PersoonId } from '../../kern/index.ts'
import { gezegd, teWijzigen, Vervalreden } from '../oproep/velden.ts'

export const aanbodGeplaatst = gebeurtenis('AanbodGeplaatst', {
  openheid: 'OPENBAAR',
  doc: 'Somebody offers something in an area, from one day to another',
  velden: gezegd
})

export const aanbiederVastgelegd = gebeurtenis('AanbiederVastgelegd', {
  openheid: 'INTERN',
  doc: 'Who placed the aanbod, and may therefore keep it',
  velden: { persoonId: PersoonId }
})

export const aanbodGewijzigd = gebeurtenis('AanbodGewijzigd', {
  openheid: 'OPENBAAR',
  doc: 'Something about the aanbod changed; absent is unchanged, null is cleared',
  velden: teWijzigen
})

export const aanbodVoorgesteld = gebeurtenis('AanbodVoorgesteld', {
  openheid: 'OPENBAAR',
  doc: 'The aanbod was proposed for a behoefte',
  velden: { behoefteId: Id, op: Datum }
})

export const aanbodGekoppeld = gebeurtenis('AanbodGekoppeld', {
  openheid: 'OPENBAAR',
  doc: 'The aanbod met a behoefte; it may stay open for others',
  velden: { behoefteId: Id, blijftOpen: Type.Boolean(), op: Datum }
})

export const aanbodAfgewezen = gebeurtenis('AanbodAfgewezen', {
  openheid: 'OPENBAAR',
  doc: 'One of both sides did not want this koppeling',
  velden: { behoefteId: Id, op: Datum }
})

export const aanbodVrijgekomen = gebeurtenis('AanbodVrijgekomen', {
  openheid: 'OPENBAAR',
  doc: 'The koppeling with a behoefte was taken back; it is on offer again where that had closed it',
  velden: { behoefteId: Id, weerOpen: Type.Boolean(), op: Datum }
})

export const aanbodVervallen = gebeurtenis('AanbodVervallen', {
  openheid: 'OPENBAAR',
  doc: 'It is offered no more: its last day went by, or who offered it said so',
  velden: { reden: Vervalreden, op: Datum }
})

export const aanbodHeropend = gebeurtenis('AanbodHeropend', {
  openheid: 'OPENBAAR',
  doc: 'It is offered again, to this last day',
  velden: { laatste: Datum, op: Datum }
})
