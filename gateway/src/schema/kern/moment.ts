// SPDX-License-Identifier: EUPL-1.2
import type { Dag } from '../../view/kern/day.ts'

/** A row looked at on a day. Stands in the place of the row only where a query gives `op`; a bare row means now. */
export class Moment<R> {
  readonly rij: R
  readonly op: Dag

  constructor(rij: R, op: Dag) {
    this.rij = rij
    this.op = op
  }
}

/** What a field may hand to the fields below it: a row, now or on a day. */
export type Bij<R> = R | Moment<R>

/** The row as the fields below must see it. */
export const bij = <R>(rij: R, op: Dag | null): Bij<R> => (op === null ? rij : new Moment(rij, op))

/** The same for a list: untouched when the query is about now. */
export const bijElk = <R>(rijen: readonly R[], op: Dag | null): readonly Bij<R>[] =>
  op === null ? rijen : rijen.map((rij) => new Moment(rij, op))
