// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'

const PACKAGE = new URL('../../package.json', import.meta.url)

/** Version of this Naober. */
export const NAOBER: string = (JSON.parse(readFileSync(PACKAGE, 'utf8')) as { readonly version: string }).version

const DATE = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeStyle: 'medium', timeZone: 'Europe/Amsterdam' })

/** When something was recorded, for people; `at` in ms since the epoch. */
export const momentOf = (at: number): string => (at === 0 ? 'nog niets besloten' : DATE.format(at))

/** `<n> besluit` or `<n> besluiten`. */
export const decisions = (n: number): string => `${n} ${n === 1 ? 'besluit' : 'besluiten'}`
