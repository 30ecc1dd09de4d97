// SPDX-License-Identifier: EUPL-1.2
import { useBlikwissel } from '../../app/plek.ts'
import type { Elementsoort } from '../../gql/graphql.ts'
import { getal } from '../../onderdelen/datum.ts'
import { elementsoorten, lagen } from '../../onderdelen/woorden.nl.ts'
import type { Plek, Soorttelling } from './plek.ts'
import type { Filter } from './soort.ts'
import { Teken } from './Teken.tsx'
import { teksten } from './teksten.nl.ts'
import { useHier } from './useHier.ts'

/** The eight kinds with their counts, each a filter; below them how much is formeel, and how much informeel. */
export const Telling = ({ plek, filter }: { plek: Plek; filter: Filter }) => (
  <section className="telling-deel vak" aria-labelledby="soorten-kop">
    <h2 className="nl-heading nl-heading--level-2" id="soorten-kop">
      {teksten.soorten}
    </h2>
    <p className="klein">{teksten.soortenUitleg}</p>
    <ul className="telling">
      {plek.telling.map((telling) => (
        <li key={telling.soort}>
          {telling.aantal === null ? (
            <div className="telling__soort telling__soort--niet">
              <Inhoud telling={telling} />
            </div>
          ) : (
            <Soortknop telling={telling} gekozen={gekozenSoort(filter) === telling.soort} />
          )}
        </li>
      ))}
    </ul>
    <Lagen plek={plek} filter={filter} />
  </section>
)

const gekozenSoort = (filter: Filter): Elementsoort | null => (filter.wat === 'elementen' ? filter.soort : null)

/** A kind whose writer is not connected yet has no count: that is not 0. */
const Inhoud = ({ telling: { soort, aantal, stand } }: { telling: Soorttelling }) => (
  <>
    <Teken soort={soort} />
    <span className="telling__naam">{elementsoorten[soort]}</span>
    <span className="telling__aantal">
      {aantal === null ? teksten.nietAangesloten : getal(aantal)}
      {stand === 'DEELS_GETELD' && <span className="telling__deels">{teksten.deelsGeteld}</span>}
    </span>
  </>
)

function Soortknop({ telling, gekozen }: { telling: Soorttelling; gekozen: boolean }) {
  const wissel = useBlikwissel()
  return (
    <button
      type="button"
      className={gekozen ? 'telling__soort telling__soort--gekozen' : 'telling__soort'}
      aria-pressed={gekozen}
      onClick={() => wissel({ soort: gekozen || telling.soort === 'NETWERK' ? null : telling.soort, laag: null })}
    >
      <Inhoud telling={telling} />
    </button>
  )
}

function Lagen({ plek, filter }: { plek: Plek; filter: Filter }) {
  const wissel = useBlikwissel()
  const hier = useHier(plek)
  const gekozen = filter.wat === 'elementen' ? filter.laag : null
  return (
    <fieldset className="lagen">
      <legend className="klein">{teksten.lagen}</legend>
      {(['INFORMEEL', 'FORMEEL'] as const).map((laag) => (
        <button
          key={laag}
          type="button"
          className="telling__laag"
          aria-pressed={gekozen === laag}
          onClick={() => wissel({ laag: gekozen === laag ? null : laag, soort: gekozenSoort(filter) })}
        >
          {lagen[laag]}: {hier ? getal(laag === 'FORMEEL' ? hier.formeel.aantal : hier.informeel.aantal) : '…'}
        </button>
      ))}
    </fieldset>
  )
}
