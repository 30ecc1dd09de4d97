// SPDX-License-Identifier: EUPL-1.2
import { GEWIST } from '@naober/contracts'
import { Interned } from './interned.ts'

const paden = new Interned()
/** More places than events have texts. */
const PADEN = 256

/** A typed text with the place it came from, so that it can be taken back: stream version and JSON pointer. */
export class Tekst {
  tekst: string
  /** Both in one number: there are as many of these as of all things together. */
  readonly #plek: number

  constructor(tekst: string, versie: number, pad: string) {
    const nummer = paden.nummer(pad)
    if (nummer >= PADEN) throw new RangeError(`a place too many: ${pad}`)
    this.tekst = tekst
    this.#plek = versie * PADEN + nummer
  }

  /** Version of the stream that set it. */
  get versie(): number {
    return Math.floor(this.#plek / PADEN)
  }

  get pad(): string {
    return paden.woord(this.#plek % PADEN) ?? ''
  }
}

/** A text that may be absent. */
export const tekstVan = (tekst: string | null | undefined, versie: number, pad: string): Tekst | null =>
  tekst === null || tekst === undefined ? null : new Tekst(tekst, versie, pad)

/** In the place of a text that was never typed: of an open reference. */
export const GEEN_TEKST = new Tekst('', 0, '')

/** A part of a row that may hold texts: a remark, a proposal, a member. Rows themselves are no parts of each other. */
export abstract class Onderdeel {
  /** Takes back what `rij` set here at this place. False when it is not here (any more). */
  wis(rij: object, versie: number, pad: string): boolean {
    return wisTekst(rij, versie, pad, this)
  }
}

/** Replaces the text that the row's stream set at this place by the tombstone. False when the row no longer holds it. */
export const wisTekst = (rij: object, versie: number, pad: string, houder: object = rij): boolean => {
  let gewist = false
  for (const waarde of Object.values(houder)) {
    if (waarde instanceof Tekst) {
      if (waarde.versie !== versie || waarde.pad !== pad) continue
      waarde.tekst = GEWIST
      gewist = true
    } else if (waarde instanceof Onderdeel) {
      gewist = waarde.wis(rij, versie, pad) || gewist
    } else if (Array.isArray(waarde)) {
      gewist = wisTekst(rij, versie, pad, waarde) || gewist
    }
  }
  return gewist
}
