// SPDX-License-Identifier: EUPL-1.2
import type { Change, ChangeRing } from './change-ring.ts'
import type { Klok } from './clock.ts'
import { type DienstStand, isAnderLog, type Source, type Stand } from './positions.ts'
import { type Bericht, Subscription } from './subscription.ts'

/** What somebody follows. */
export interface Volgt {
  /** Codes of gemeenten, wijken and buurten; null: everything. */
  readonly gebieden: readonly string[] | null
  /** What the follower had seen before; null: begins now. */
  readonly vanaf: readonly Stand[] | null
}

/** Tells followers what changed, by area. */
export class Notes {
  readonly #ring: ChangeRing
  readonly #klok: Klok
  readonly #everything = new Set<Subscription>()
  readonly #byArea = new Map<string, Set<Subscription>>()

  constructor(ring: ChangeRing, klok: Klok) {
    this.#ring = ring
    this.#klok = klok
  }

  /** Starts following. `bronnen` are the sources of the view, `alsVan` what it speaks of at the moment of sending. */
  follow(
    volgt: Volgt,
    bronnen: readonly Source[],
    alsVan: () => readonly DienstStand[]
  ): AsyncIterableIterator<Bericht> & { return(): Promise<IteratorResult<Bericht>> } {
    const sets = this.#setsFor(volgt.gebieden)
    const subscription = new Subscription(this.#klok, alsVan, () => {
      for (const set of sets) set.delete(subscription)
      for (const code of volgt.gebieden ?? []) if (this.#byArea.get(code)?.size === 0) this.#byArea.delete(code)
    })
    for (const set of sets) set.add(subscription)
    if (volgt.vanaf !== null) this.#catchUp(subscription, volgt.gebieden, volgt.vanaf, bronnen)
    return subscription
  }

  /** Tells of the changes pushed since change number `from`; called when a commit is wholly applied. */
  tell(from: number): void {
    if (this.#everything.size === 0 && this.#byArea.size === 0) return
    if (this.#ring.end - from > this.#ring.size) {
      for (const set of [this.#everything, ...this.#byArea.values()]) for (const one of set) one.startOver()
      return
    }
    for (const change of this.#ring.since(from)) {
      for (const one of this.#everything) one.add(noteOf(change))
      if (this.#byArea.size === 0) continue
      for (const code of areasOf(change)) for (const one of this.#byArea.get(code) ?? []) one.add(noteOf(change))
    }
  }

  #setsFor(gebieden: readonly string[] | null): readonly Set<Subscription>[] {
    if (gebieden === null) return [this.#everything]
    return gebieden.map((code) => {
      const set = this.#byArea.get(code) ?? new Set()
      this.#byArea.set(code, set)
      return set
    })
  }

  #catchUp(
    subscription: Subscription,
    gebieden: readonly string[] | null,
    vanaf: readonly Stand[],
    bronnen: readonly Source[]
  ): void {
    const gezien = new Map<Source, number>()
    for (const bron of bronnen) {
      const stand = vanaf.find(({ dienst }) => dienst === bron.dienst)
      const positie = stand?.positie ?? 0
      if (positie < bron.vergetenTot || (stand !== undefined && isAnderLog(stand, bron))) {
        subscription.startOver()
        return
      }
      gezien.set(bron, positie)
    }
    const codes = gebieden === null ? null : new Set(gebieden)
    for (const change of this.#ring.since(0)) {
      if (change.positie <= (gezien.get(change.bron) ?? 0)) continue
      if (codes === null || areasOf(change).some((code) => codes.has(code))) subscription.add(noteOf(change))
    }
  }
}

const noteOf = ({ rij, revisie, bron, positie }: Change) => ({
  soort: rij.tabel.naam,
  id: rij.id,
  revisie,
  dienst: bron.dienst,
  positie
})

/** Codes of all areas, from buurt to gemeente, in which the row is or was. */
const areasOf = ({ rij }: Change): string[] => {
  const codes = new Set<string>()
  for (const gebied of rij.tabel.gebiedenVan(rij)) {
    for (let hier: typeof gebied | null = gebied; hier !== null; hier = hier.ouder) codes.add(hier.id)
  }
  return [...codes]
}
