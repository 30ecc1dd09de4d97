// SPDX-License-Identifier: EUPL-1.2
import { type Geweigerd, weiger } from '@naober/contracts'
import { DATUM_IN_TOEKOMST, DATUM_VOOR_BEGIN, DATUM_VOOR_VORIGE } from '@naober/contracts/initiatieven/regels/datums'
import { dateOf, dayOf } from '@naober/kit/time/days'
import { momentOf } from '@naober/kit/time/local-start'

/** Refuses a day that has yet to come. Days are `YYYY-MM-DD`, so they compare as text. */
export const inToekomst = (datum: string, vandaag: string): Geweigerd<'DATUM_IN_TOEKOMST'> | null =>
  datum > vandaag ? weiger(DATUM_IN_TOEKOMST, { datum, vandaag }) : null

/** Refuses a day before the thing began. */
export const voorBegin = (datum: string, begin: string): Geweigerd<'DATUM_VOOR_BEGIN'> | null =>
  datum < begin ? weiger(DATUM_VOOR_BEGIN, { datum, begin }) : null

/** Refuses a day before the change that came last; without one every day is right. */
export const voorVorige = (datum: string, vorige: string | null | undefined): Geweigerd<'DATUM_VOOR_VORIGE'> | null =>
  typeof vorige === 'string' && datum < vorige ? weiger(DATUM_VOOR_VORIGE, { datum, vorige }) : null

/** The latest of some days, or null when there are none. */
export const laatste = (dagen: readonly (string | null)[]): string | null =>
  dagen.reduce<string | null>((tot, dag) => (dag !== null && (tot === null || dag > tot) ? dag : tot), null)

/** A day that has come, and not before what happened last. */
export const dagfout = (op: string, laatst: string, vandaag: string) =>
  inToekomst(op, vandaag) ?? voorVorige(op, laatst)

/** The day after a day. */
export const dagNa = (dag: string): string => dateOf(dayOf(dag) + 1)

/** The moment at which the day after begins in the Netherlands, ISO 8601: when what had this last day is over. */
export const beginNa = (totEnMet: string): string => new Date(momentOf(dagNa(totEnMet), '00:00')).toISOString()

/** The first day without it: after its last, and not before what happened since. */
export const eindeNa = (totEnMet: string, laatst: string): string => laatste([dagNa(totEnMet), laatst]) ?? laatst
