// SPDX-License-Identifier: EUPL-1.2
import type { teksten as nl } from './inwonertal.nl.ts'

export const teksten: typeof nl = {
  kop: 'Residents',
  inwoners: (aantal) => `${aantal} residents`,
  delen: (bekend, alle) => `in ${bekend} of the ${alle} buurten; of the others it is not known`,
  bron: (bron) => `source: ${bron}`,
  onbekend: 'unknown',
  teKlein: 'fewer than 10'
}
