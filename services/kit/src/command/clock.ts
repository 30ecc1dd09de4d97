// SPDX-License-Identifier: EUPL-1.2

/** Where time comes from; tests bring their own. Milliseconds since the epoch. */
export type Clock = () => number

const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' })
let known = { minute: -1, text: '' }

/** The calendar day in Europe/Amsterdam, `YYYY-MM-DD`. Kept per minute: formatting a date is slow. */
export const dayInAmsterdam = (ms: number): string => {
  const minute = Math.floor(ms / 60_000)
  if (known.minute !== minute) known = { minute, text: day.format(ms) }
  return known.text
}

let moment = { ms: Number.NaN, text: '' }

/** A moment as ISO 8601 in UTC. The last one is kept: many decisions fall in one ms, and writing a moment is slow. */
export const isoOf = (ms: number): string => {
  if (moment.ms !== ms) moment = { ms, text: new Date(ms).toISOString() }
  return moment.text
}
