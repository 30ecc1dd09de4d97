// SPDX-License-Identifier: EUPL-1.2

import type { Tabel } from '../kern/tabel.ts'
import { GEEN_TEKST, Onderdeel, type Tekst } from '../kern/text.ts'
import type { Lezer, Schrijver } from '../kern/velden.ts'
import type { Partij } from '../partij/rij.ts'

/** Which function speaks for the initiatief, on whose behalf, and how these are consulted. Source: C66. */
export class Mandaat extends Onderdeel {
  readonly woordvoerder: Tekst
  readonly namens: Tekst
  readonly raadpleging: Tekst

  constructor(woordvoerder: Tekst, namens: Tekst, raadpleging: Tekst) {
    super()
    this.woordvoerder = woordvoerder
    this.namens = namens
    this.raadpleging = raadpleging
  }

  bewaar(uit: Schrijver): void {
    uit.tekst(this.woordvoerder)
    uit.tekst(this.namens)
    uit.tekst(this.raadpleging)
  }

  static laad(van: Lezer): Mandaat {
    return new Mandaat(van.tekst() ?? GEEN_TEKST, van.tekst() ?? GEEN_TEKST, van.tekst() ?? GEEN_TEKST)
  }
}

/** That a network welcomes new people: whom, and how they come in. */
export class Openstelling extends Onderdeel {
  readonly voorWie: Tekst | null
  readonly hoe: Tekst | null

  constructor(voorWie: Tekst | null, hoe: Tekst | null) {
    super()
    this.voorWie = voorWie
    this.hoe = hoe
  }

  bewaar(uit: Schrijver): void {
    uit.tekst(this.voorWie)
    uit.tekst(this.hoe)
  }

  static laad(van: Lezer): Openstelling {
    return new Openstelling(van.tekst(), van.tekst())
  }
}

/** To whom the care for an initiatief went: a partij, or a person known by function only. */
export class Overdracht extends Onderdeel {
  readonly partij: Partij | null
  /** As the new owner has it, who is told of right after. */
  functie: Tekst | null

  constructor(partij: Partij | null, functie: Tekst | null) {
    super()
    this.partij = partij
    this.functie = functie
  }

  bewaar(uit: Schrijver): void {
    uit.rij(this.partij)
    uit.tekst(this.functie)
  }

  static laad(van: Lezer, partijen: Tabel<Partij>): Overdracht {
    return new Overdracht(van.rijOfNiets(partijen), van.tekst())
  }
}
