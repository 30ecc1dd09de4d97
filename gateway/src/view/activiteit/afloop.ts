// SPDX-License-Identifier: EUPL-1.2
import type { Activiteitfase } from '@naober/contracts/initiatieven/regels/ontmoeting'
import { Onderdeel, type Tekst } from '../kern/text.ts'

/** What became of an activiteit; see `afloop`. */
export class Afloop extends Onderdeel {
  readonly fase: Activiteitfase
  /** How many came; null while nobody told. */
  readonly aantal: number | null
  /** Why it was called off. */
  readonly reden: Tekst | null
  /** It was called off because it was recorded by mistake. */
  readonly vergissing: boolean

  constructor(fase: Activiteitfase, aantal: number | null, reden: Tekst | null, vergissing: boolean) {
    super()
    this.fase = fase
    this.aantal = aantal
    this.reden = reden
    this.vergissing = vergissing
  }
}

/** Larger counts are rare. */
const MOST = 1_000
const gedeeld = new Map<string, Afloop>()

/** What became of an activiteit; what ended alike and without words shares one object. */
export const afloop = (
  fase: Activiteitfase,
  aantal: number | null = null,
  reden: Tekst | null = null,
  vergissing = false
): Afloop => {
  if (reden !== null || (aantal !== null && aantal > MOST)) return new Afloop(fase, aantal, reden, vergissing)
  const sleutel = `${fase} ${aantal} ${vergissing}`
  let een = gedeeld.get(sleutel)
  if (een === undefined) {
    een = new Afloop(fase, aantal, null, vergissing)
    gedeeld.set(sleutel, een)
  }
  return een
}

/** It is still to come. */
export const GEPLAND = afloop('GEPLAND')
