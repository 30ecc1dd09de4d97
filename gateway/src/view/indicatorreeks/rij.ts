// SPDX-License-Identifier: EUPL-1.2
import type { Indicatorbeschrijving } from '@naober/contracts/initiatieven/indicatorreeks'
import type { Gebied } from '../gebied.ts'
import { leeg } from '../kern/lists.ts'
import { Rij } from '../kern/rij.ts'

/** No figures at all: one for all rows. */
export const GEEN = new Float64Array(0)

/** The figures of one publication for one gemeente in one year, packed: a row of figures for each area. */
export class Indicatorreeks extends Rij {
  /** Short name of the publication. */
  reeks = ''
  naam = ''
  jaar = 0
  indelingsjaar = 0
  bron = ''
  licentie = ''
  /** Who the residents that stayed are; null where there are no figures about them. */
  cohort: string | null = null
  voorbeelddata = false
  /** Null for the whole country. */
  gemeente: Gebied | null = null
  /** One list for all rows with the same indicators. */
  indicatoren: readonly Indicatorbeschrijving[] = leeg()
  /** Codes of the areas, in order. */
  codes: readonly string[] = leeg()
  /** By area, then by indicator; NaN where there is no figure. */
  waarden: Float64Array = GEEN
  /** The same of those who stayed; empty where the source has none. */
  cohorten: Float64Array = GEEN

  /** The figure of an area for the indicator at this place; null where there is none. */
  waardeVan(code: string, plek: number): number | null {
    return this.#lees(this.waarden, code, plek)
  }

  /** The same of those who stayed. */
  cohortVan(code: string, plek: number): number | null {
    return this.#lees(this.cohorten, code, plek)
  }

  /** Whether the source speaks of this area at all. */
  kent(code: string): boolean {
    return this.#rang(code) >= 0
  }

  #lees(getallen: Float64Array, code: string, plek: number): number | null {
    const rang = getallen.length === 0 ? -1 : this.#rang(code)
    const waarde = rang < 0 ? Number.NaN : (getallen[rang * this.indicatoren.length + plek] ?? Number.NaN)
    return Number.isNaN(waarde) ? null : waarde
  }

  #rang(code: string): number {
    let [laag, hoog] = [0, this.codes.length - 1]
    while (laag <= hoog) {
      const midden = (laag + hoog) >> 1
      const hier = this.codes[midden] ?? ''
      if (hier === code) return midden
      if (hier < code) laag = midden + 1
      else hoog = midden - 1
    }
    return -1
  }
}
