// SPDX-License-Identifier: EUPL-1.2
import { getal } from '../../onderdelen/datum.ts'
import { Inwonerbron, Inwonerkop, Inwonertal } from '../../onderdelen/Inwonertal.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { type Buurt, type Gemeente, inwonersVan, type Plek } from './plek.ts'
import { aantalIn, type Filter } from './soort.ts'
import { teksten } from './teksten.nl.ts'

interface Eigenschappen {
  readonly gemeente: Gemeente
  /** Sorted by name, never by a figure. */
  readonly buurten: readonly Buurt[]
  readonly plek: Plek
  readonly filter: Filter
}

/** The map's twin: the same areas with the same counts, in words and figures. */
export const Tabel = ({ gemeente, buurten, plek, filter }: Eigenschappen) => (
  <section className="vak" aria-labelledby="tabel-kop">
    <h2 className="nl-heading nl-heading--level-2" id="tabel-kop">
      {teksten.tabel}
    </h2>
    <table className="utrecht-table tabel">
      <caption className="klein">
        <Inwonerbron inwoners={inwonersVan(gemeente, gemeente)} />
      </caption>
      <thead className="utrecht-table__header">
        <tr className="utrecht-table__row">
          <th className="utrecht-table__header-cell" scope="col">
            {teksten.buurt}
          </th>
          <th className="utrecht-table__header-cell tabel__getal" scope="col">
            <Inwonerkop />
          </th>
          <th className="utrecht-table__header-cell tabel__getal" scope="col">
            {teksten.kolom[filter.wat]}
          </th>
        </tr>
      </thead>
      <tbody className="utrecht-table__body">
        {buurten.map((buurt) => (
          <Regel
            key={buurt.code}
            gemeente={gemeente}
            buurt={buurt}
            filter={filter}
            gekozen={plek.buurten.includes(buurt)}
          />
        ))}
      </tbody>
      <tfoot>
        <tr className="utrecht-table__row">
          <th className="utrecht-table__cell" scope="row">
            {teksten.heleGemeente(gemeente.naam)}
          </th>
          <td className="utrecht-table__cell tabel__getal">
            <Inwonertal inwoners={inwonersVan(gemeente, gemeente)} inTabel />
          </td>
          <td className="utrecht-table__cell tabel__getal">{getal(aantalIn(gemeente, filter))}</td>
        </tr>
      </tfoot>
    </table>
  </section>
)

interface Regeleigenschappen {
  readonly gemeente: Gemeente
  readonly buurt: Buurt
  readonly filter: Filter
  readonly gekozen: boolean
}

const Regel = ({ gemeente, buurt, filter, gekozen }: Regeleigenschappen) => (
  <tr className={gekozen ? 'utrecht-table__row tabel__gekozen' : 'utrecht-table__row'}>
    <th className="utrecht-table__cell" scope="row">
      <Schakel naar={`/buurt/${buurt.code}`} aria-current={gekozen ? 'true' : undefined}>
        {buurt.naam}
      </Schakel>
    </th>
    <td className="utrecht-table__cell tabel__getal">
      <Inwonertal inwoners={inwonersVan(gemeente, buurt)} inTabel />
    </td>
    <td className="utrecht-table__cell tabel__getal">
      {aantalIn(buurt, filter) === 0 ? teksten.geenBekend : getal(aantalIn(buurt, filter))}
    </td>
  </tr>
)
