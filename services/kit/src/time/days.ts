// SPDX-License-Identifier: EUPL-1.2
export const DAY_MS = 86_400_000

/** Days since 1970-01-01 of a `YYYY-MM-DD`. */
export const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY_MS

/** `YYYY-MM-DD` of a day. */
export const dateOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10)

/** The same day of the month so many months later; where that month has none, the days after its end count on. */
export const monthsLater = (date: string, months: number): string =>
  new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1 + months, Number(date.slice(8, 10))))
    .toISOString()
    .slice(0, 10)
