// SPDX-License-Identifier: EUPL-1.2
import { StartError } from '../start/settings.ts'

/** So many things that failed are named. */
const NAMED = 5

/** A number with its word: `1 wijk`, `2 wijken`. */
export const count = (number: number, one: string, more: string): string => `${number} ${number === 1 ? one : more}`

/** Throws a StartError that names what was not read in; the rest is in. */
export const requireAll = (failed: readonly string[]): void => {
  if (failed.length === 0) return
  const more = failed.length > NAMED ? ` | en ${failed.length - NAMED} andere` : ''
  throw new StartError(`Niet ingelezen: ${failed.slice(0, NAMED).join(' | ')}${more}.`)
}
