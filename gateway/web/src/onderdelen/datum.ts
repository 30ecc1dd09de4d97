// SPDX-License-Identifier: EUPL-1.2
import { taal } from '../app/taal.ts'

const zone = 'Europe/Amsterdam'
const streek = { nl: 'nl-NL', en: 'en-GB' }[taal]
const dagvorm = (vorm: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(streek, { ...vorm, timeZone: 'UTC' })
const metJaar = dagvorm({ day: 'numeric', month: 'long', year: 'numeric' })
const zonderJaar = dagvorm({ day: 'numeric', month: 'long' })
const metWeekdag = dagvorm({ weekday: 'long', day: 'numeric', month: 'long' })
const maandvorm = dagvorm({ month: 'long', year: 'numeric' })
const klok = new Intl.DateTimeFormat(streek, { hour: '2-digit', minute: '2-digit', timeZone: zone })
const dag = new Intl.DateTimeFormat('sv-SE', { timeZone: zone })

const middernacht = (op: string): Date => new Date(`${op}T00:00:00Z`)

/** The calendar day in the Netherlands at this moment, `YYYY-MM-DD`. */
export const vandaag = (nu = new Date()): string => dag.format(nu)

/** A day in words; with its year when that is not the year of `nu`. */
export const dagInWoorden = (op: string, nu = vandaag()): string =>
  (op.slice(0, 4) === nu.slice(0, 4) ? zonderJaar : metJaar).format(middernacht(op))

/** A day in words, with its year. */
export const dagMetJaar = (op: string): string => metJaar.format(middernacht(op))

/** Two days in words, the first before the second; with their years where these differ, or are not that of `nu`. */
export const vanTot = (van: string, tot: string, nu = vandaag()): [string, string] =>
  van.slice(0, 4) === tot.slice(0, 4)
    ? [dagInWoorden(van, nu), dagInWoorden(tot, nu)]
    : [dagMetJaar(van), dagMetJaar(tot)]

/** A date in words, as precise as it is: `20 februari 2025`, `februari 2025` or `2025`. */
export const datumInWoorden = (datum: string): string => {
  if (isDag(datum)) return dagMetJaar(datum)
  return datum.length === 4 ? datum : maandInWoorden(`${datum}-01`)
}

/** A day of the week in words: `dinsdag 24 november`; with its year when that is not the year of `nu`. */
export const weekdagInWoorden = (op: string, nu = vandaag()): string =>
  op.slice(0, 4) === nu.slice(0, 4)
    ? metWeekdag.format(middernacht(op))
    : `${metWeekdag.format(middernacht(op))} ${op.slice(0, 4)}`

/** The month of a day in words: `november 2026`. */
export const maandInWoorden = (op: string): string => maandvorm.format(middernacht(op))

/** A time of the clock as it is written: `19:30` becomes `19.30 uur`. */
export const kloktijd = (tijd: string): string => (taal === 'nl' ? `${tijd.replace(':', '.')} uur` : tijd)

/**
 * When something begins that is planned on a day at a time of the clock. In the hour that spring skips it begins an hour
 * later, as calendars have it.
 */
export function aanvang(op: string, tijd: string): string {
  const alsWinter = new Date(Date.parse(`${op}T${tijd}:00+01:00`))
  const alsZomer = new Date(Date.parse(`${op}T${tijd}:00+02:00`))
  const isEr = [alsWinter, alsZomer].some((moment) => klok.format(moment) === tijd)
  return isEr ? kloktijd(tijd) : tijdInWoorden(alsWinter)
}

/** The time in the Netherlands: `10.04 uur`. */
export const tijdInWoorden = (moment: Date): string => kloktijd(klok.format(moment))

/** Days from one calendar day to another. */
export const dagenTussen = (van: string, tot: string): number =>
  Math.round((middernacht(tot).getTime() - middernacht(van).getTime()) / 86_400_000)

/** The calendar day so many days later, or earlier. */
export const dagenLater = (op: string, dagen: number): string =>
  new Date(middernacht(op).getTime() + dagen * 86_400_000).toISOString().slice(0, 10)

/** The Monday of the week of a day. */
export const maandagVan = (op: string): string => dagenLater(op, -((middernacht(op).getUTCDay() + 6) % 7))

/** The first day of the month so many months after that of a day. */
export function maandLater(op: string, maanden: number): string {
  const datum = middernacht(`${op.slice(0, 7)}-01`)
  datum.setUTCMonth(datum.getUTCMonth() + maanden)
  return datum.toISOString().slice(0, 10)
}

/** True for a calendar day written as `YYYY-MM-DD` that exists. */
export const isDag = (waarde: string): boolean => {
  const tijd = Date.parse(`${waarde}T00:00:00Z`)
  return /^\d{4}-\d\d-\d\d$/.test(waarde) && !Number.isNaN(tijd) && new Date(tijd).toISOString().startsWith(waarde)
}

const getallen = new Intl.NumberFormat(streek)
/** A number as it is written: `1.825`. */
export const getal = (aantal: number): string => getallen.format(aantal)
