// SPDX-License-Identifier: EUPL-1.2
import { weiger } from '@naober/contracts'
import { GRENS_KRUIST_ZICHZELF } from '@naober/contracts/initiatieven/getekend-gebied'
import { kruistZichzelf, type Vlak } from '@naober/contracts/vlak'
import { grensfout } from '../gebied/grenzen.ts'

/** Refuses a boundary that nobody can have meant; those of a division are made simpler when read in, and may cross by that. */
export const tekenfout = (naam: string, grens: Vlak) =>
  grensfout(naam, grens) ?? (kruistZichzelf(grens) ? weiger(GRENS_KRUIST_ZICHZELF, { gebied: naam }) : null)
