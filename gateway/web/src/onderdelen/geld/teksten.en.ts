// SPDX-License-Identifier: EUPL-1.2
import type { teksten as nl } from './teksten.nl.ts'

export const teksten: typeof nl = {
  duren: {
    EENMALIG: 'once',
    TIJDELIJK: 'for a while',
    JAARLIJKS: 'a year, to be asked anew each year',
    STRUCTUREEL: 'a year, lasting'
  },
  van: (naam) => `from ${naam}`,
  begintNog: (einde) => `yet to begin; ${einde}`,
  tot: (dag) => `runs until ${dag}`,
  afgelopen: (dag) => `ended on ${dag}`,
  zonderEinde: 'without an end'
}
