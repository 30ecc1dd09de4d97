// SPDX-License-Identifier: EUPL-1.2
import { type Geweigerd, weiger } from '@naober/contracts'
import { BELEMMERING_ONBEKEND } from '@naober/contracts/initiatieven/initiatief'
import { belemmeringMetCode } from '@naober/contracts/referentie/belemmeringen'

/** Refuses the first of some codes that is not in the reference table. */
export const eersteOnbekendeCode = (codes: readonly string[]): Geweigerd<'BELEMMERING_ONBEKEND'> | null => {
  for (const code of codes) {
    const nee = onbekendeCode(code)
    if (nee) return nee
  }
  return null
}

/** Refuses a code that is not in the reference table. */
export const onbekendeCode = (code: string): Geweigerd<'BELEMMERING_ONBEKEND'> | null =>
  belemmeringMetCode(code) === undefined ? weiger(BELEMMERING_ONBEKEND, { belemmering: code }) : null
