// SPDX-License-Identifier: EUPL-1.2
import type { Elementsoort } from '../../gql/graphql.ts'
import { getal } from '../../onderdelen/datum.ts'
import { elementsoorten } from '../../onderdelen/woorden.nl.ts'
import { Teken } from './Teken.tsx'
import { teksten } from './teksten.nl.ts'

interface Eigenschappen {
  readonly telling: readonly { readonly soort: Elementsoort; readonly aantal: number | null }[]
}

/** The eight kinds with their counts. A kind whose writer is not connected yet has none: that is not 0. */
export const Telling = ({ telling }: Eigenschappen) => (
  <section className="telling-deel vak" aria-labelledby="soorten-kop">
    <h2 className="nl-heading nl-heading--level-2" id="soorten-kop">
      {teksten.soorten}
    </h2>
    <p className="klein">{teksten.soortenUitleg}</p>
    <ul className="telling">
      {telling.map(({ soort, aantal }) => (
        <li className={aantal === null ? 'telling__soort telling__soort--niet' : 'telling__soort'} key={soort}>
          <Teken soort={soort} />
          <span className="telling__naam">{elementsoorten[soort]}</span>
          <span className="telling__aantal">{aantal === null ? teksten.nietAangesloten : getal(aantal)}</span>
        </li>
      ))}
    </ul>
  </section>
)
