// SPDX-License-Identifier: EUPL-1.2
import { GEWIST } from '@naober/contracts'
import { type Dag, OPEN_EIND } from '../kern/day.ts'
import type { Tabel } from '../kern/tabel.ts'
import { Onderdeel, Tekst } from '../kern/text.ts'
import type { Lezer, Schrijver } from '../kern/velden.ts'
import { Partij } from '../partij/rij.ts'
import type { Initiatief } from './rij.ts'

/** Every event of a person or a partij has its function here. */
const PAD = '/functie'

/** Functions that are remembered to share them: a country calls hundreds of thousands of people by a few words. */
const MOST = 1_000
const gedeeld = new Map<string, string>()

/** The function as another has it already, where it was seen a while ago; never kept for longer than that. */
const deel = (functie: string): string => {
  const bekend = gedeeld.get(functie)
  if (bekend !== undefined) return bekend
  if (gedeeld.size === MOST) gedeeld.clear()
  gedeeld.set(functie, functie)
  return functie
}

/**
 * A person or a partij that owns an initiatief or is a member of it, in `[van, tot)`. There are more of these than of
 * anything else, so they are kept small: the function is no Tekst, and each points to the one before it in its list.
 */
export class Betrokkene extends Onderdeel {
  readonly initiatief: Initiatief
  /** A person by id, or the partij. */
  readonly wie: string | Partij
  /** The one recorded before it in the same list. */
  readonly eerder: Betrokkene | null
  /** What `functie` gives as a text. */
  functietekst: string
  readonly functieversie: number
  readonly van: Dag
  tot: Dag = OPEN_EIND
  /** True when it ended because the partij left. */
  doorVertrek = false

  /** `versie`: version of the stream that set the function. */
  constructor(
    initiatief: Initiatief,
    wie: string | Partij,
    functie: string,
    versie: number,
    van: Dag,
    eerder: Betrokkene | null
  ) {
    super()
    this.initiatief = initiatief
    this.wie = wie
    this.functietekst = deel(functie)
    this.functieversie = versie
    this.van = van
    this.eerder = eerder
  }

  get functie(): Tekst {
    return new Tekst(this.functietekst, this.functieversie, PAD)
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

  /** The same as a partij counts it: nobody belongs to what never was. */
  teltOp(dag: Dag): boolean {
    return !this.initiatief.vergissing && this.geldtOp(dag)
  }

  /** A partij lists it too, but the function is the initiatief's. */
  override wis(rij: object, versie: number, pad: string): boolean {
    if (rij !== this.initiatief) return false
    let gewist = false
    for (let een: Betrokkene | null = this; een !== null; een = een.eerder) {
      if (een.functieversie !== versie || pad !== PAD) continue
      een.functietekst = GEWIST
      gewist = true
    }
    // Nor is what was taken back kept there.
    if (gewist) gedeeld.clear()
    return gewist
  }

  bewaar(uit: Schrijver): void {
    uit.plat(this.persoonId)
    uit.rij(this.partij)
    uit.plat(this.functietekst)
    uit.plat(this.functieversie)
    uit.plat(this.van)
    uit.plat(this.tot)
    uit.plat(this.doorVertrek)
  }

  static laad(initiatief: Initiatief, partijen: Tabel<Partij>, van: Lezer, eerder: Betrokkene | null): Betrokkene {
    const [persoonId, partij] = [van.woordOfNiets(), van.rijOfNiets(partijen)]
    const wie = persoonId ?? partij
    if (wie === null) throw new TypeError('neither a person nor a partij')
    const een = new Betrokkene(initiatief, wie, van.woord(), van.getal(), van.getal(), eerder)
    een.tot = van.getal()
    een.doorVertrek = van.janee()
    return een
  }
}

/** Reads a list; answers its last one. */
export const laadBetrokkenen = (initiatief: Initiatief, partijen: Tabel<Partij>, van: Lezer): Betrokkene | null => {
  let laatste: Betrokkene | null = null
  for (let n = van.getal(); n > 0; n--) laatste = Betrokkene.laad(initiatief, partijen, van, laatste)
  return laatste
}

/** A list from its last one, in the order in which they were recorded. */
export const betrokkenenTot = (laatste: Betrokkene | null): readonly Betrokkene[] => {
  const lijst: Betrokkene[] = []
  for (let een = laatste; een !== null; een = een.eerder) lijst.push(een)
  return lijst.reverse()
}

/** Whether one of the list is so; without making the list. */
export const isEen = (laatste: Betrokkene | null, zo: (een: Betrokkene) => boolean): boolean => {
  for (let een = laatste; een !== null; een = een.eerder) if (zo(een)) return true
  return false
}
