// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { StartError } from '../start/settings.ts'

const PACKAGE = new URL('../../package.json', import.meta.url)

/** Version of this Naober. */
export const NAOBER: string = (JSON.parse(readFileSync(PACKAGE, 'utf8')) as { readonly version: string }).version

const DATE = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeStyle: 'medium', timeZone: 'Europe/Amsterdam' })

/** When something was recorded, for people; `at` in ms since the epoch. */
export const momentOf = (at: number): string => (at === 0 ? 'nog niets besloten' : DATE.format(at))

/** What the disk did not let us do, in one sentence; any other error as it is. */
export const spoken = (error: unknown): unknown => {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return error
  const path = 'path' in error ? String(error.path) : 'de schijf'
  const why = error.code === 'ENOSPC' ? 'de schijf is vol' : `het systeem zegt ${String(error.code)}`
  return new StartError(`Er kan niet worden gewerkt met ${path}: ${why}.`, { cause: error })
}

/** `<n> besluit` or `<n> besluiten`. */
export const decisions = (n: number): string => `${n} ${n === 1 ? 'besluit' : 'besluiten'}`
