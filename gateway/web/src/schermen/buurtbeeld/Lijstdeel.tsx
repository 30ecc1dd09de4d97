// SPDX-License-Identifier: EUPL-1.2
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { Elementenlijst } from './Elementenlijst.tsx'
import { Initiatievenlijst } from './Initiatievenlijst.tsx'
import { Lijstkop } from './Lijstkop.tsx'
import type { Plek } from './plek.ts'
import type { Filter } from './soort.ts'
import { teksten } from './teksten.nl.ts'

/** What is there, as a list: of the kind that map and counts show. */
export function Lijstdeel({ plek, filter }: { plek: Plek; filter: Filter }) {
  if (plek.code === null) return <Buurtenlijst plek={plek} />
  return filter.wat === 'initiatieven' ? (
    <Initiatievenlijst gebied={plek.code} adres={plek.adres} filter={filter} />
  ) : (
    <Elementenlijst key={JSON.stringify(filter)} gebied={plek.code} adres={plek.adres} filter={filter} />
  )
}

/** A drawn area tells its buurten: each has its own list. */
const Buurtenlijst = ({ plek }: { plek: Plek }) => (
  <section className="lijst-deel" aria-labelledby="lijst-kop">
    <Lijstkop aantal={plek.buurten.length}>{teksten.buurtenErin}</Lijstkop>
    <ul className="rijen">
      {plek.buurten.map(({ code, naam, initiatieven }) => (
        <li className="rij" key={code}>
          <h3 className="nl-heading nl-heading--level-3 rij__naam">
            <Schakel naar={`/buurt/${code}`}>{naam}</Schakel>
          </h3>
          <p className="rij__soort">{teksten.aantal('initiatieven', initiatieven.aantal)}</p>
        </li>
      ))}
    </ul>
    {plek.buurten.length === 0 && <p className="nl-paragraph">{teksten.geenBuurtenErin}</p>}
  </section>
)
