// SPDX-License-Identifier: EUPL-1.2
import { BEHEER, EIGENAAR, type Rij } from '../../view/kern/rij.ts'
import type { QueryContext } from './context.ts'

/** False of what was withdrawn, but for its own people and the beheerder. */
export const isTeZien = (rij: Rij, { wie }: Pick<QueryContext, 'wie'>): boolean =>
  !rij.tabel.ingetrokken(rij) || (rij.tabel.publiek(wie, rij) & (EIGENAAR | BEHEER)) !== 0
