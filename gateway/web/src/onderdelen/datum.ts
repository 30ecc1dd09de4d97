// SPDX-License-Identifier: EUPL-1.2

const zone = 'Europe/Amsterdam'
const metJaar = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const zonderJaar = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', timeZone: 'UTC' })
const klok = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone: zone })
const dag = new Intl.DateTimeFormat('sv-SE', { timeZone: zone })

/** The calendar day in the Netherlands at this moment, `YYYY-MM-DD`. */
export const vandaag = (nu = new Date()): string => dag.format(nu)

/** A day in words; with its year when that is not the year of `nu`. */
export function dagInWoorden(op: string, nu = vandaag()): string {
  const datum = new Date(`${op}T00:00:00Z`)
  return (op.slice(0, 4) === nu.slice(0, 4) ? zonderJaar : metJaar).format(datum)
}

/** A day in words, with its year. */
export const dagMetJaar = (op: string): string => metJaar.format(new Date(`${op}T00:00:00Z`))

/** The time in the Netherlands: `10.04 uur`. */
export const tijdInWoorden = (moment: Date): string => `${klok.format(moment).replace(':', '.')} uur`

/** Days from one calendar day to another. */
export const dagenTussen = (van: string, tot: string): number =>
  Math.round((Date.parse(`${tot}T00:00:00Z`) - Date.parse(`${van}T00:00:00Z`)) / 86_400_000)

/** True for a calendar day written as `YYYY-MM-DD` that exists. */
export const isDag = (waarde: string): boolean => {
  const tijd = Date.parse(`${waarde}T00:00:00Z`)
  return /^\d{4}-\d\d-\d\d$/.test(waarde) && !Number.isNaN(tijd) && new Date(tijd).toISOString().startsWith(waarde)
}

const getallen = new Intl.NumberFormat('nl-NL')
/** A number as it is written in Dutch: `1.825`. */
export const getal = (aantal: number): string => getallen.format(aantal)
