// SPDX-License-Identifier: EUPL-1.2
import { lazy, Suspense, useState } from 'react'
import { useBlik, useBlikwissel } from '../../app/plek.ts'
import type { GetekendFragment } from '../../gql/graphql.ts'
import { Kies } from '../../onderdelen/Kies.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { Veld } from '../../onderdelen/Veld.tsx'
import { elementsoorten, soorten } from '../../onderdelen/woorden.nl.ts'
import { OpDatum } from './OpDatum.tsx'
import type { Gemeente, Plek } from './plek.ts'
import { leesFilter } from './soort.ts'
import { teksten } from './teksten.nl.ts'

const RestGetekend = lazy(() => import('./RestGetekend.tsx').then(({ RestGetekend: Rest }) => ({ default: Rest })))

interface Eigenschappen {
  readonly gemeente: Gemeente
  readonly plek: Plek
  readonly onKies: (code: string | null) => void
}

/** What is looked at: which area, which kind, which day. Each stands in the address. */
export function Keuze({ gemeente, plek, onKies }: Eigenschappen) {
  const blik = useBlik()
  const wissel = useBlikwissel()
  const filter = leesFilter(blik)
  const { aantal, nodes } = gemeente.getekendeGebieden
  const [rest, neem] = useState<readonly GetekendFragment[]>([])
  const bekend = rest.length > nodes.length ? rest : nodes
  // What one looks at can be chosen too, while the page on which it stands is on its way.
  const getekend = plek.isGetekend && !bekend.some(({ id }) => id === plek.id) ? [...bekend, plek] : bekend
  return (
    <section className="keuze" aria-label={teksten.keuze}>
      <Veld label={teksten.kiesGebied}>
        {(besturing) => (
          <Kies
            {...besturing}
            value={plek.id === gemeente.code ? '' : plek.id}
            onChange={({ target }) => onKies(target.value || null)}
          >
            <option value="">{teksten.heleGemeente(gemeente.naam)}</option>
            {gemeente.wijken.map((wijk) => (
              <optgroup key={wijk.code} label={wijk.naam}>
                <option value={wijk.code}>{teksten.heleWijk(wijk.naam)}</option>
                {wijk.buurten.map(({ code, naam }) => (
                  <option key={code} value={code}>
                    {naam}
                  </option>
                ))}
              </optgroup>
            ))}
            {getekend.length > 0 && (
              <optgroup label={teksten.getekend}>
                {getekend.map(({ id, naam }) => (
                  <option key={id} value={id}>
                    {naam}
                  </option>
                ))}
              </optgroup>
            )}
          </Kies>
        )}
      </Veld>
      {aantal > nodes.length && (
        <Suspense>
          <RestGetekend key={gemeente.code} gemeente={gemeente.code} neem={neem} />
        </Suspense>
      )}
      <Veld label={teksten.kiesSoort}>
        {(besturing) => (
          <Kies {...besturing} value={filter.soort ?? ''} onChange={({ target }) => wissel({ soort: target.value })}>
            <option value="">{filter.wat === 'elementen' ? teksten.alleElementen : teksten.alleSoorten}</option>
            <optgroup label={teksten.lijst.initiatieven}>
              {Object.entries(soorten).map(([code, naam]) => (
                <option key={code} value={code}>
                  {naam}
                </option>
              ))}
            </optgroup>
            <optgroup label={teksten.watErNogIs}>
              {plek.telling.map(
                ({ soort, stand }) =>
                  stand !== 'NOG_NIET_AANGESLOTEN' &&
                  soort !== 'NETWERK' && (
                    <option key={soort} value={soort}>
                      {elementsoorten[soort]}
                    </option>
                  )
              )}
            </optgroup>
          </Kies>
        )}
      </Veld>
      <OpDatum />
      <p className="keuze__ander">
        <Schakel naar="/">{teksten.andereGemeente}</Schakel>
      </p>
    </section>
  )
}
