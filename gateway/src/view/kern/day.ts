// SPDX-License-Identifier: EUPL-1.2

/** A calendar day in the world as a number: days since 1970-01-01. Compares and stores cheaply. */
export type Dag = number

/** End of a period that has not ended. */
export const OPEN_EIND: Dag = 0x3fffffff

/** Before every day that anything tells of. */
export const LANG_GELEDEN: Dag = -0x3fffffff

const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000

const digits = (text: string, from: number, to: number): number => {
  let value = 0
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48
    if (digit < 0 || digit > 9) throw new RangeError(`not a date: ${text}`)
    value = value * 10 + digit
  }
  return value
}

/** Day of a civil date. Counts in years that begin in March, so that a leap day is the last of its year. */
const fromCivil = (year: number, month: number, day: number): Dag => {
  const y = month > 2 ? year : year - 1
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** The day of a `YYYY-MM-DD`, or the day in Europe/Amsterdam of an ISO moment. Throws RangeError on anything else. */
export const dagVan = (text: string): Dag => {
  if (text.length === 10) return fromCivil(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10))
  const ms = text.charAt(10) === 'T' ? Date.parse(text) : Number.NaN
  if (Number.isNaN(ms)) throw new RangeError(`not a date: ${text}`)
  return dagVanMoment(ms)
}

const inWoorden = new Intl.DateTimeFormat('nl', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** A text as people read it: a day `YYYY-MM-DD` as `5 april 2026`, anything else as it is, a day that is none too. */
export const leesbaar = (tekst: string): string => {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(tekst) ? Date.parse(tekst) : Number.NaN
  return Number.isNaN(ms) ? tekst : inWoorden.format(ms)
}

/** `YYYY-MM-DD` of a day. */
export const datumVan = (dag: Dag): string => new Date(dag * DAY_MS).toISOString().slice(0, 10)

const offsets = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit'
})
let lastHour = Number.NaN
let lastDay: Dag = 0

/** The day in Europe/Amsterdam at a moment (ms since the epoch). Moments come in order, so the last hour is kept. */
export const dagVanMoment = (ms: number): Dag => {
  const hour = Math.floor(ms / HOUR_MS)
  if (hour !== lastHour) {
    lastDay = dagVan(offsets.format(ms))
    lastHour = hour
  }
  return lastDay
}
