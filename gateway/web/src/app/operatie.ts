// SPDX-License-Identifier: EUPL-1.2

/** A registered operation: only its hash is in the page and travels. `_vorm` carries the types and is never there. */
export interface Operatie<A, V> {
  readonly hash: string
  readonly _vorm?: (variabelen: V) => A
}
