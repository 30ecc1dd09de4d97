// SPDX-License-Identifier: EUPL-1.2
import type { Dag } from '../../view/kern/day.ts'
import { BEHEER, EIGENAAR, type Rij } from '../../view/kern/rij.ts'
import type { QueryContext } from './context.ts'
import { type Bij, bij } from './moment.ts'

/** False of what was withdrawn, but for its own people and the beheerder. */
export const isTeZien = (rij: Rij, { wie }: Pick<QueryContext, 'wie'>): boolean =>
  !rij.tabel.ingetrokken(rij) || (rij.tabel.publiek(wie, rij) & (EIGENAAR | BEHEER)) !== 0

/** What a reference leads to: null where it is open still, and where it was withdrawn, but for its own people. */
export const getoond = <R extends Rij>(
  rij: R | null | undefined,
  context: Pick<QueryContext, 'wie'>,
  op: Dag | null
): Bij<R> | null => (rij?.bekend && isTeZien(rij, context) ? bij(rij, op) : null)
