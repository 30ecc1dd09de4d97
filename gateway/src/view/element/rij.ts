// SPDX-License-Identifier: EUPL-1.2
import type { Static } from '@naober/contracts'
import type { Elementsoort, Elementvorm, Laag, Verdwijnreden } from '@naober/contracts/initiatieven/element'
import type { AlledaagseZaak } from '@naober/contracts/initiatieven/regels/alledaagse-zaak'
import type { Financieringsregel } from '../financieringsregel/rij.ts'
import type { Gebied } from '../gebied.ts'
import { type Dag, OPEN_EIND } from '../kern/day.ts'
import { leeg } from '../kern/lists.ts'
import { Rij } from '../kern/rij.ts'
import { GEEN_TEKST, type Tekst } from '../kern/text.ts'
import { periodenVan, type Stap, waardeOp } from '../kern/timeline.ts'
import type { Partij } from '../partij/rij.ts'
import type { Kloptmelding } from './melding.ts'
import type { Contact, Elementfase, Elementplek, Verdwijning } from './onderdelen.ts'

/** What an element is to an area: there, gone to somewhere else, or gone altogether. */
export type Elementstand = 'AANWEZIG' | 'VERPLAATST' | 'VERDWENEN'

/** A service, a facility or a function in a buurt. */
export class Element extends Rij {
  /** Null while only referred to. */
  soort: Elementsoort | null = null
  naam = GEEN_TEKST
  omschrijving: Tekst | null = null
  laag: Laag | null = null
  vorm: Static<typeof Elementvorm> | null = null
  alledaagseZaak: AlledaagseZaak | null = null
  /** Who offers it, as far as known. */
  aanbieder: Partij | null = null
  contact: Contact | null = null
  /** Where it is, newest step first. */
  plekken: Stap<Elementplek> | null = null
  fasen: Stap<Elementfase> | null = null
  /** Money for it, in order of id, also what ended. */
  geld: Financieringsregel[] = leeg()
  /** It is there in `[van, tot)`; OPEN_EIND: not on record yet. */
  van: Dag = OPEN_EIND
  /** Null while it is there. */
  verdwijning: Verdwijning | null = null
  /** Day on which it was recorded. */
  geregistreerdOp: Dag | null = null
  /** Day on which somebody last saw it as described. */
  bevestigdOp: Dag | null = null
  opnemerId: string | null = null
  /** What people said is not right, in the order in which they did; also what was answered. */
  meldingen: Kloptmelding[] = leeg()

  /** OPEN_EIND: still there. */
  get tot(): Dag {
    return this.verdwijning?.dag ?? OPEN_EIND
  }

  get reden(): Static<typeof Verdwijnreden> | null {
    return this.verdwijning?.reden ?? null
  }

  /** True where it was put on record by mistake: it never was. */
  get vergissing(): boolean {
    return this.reden === 'VERGISSING'
  }

  /** Why it is gone, in words. */
  get slot(): Tekst | null {
    return this.verdwijning?.slot ?? null
  }

  /** Everywhere it is or was. */
  get gebieden(): readonly Gebied[] {
    const gebieden: Gebied[] = []
    for (let stap = this.plekken; stap !== null; stap = stap.eerder) gebieden.push(stap.waarde.plaats.gebied)
    return gebieden
  }

  /** The day to judge freshness by: last confirmed, or else recorded. */
  get versOp(): Dag | null {
    return this.bevestigdOp ?? this.geregistreerdOp
  }

  /**
   * What waits for an answer. That it is not right answers itself where it turned out to be gone, and that it is there
   * still where it is.
   */
  get openMeldingen(): readonly Kloptmelding[] {
    const weg = this.tot !== OPEN_EIND
    return this.meldingen.filter(({ uitkomst, wat }) => uitkomst === null && (wat === 'IS_ER_NOG') === weg)
  }

  /** Since when somebody says that it is not right, while nobody answered them or confirmed it on a later day. */
  get twijfelOp(): Dag | null {
    const sinds = this.bevestigdOp ?? 0
    return this.openMeldingen.find(({ op }) => op >= sinds)?.op ?? null
  }

  bestaatOp(dag: Dag): boolean {
    return this.van <= dag && dag < this.tot
  }

  /** Phase on a day; null before it was there, and always of what never was. */
  faseOp(dag: Dag): Elementfase | 'VERDWENEN' | null {
    if (dag < this.van || this.vergissing) return null
    return dag >= this.tot ? 'VERDWENEN' : waardeOp(this.fasen, dag)
  }

  /** Where it was on a day; of what is lost: where it was last. */
  plekOp(dag: Dag): Elementplek | null {
    return waardeOp(this.plekken, dag)
  }

  /** What it is to an area on a day; null where it had not come yet, or never was. */
  standIn(gebied: Gebied, dag: Dag): Elementstand | null {
    const fase = this.faseOp(dag)
    if (fase === null) return null
    if (this.plekOp(dag)?.plaats.gebied.ligtIn(gebied)) return fase === 'VERDWENEN' ? 'VERDWENEN' : 'AANWEZIG'
    // Where a move led that was taken back on its own day, it never was.
    const wasHier = periodenVan(this.plekken).some(
      ({ van, waarde }) => van <= dag && waarde.plaats.gebied.ligtIn(gebied)
    )
    return wasHier ? 'VERPLAATST' : null
  }
}
