// SPDX-License-Identifier: EUPL-1.2
import type { teksten as nl } from './binnenlopen.nl.ts'

export const teksten: typeof nl = {
  loopBinnen: (wat, dag, tijd, waar) => `Drop in at ${wat}: ${dag}, ${tijd}${waar ? `, ${waar}` : ''}.`,
  vraagNaar: (wie) => `Ask for: ${wie}.`
}
