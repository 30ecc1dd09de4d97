// SPDX-License-Identifier: EUPL-1.2
import { Book } from './book.ts'
import { idAfter } from './identity.ts'

/** What the imports on a folder made and took back, all together. */
export class Ledger {
  readonly #data: string
  readonly #gone = new Set<string>()

  constructor(data: string) {
    this.#data = data
    for (const { id } of Book.all(data)) for (const row of new Book(data, id).gone().values()) this.#gone.add(row)
  }

  /** The id of what stands for a thing now: itself, or what comes in its place after it was taken back. */
  standing(id: string): string {
    let now = id
    for (let keer = 1; this.#gone.has(now); keer++) now = idAfter(id, keer)
    return now
  }

  /** Which of these things were made by another import, and by which: taking this one back leaves them. */
  madeElsewhere(importId: string, ids: ReadonlySet<string>): ReadonlyMap<string, string> {
    const found = new Map<string, string>()
    for (const other of Book.all(this.#data)) {
      if (other.id === importId) continue
      for (const { id } of new Book(this.#data, other.id).booked().values())
        if (ids.has(id) && !this.#gone.has(id)) found.set(id, other.id)
    }
    return found
  }
}
