// SPDX-License-Identifier: EUPL-1.2
import type { Klok } from './clock.ts'
import type { DienstStand } from './positions.ts'

/** Note that a thing changed: ask for it again. Carries no data of the thing. */
export interface Notitie {
  readonly soort: string
  readonly id: string
  readonly revisie: number
  readonly dienst: string
  readonly positie: number
}

/** What a subscriber receives at a time. After `opnieuw` it knows nothing any more and asks for everything again. */
export interface Bericht {
  readonly opnieuw: boolean
  readonly notities: readonly Notitie[]
  /** Give this back on reconnect. */
  readonly alsVan: readonly DienstStand[]
}

/** How long notes are gathered, ms. */
export const GATHER_MS = 200
/** Unsent notes above which there is one OPNIEUW. */
export const MAX_UNSENT = 256

/**
 * One follower of changes, as an async iterator. A reader that does not come back for its notes costs at most
 * MAX_UNSENT of them.
 */
export class Subscription implements AsyncIterableIterator<Bericht> {
  readonly #klok: Klok
  readonly #alsVan: () => readonly DienstStand[]
  readonly #opEinde: () => void
  readonly #unsent = new Map<string, Notitie>()
  #opnieuw = false
  #due = false
  #ended = false
  #callOff: (() => void) | null = null
  #reader: ((result: IteratorResult<Bericht>) => void) | null = null

  constructor(klok: Klok, alsVan: () => readonly DienstStand[], opEinde: () => void) {
    this.#klok = klok
    this.#alsVan = alsVan
    this.#opEinde = opEinde
  }

  /** Adds a note; a newer one of the same thing replaces it. */
  add(notitie: Notitie): void {
    if (this.#ended || this.#opnieuw) return
    this.#unsent.set(`${notitie.soort} ${notitie.id}`, notitie)
    if (this.#unsent.size > MAX_UNSENT) this.startOver()
    else this.#gather()
  }

  /** Everything known before is void. */
  startOver(): void {
    this.#unsent.clear()
    this.#opnieuw = true
    this.#gather()
  }

  /** Waits for the next notes; one reader at a time. */
  next(): Promise<IteratorResult<Bericht>> {
    if (this.#ended) return Promise.resolve({ done: true, value: undefined })
    if (this.#due) return Promise.resolve({ done: false, value: this.#take() })
    return new Promise((resolve) => {
      this.#reader = resolve
    })
  }

  /** Ends the subscription. */
  return(): Promise<IteratorResult<Bericht>> {
    if (!this.#ended) {
      this.#ended = true
      this.#callOff?.()
      this.#unsent.clear()
      this.#opEinde()
      this.#reader?.({ done: true, value: undefined })
      this.#reader = null
    }
    return Promise.resolve({ done: true, value: undefined })
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  #gather(): void {
    if (this.#due || this.#callOff !== null) return
    this.#callOff = this.#klok.na(GATHER_MS, () => {
      this.#callOff = null
      this.#due = true
      const reader = this.#reader
      this.#reader = null
      reader?.({ done: false, value: this.#take() })
    })
  }

  #take(): Bericht {
    const bericht = { opnieuw: this.#opnieuw, notities: [...this.#unsent.values()], alsVan: this.#alsVan() }
    this.#unsent.clear()
    this.#opnieuw = false
    this.#due = false
    return bericht
  }
}
