// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill'

/**
 * The moment (ms since the epoch) of a day (`YYYY-MM-DD`) and a time (`HH:MM`) in Europe/Amsterdam. A time in the hour
 * that spring skips moves forward by that hour; of the hour that autumn repeats it is the first.
 */
export const momentOf = (date: string, time: string): number =>
  Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime('Europe/Amsterdam', { disambiguation: 'compatible' })
    .epochMilliseconds
