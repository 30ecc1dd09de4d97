// SPDX-License-Identifier: EUPL-1.2
import type { Elementsoort } from '../../gql/graphql.ts'
import type { Soorttelling } from './plek.ts'

/** A buurt with the counts of the eight kinds. */
interface Getelde {
  readonly code: string
  readonly naam: string
  readonly telling: readonly Soorttelling[]
}

/** One of the eight kinds over some buurten: in how many something is known of it, and in which nothing is. */
export interface Soortvlek {
  readonly soort: Elementsoort
  readonly stand: Soorttelling['stand']
  readonly gedekt: number
  /** The buurten in which nothing is known of it, as they were given; none where nobody keeps this kind. */
  readonly wit: readonly Pick<Getelde, 'code' | 'naam'>[]
}

/** The blank spots of each kind. `soorten` gives the kinds and their order; a buurt that does not tell a kind has none. */
export const vlekkenIn = (soorten: readonly Soorttelling[], buurten: readonly Getelde[]): readonly Soortvlek[] =>
  soorten.map(({ soort, stand }) => {
    if (stand === 'NOG_NIET_AANGESLOTEN') return { soort, stand, gedekt: 0, wit: [] }
    const wit = buurten.filter(({ telling }) => !telling.find((een) => een.soort === soort)?.aantal)
    return { soort, stand, gedekt: buurten.length - wit.length, wit }
  })
