// SPDX-License-Identifier: EUPL-1.2
import { Fase, Stopreden } from '@naober/contracts/initiatieven/initiatief'
import { Codes } from '../kern/codes.ts'
import type { Tabel } from '../kern/tabel.ts'
import { Onderdeel, type Tekst } from '../kern/text.ts'
import { Beginstappen, type Stap } from '../kern/timeline.ts'
import type { Lezer, Schrijver } from '../kern/velden.ts'
import type { Partij } from '../partij/rij.ts'

export const FASEN = new Codes(Fase)
export const STOPREDENEN = new Codes(Stopreden)

/** A phase with why it came. */
export class Fasemoment extends Onderdeel {
  readonly fase: Fase
  /** Code of the reference table, in trouble or stopped by it. */
  readonly belemmering: string | null
  readonly reden: Stopreden | null
  /** The partij in which it was absorbed. */
  readonly opgegaanIn: Partij | null
  readonly toelichting: Tekst | null

  constructor(
    fase: Fase,
    belemmering: string | null,
    reden: Stopreden | null,
    opgegaanIn: Partij | null,
    toelichting: Tekst | null
  ) {
    super()
    this.fase = fase
    this.belemmering = belemmering
    this.reden = reden
    this.opgegaanIn = opgegaanIn
    this.toelichting = toelichting
  }

  bewaar(uit: Schrijver): void {
    uit.plat(this.fase)
    uit.plat(this.belemmering)
    uit.plat(this.reden)
    uit.rij(this.opgegaanIn)
    uit.tekst(this.toelichting)
  }

  static laad(van: Lezer, partijen: Tabel<Partij>): Fasemoment {
    const fase = FASEN.lees(van.woordOfNiets())
    if (fase === null) throw new TypeError('no phase')
    return fasemoment(
      fase,
      van.woordOfNiets(),
      STOPREDENEN.lees(van.woordOfNiets()),
      van.rijOfNiets(partijen),
      van.tekst()
    )
  }
}

const kaal = new Map(FASEN.waarden.map((fase) => [fase, new Fasemoment(fase, null, null, null, null)]))

export const BEGINFASEN = new Beginstappen<Fasemoment>((moment) => kaal.get(moment.fase) === moment)

/** A moment of a phase; those that say nothing more share one object. */
export const fasemoment = (
  fase: Fase,
  belemmering: string | null,
  reden: Stopreden | null,
  opgegaanIn: Partij | null,
  toelichting: Tekst | null
): Fasemoment => {
  const gedeeld = kaal.get(fase)
  if (gedeeld && belemmering === null && reden === null && opgegaanIn === null && toelichting === null) return gedeeld
  return new Fasemoment(FASEN.een(fase), belemmering, reden && STOPREDENEN.een(reden), opgegaanIn, toelichting)
}

/** The line as if the last change to `fase` never was. */
export const zonderLaatste = (lijn: Stap<Fasemoment> | null, fase: Fase): Stap<Fasemoment> | null =>
  lijn?.waarde.fase === fase ? lijn.eerder : lijn
