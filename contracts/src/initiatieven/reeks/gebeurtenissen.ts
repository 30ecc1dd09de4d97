// SPDX-License-Identifier: EUPL-1.2
import { Datum, gebeurtenis, leegbaar, optioneel, verzameling } from '../../kern/index.ts'
import { DuurMinuten, Herhaling, Kloktijd } from '../regels/herhaling.ts'
import * as regel from '../regels/ontmoeting.ts'

/** Most occurrences of a series. */
export const MEESTE_KEREN = 400

export const wanneer = { dag: Datum, tijd: Kloktijd, duurMinuten: DuurMinuten }
export const Overslaan = verzameling(Datum, MEESTE_KEREN)

export const reeksGepland = gebeurtenis('ReeksGepland', {
  openheid: 'OPENBAAR',
  doc: 'An initiatief plans a series: a first day, a time of the clock in the Netherlands, a rule and a last day',
  velden: { ...regel.vastgelegd, ...wanneer, herhaling: Herhaling, laatste: Datum, overslaan: Overslaan }
})

export const reeksGewijzigd = gebeurtenis('ReeksGewijzigd', {
  openheid: 'OPENBAAR',
  doc: 'A series is told otherwise; absent is unchanged, null is cleared',
  velden: regel.teWijzigen
})

export const reekseindeGewijzigd = gebeurtenis('ReekseindeGewijzigd', {
  openheid: 'OPENBAAR',
  doc: 'A series that still runs ends earlier or later',
  velden: { laatste: Datum }
})

export const overslaanGewijzigd = gebeurtenis('OverslaanGewijzigd', {
  openheid: 'OPENBAAR',
  doc: 'The days that a series skips are these',
  velden: { overslaan: Overslaan }
})

export const keerVerplaatst = gebeurtenis('KeerVerplaatst', {
  openheid: 'OPENBAAR',
  doc: 'One occurrence of a series gets another moment; it keeps its original day as its name',
  velden: { keer: Datum, ...wanneer }
})

export const keerGehouden = gebeurtenis('KeerGehouden', {
  openheid: 'OPENBAAR',
  doc: 'One occurrence of a series went ahead, and so many came; a later count replaces an earlier one',
  velden: { keer: Datum, aantal: regel.Geteld },
  naarBuiten: regel.zonderKleineOpkomst
})

export const keerAfgelast = gebeurtenis('KeerAfgelast', {
  openheid: 'OPENBAAR',
  doc: 'One occurrence of a series does not go ahead, or did not',
  velden: { keer: Datum, reden: leegbaar(regel.Reden), vergissing: optioneel(regel.Vergissing), op: Datum }
})

export const keerGaatDoor = gebeurtenis('KeerGaatDoor', {
  openheid: 'OPENBAAR',
  doc: 'Calling one occurrence off was taken back',
  velden: { keer: Datum }
})
