// SPDX-License-Identifier: EUPL-1.2
import { keuze } from '@naober/contracts'
import type { Koppelstand, Middel, Oproepfase, Vervalreden } from '@naober/contracts/initiatieven/aanbod'
import type { Voorsteller } from '@naober/contracts/initiatieven/behoefte'
import type { AlledaagseZaak } from '@naober/contracts/initiatieven/regels/alledaagse-zaak'
import type { Burenhulp } from '@naober/contracts/initiatieven/regels/burenhulp'
import type { Afweging } from '@naober/contracts/initiatieven/regels/past-bij-elkaar'
import type { Plaats } from '../gebied.ts'
import type { Initiatief } from '../initiatief/rij.ts'
import { type Dag, OPEN_EIND } from '../kern/day.ts'
import { leeg } from '../kern/lists.ts'
import { Rij } from '../kern/rij.ts'
import { GEEN_TEKST, Onderdeel, type Tekst } from '../kern/text.ts'
import { type Stap, waardeOp } from '../kern/timeline.ts'
import type { Partij } from '../partij/rij.ts'

export const Oproepfasen = keuze('OPEN', 'GEKOPPELD', 'VERVALLEN')
export const Koppelstanden = keuze('VOORGESTELD', 'GELUKT', 'AFGEWEZEN')

/** What a behoefte and an aanbod have in common. */
export abstract class Oproep extends Rij {
  /** Null while only referred to. */
  soort: Middel | null = null
  hulp: Burenhulp | null = null
  alledaagseZaak: AlledaagseZaak | null = null
  wat = GEEN_TEKST
  omschrijving: Tekst | null = null
  /** On whose behalf; neither: a person. */
  initiatief: Initiatief | null = null
  partij: Partij | null = null
  plaats: Plaats | null = null
  /** First and last day on which it holds; OPEN_EIND while only referred to. */
  vanaf: Dag = OPEN_EIND
  laatsteDag: Dag = OPEN_EIND
  fasen: Stap<Oproepfase> | null = null
  /** Why it lapsed, while it is. */
  reden: Vervalreden | null = null
  plaatserId: string | null = null

  /** First day on which nobody is behind it: its initiatief stopped or its partij left. OPEN_EIND while somebody is. */
  get verlatenOp(): Dag {
    return Math.min(this.initiatief?.tot ?? OPEN_EIND, this.partij?.vertrokkenOp ?? OPEN_EIND)
  }

  /**
   * Phase on a day; null before it was placed, and always of what was a mistake. Its last day binds by itself, and so
   * does the day on which nobody is behind it any more.
   */
  faseOp(dag: Dag): Oproepfase | null {
    if (this.reden === 'VERGISSING') return null
    const fase = waardeOp(this.fasen, dag)
    return fase === 'OPEN' && (dag > this.laatsteDag || dag >= this.verlatenOp) ? 'VERVALLEN' : fase
  }

  /** First day on which it is not open any more, as far as is known now. */
  get openTot(): Dag {
    const { fasen, laatsteDag, verlatenOp } = this
    if (fasen !== null && fasen.waarde !== 'OPEN') return Math.min(fasen.sinds, laatsteDag + 1)
    return Math.min(laatsteDag + 1, verlatenOp)
  }

  openOp(dag: Dag): boolean {
    return this.faseOp(dag) === 'OPEN'
  }

  /** True when both come from one side: the same initiatief or partij, or else the same person. */
  isVanZelfde(ander: Oproep): boolean {
    return (
      this.initiatief === ander.initiatief &&
      this.partij === ander.partij &&
      (this.initiatief !== null || this.partij !== null || this.plaatserId === ander.plaatserId)
    )
  }
}

/** An aanbod that was proposed for a behoefte, with what counted on that day, and what became of it. */
export class Koppeling extends Onderdeel {
  readonly aanbod: Aanbod
  readonly afwegingen: readonly Afweging[]
  readonly toelichting: Tekst | null
  /** Newest step first. */
  standen: Stap<Koppelstand> | null
  /** Which side wants it so far. */
  door: Voorsteller
  /** Who proposed it for neither side. */
  voorstellerId: string | null = null

  constructor(
    aanbod: Aanbod,
    afwegingen: readonly Afweging[],
    toelichting: Tekst | null,
    standen: Stap<Koppelstand> | null,
    door: Voorsteller
  ) {
    super()
    this.aanbod = aanbod
    this.afwegingen = afwegingen
    this.toelichting = toelichting
    this.standen = standen
    this.door = door
  }
}

/** What somebody asks for. */
export class Behoefte extends Oproep {
  /** What was proposed for it, in order of first proposal. */
  koppelingen: Koppeling[] = leeg()
}

/** What somebody offers. */
export class Aanbod extends Oproep {
  /** For which it was proposed, in order of id. */
  behoeften: Behoefte[] = leeg()
}
