// SPDX-License-Identifier: EUPL-1.2
import { BOUWEN_EN_RUIMTE } from './belemmeringen/bouwen-en-ruimte.ts'
import { GEDRAG_EN_OMGEVING } from './belemmeringen/gedrag-en-omgeving.ts'
import { HUREN_EN_VERHUREN } from './belemmeringen/huren-en-verhuren.ts'
import { INKOMEN_EN_GELD } from './belemmeringen/inkomen-en-geld.ts'
import { RUIMTEN_EN_BUDGETTEN } from './belemmeringen/ruimten-en-budgetten.ts'
import { SAMENWERKING } from './belemmeringen/samenwerking.ts'
import type { Belemmering } from './belemmeringen/vorm.ts'
import { metCode } from './rij.ts'

export { Belemmering, Kabinetsreactie, Kabinetsstand, Verantwoordelijke } from './belemmeringen/vorm.ts'

/**
 * What stands in the way of living and doing things together: the 35 points of the overview in document 3, what the
 * paper and the cabinet's letter name beside them, the walls between systems, and what meeting places run into. Obstacles that sources share are
 * one row, so that they are counted once. Source: B10, B18, B19, B21, B22, B31, B41, F1, F4, F18, F19, F20, F21, see docs/bronnen.md.
 */
export const BELEMMERINGEN: readonly Belemmering[] = [
  ...INKOMEN_EN_GELD,
  ...HUREN_EN_VERHUREN,
  ...BOUWEN_EN_RUIMTE,
  ...GEDRAG_EN_OMGEVING,
  ...SAMENWERKING,
  ...RUIMTEN_EN_BUDGETTEN
]

/** The belemmering with this code, or undefined. */
export const belemmeringMetCode = metCode(BELEMMERINGEN)
