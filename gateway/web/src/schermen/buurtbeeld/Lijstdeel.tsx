// SPDX-License-Identifier: EUPL-1.2
import { getal } from '../../onderdelen/datum.ts'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { Elementenlijst } from './Elementenlijst.tsx'
import { Initiatievenlijst } from './Initiatievenlijst.tsx'
import type { Plek } from './plek.ts'
import type { Filter } from './soort.ts'
import { teksten } from './teksten.nl.ts'

interface Eigenschappen {
  readonly plek: Plek
  /** Where one puts on record what is in it. */
  readonly formulieren: string
  readonly filter: Filter
}

/** What is there, as a list: of the kind that map and counts show. */
export const Lijstdeel = ({ plek, formulieren, filter }: Eigenschappen) => (
  <>
    {filter.wat === 'initiatieven' ? (
      <Initiatievenlijst gebied={plek.id} adres={formulieren} filter={filter} />
    ) : (
      <Elementenlijst key={JSON.stringify(filter)} gebied={plek.id} adres={formulieren} filter={filter} />
    )}
    {plek.isGetekend && <Buurtenlijst plek={plek} />}
  </>
)

/** A drawn area tells its buurten too. */
const Buurtenlijst = ({ plek }: { plek: Plek }) => (
  <section className="lijst-deel" aria-labelledby="buurten-kop">
    <h2 className="nl-heading nl-heading--level-2" id="buurten-kop">
      {teksten.buurtenErin} <span className="lijst__aantal">({getal(plek.buurten.length)})</span>
    </h2>
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
