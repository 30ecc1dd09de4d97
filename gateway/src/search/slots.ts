// SPDX-License-Identifier: EUPL-1.2
import { kindOf, rowOf } from './messages.ts'
import { Numbers } from './numbers.ts'

const NONE = -1

/** The slot of each thing: a column per kind, as rows of a kind are numbered without holes. */
export class Slots {
  readonly #perKind: Numbers[] = []
  #size = 0

  /** How many things have one. */
  get size(): number {
    return this.#size
  }

  /** Undefined where the thing has none. */
  get(id: number): number | undefined {
    const rows = this.#perKind[kindOf(id)]
    const row = rowOf(id)
    const slot = rows === undefined || row >= rows.length ? NONE : rows.at(row)
    return slot === NONE ? undefined : slot
  }

  set(id: number, slot: number): void {
    const kind = kindOf(id)
    const row = rowOf(id)
    const rows = this.#perKind[kind] ?? new Numbers()
    this.#perKind[kind] = rows
    while (rows.length <= row) rows.add(NONE)
    if (rows.at(row) === NONE) this.#size++
    rows.set(row, slot)
  }

  delete(id: number): void {
    if (this.get(id) === undefined) return
    this.#perKind[kindOf(id)]?.set(rowOf(id), NONE)
    this.#size--
  }
}
