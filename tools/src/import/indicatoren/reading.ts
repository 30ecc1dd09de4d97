// SPDX-License-Identifier: EUPL-1.2
import type { OpdrachtVan } from '@naober/contracts'
import { type GemeenteCode, gemeenteVan, isGebiedCode, isVoorbeeldGemeente } from '@naober/contracts/geografie'
import {
  type Indicatorbeschrijving,
  type leesIndicatorenIn,
  NEDERLAND
} from '@naober/contracts/initiatieven/indicatorreeks'

export type LeesIndicatorenIn = OpdrachtVan<typeof leesIndicatorenIn>

/** Everything a source says: a command per gemeente and year, and what a reader should know about the reading. */
export interface Reading {
  readonly reeksen: readonly LeesIndicatorenIn[]
  /** Rows of the source that were read. */
  readonly rijen: number
  readonly opmerkingen: readonly string[]
}

/** What all series of a source have in common. */
export type Publication = Pick<LeesIndicatorenIn, 'reeks' | 'naam' | 'bron' | 'licentie'>

/** From here down CBS means: no figure (-99995, -99997 …). No figure that is read here can really be so low. */
const NO_FIGURE = -9_999

/** A figure, or null where the source has none. */
export const figureOf = (value: number): number | null => (Number.isFinite(value) && value > NO_FIGURE ? value : null)

/** Gathers figures by gemeente and year. A figure that the source does not have is left out. */
export class Gathering {
  readonly #publication: Publication
  readonly #groups = new Map<string, Group>()
  readonly #indicators = new Map<string, Indicatorbeschrijving>()

  constructor(publication: Publication) {
    this.#publication = publication
  }

  /** Declares an indicator before its figures; once more changes nothing. */
  declare(indicator: Indicatorbeschrijving): void {
    if (!this.#indicators.has(indicator.code)) this.#indicators.set(indicator.code, indicator)
  }

  /** Mentions an area in a year, whether there are figures of it or not. Answers where its figures go. */
  area(code: string, jaar: number): Map<string, number> {
    const gemeente = isGebiedCode(code) ? gemeenteVan(code) : null
    const key = `${gemeente ?? NEDERLAND} ${jaar}`
    const group = this.#groups.get(key) ?? { gemeente, jaar, areas: new Map() }
    this.#groups.set(key, group)
    const figures = group.areas.get(code) ?? new Map<string, number>()
    group.areas.set(code, figures)
    return figures
  }

  /** A command for each gemeente and year: the same figures give the same commands, in whatever order they came. */
  commands(): readonly LeesIndicatorenIn[] {
    return [...this.#groups.entries()].sort(byKey).map(([, { gemeente, jaar, areas }]) => ({
      ...this.#publication,
      gemeente,
      jaar,
      indelingsjaar: jaar,
      cohort: null,
      indicatoren: [...this.#indicators.entries()].sort(byKey).map(([, indicator]) => indicator),
      gebieden: [...areas.entries()].sort(byKey).map(([code, figures]) => ({
        code,
        cijfers: [...figures].sort(byKey).map(([indicator, waarde]) => ({ indicator, waarde }))
      })),
      ...(gemeente !== null && isVoorbeeldGemeente(gemeente) && { voorbeelddata: true })
    }))
  }
}

interface Group {
  readonly gemeente: GemeenteCode | null
  readonly jaar: number
  readonly areas: Map<string, Map<string, number>>
}

const byKey = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number => (one < other ? -1 : 1)
