// SPDX-License-Identifier: EUPL-1.2
import { type Dag, OPEN_EIND } from '../kern/day.ts'
import type { Tabel } from '../kern/tabel.ts'
import { GEEN_TEKST, Onderdeel, type Tekst } from '../kern/text.ts'
import type { Lezer, Schrijver } from '../kern/velden.ts'
import { Partij } from '../partij/rij.ts'
import type { Initiatief } from './rij.ts'

/** A person or a partij that owns an initiatief or is a member of it, in `[van, tot)`. */
export class Betrokkene extends Onderdeel {
  readonly initiatief: Initiatief
  /** A person by id, or the partij. */
  readonly wie: string | Partij
  readonly functie: Tekst
  readonly van: Dag
  tot: Dag = OPEN_EIND
  /** True when it ended because the partij left. */
  doorVertrek = false

  constructor(initiatief: Initiatief, wie: string | Partij, functie: Tekst, van: Dag) {
    super()
    this.initiatief = initiatief
    this.wie = wie
    this.functie = functie
    this.van = van
  }

  /** Id of the initiatief: by which the lists of a partij are in order. */
  get id(): string {
    return this.initiatief.id
  }

  get persoonId(): string | null {
    return typeof this.wie === 'string' ? this.wie : null
  }

  get partij(): Partij | null {
    return this.wie instanceof Partij ? this.wie : null
  }

  geldtOp(dag: Dag): boolean {
    return this.van <= dag && dag < this.tot
  }

  bewaar(uit: Schrijver): void {
    uit.plat(this.persoonId)
    uit.rij(this.partij)
    uit.tekst(this.functie)
    uit.plat(this.van)
    uit.plat(this.tot)
    uit.plat(this.doorVertrek)
  }

  static laad(initiatief: Initiatief, partijen: Tabel<Partij>, van: Lezer): Betrokkene {
    const [persoonId, partij] = [van.woordOfNiets(), van.rijOfNiets(partijen)]
    const wie = persoonId ?? partij
    if (wie === null) throw new TypeError('neither a person nor a partij')
    const een = new Betrokkene(initiatief, wie, van.tekst() ?? GEEN_TEKST, van.getal())
    een.tot = van.getal()
    een.doorVertrek = van.janee()
    return een
  }
}
