// SPDX-License-Identifier: EUPL-1.2

import Type from 'typebox'
import { gebeurtenis } from './gebeurtenis.ts'
import { keuze, Versie } from './velden.ts'

/** JSON pointer to a text inside an event's data: `/doel`, `/notities/2/tekst`. */
export const Tekstpad = Type.String({
  pattern: '^(/[A-Za-z0-9]+)+$',
  maxLength: 200
})

/** Why a text is taken back. */
export const Wisgrond = keuze('PERSOONSGEGEVEN', 'ONJUIST', 'OP_VERZOEK', 'ONGEPAST')

/** A typed text was taken back. The store replaces the text itself afterwards; every view obeys this event. */
export const tekstGewist = gebeurtenis('TekstGewist', {
  openheid: 'OPENBAAR',
  doc: 'A free text in an earlier event of this stream was taken back',
  velden: { versie: Versie, pad: Tekstpad, grond: Wisgrond }
})
