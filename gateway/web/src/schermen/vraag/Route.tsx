// SPDX-License-Identifier: EUPL-1.2
import type { VraagbladQuery } from '../../gql/graphql.ts'
import { dagInWoorden } from '../../onderdelen/datum.ts'
import { teksten } from './teksten.nl.ts'

type Stappen = NonNullable<VraagbladQuery['ondersteuningsvraag']>['route']

interface Eigenschappen {
  readonly route: Stappen
  /** Whether it still waits for an answer. */
  readonly open: boolean
  readonly vastgelegdOp: string | null
  readonly nu: string
}

/** Where the question lies and lay, and how many days on each part of the way. */
export const Route = ({ route, open, vastgelegdOp, nu }: Eigenschappen) => (
  <section className="vak" aria-labelledby="route-kop">
    <h2 className="nl-heading nl-heading--level-2" id="route-kop">
      {teksten.route}
    </h2>
    <ol className="tijdlijn">
      {route.map(({ bij, steunpunt, site, van, tot, dagen, reden }) => (
        <li key={`${bij}-${van}`}>
          <strong>{bij}</strong>
          <span>
            {tot === null
              ? teksten.ligtHier(dagInWoorden(van, nu), dagen)
              : teksten.lagHier(dagInWoorden(van, nu), dagInWoorden(tot, nu), dagen)}
          </span>
          {reden && <span className="klein">{reden}</span>}
          {steunpunt && site && tot === null && open && (
            <>
              <span>{teksten.helptMet[steunpunt]}</span>
              <span>{teksten.zelfDoen(bij)}</span>
              <a className="nl-link" href={site}>
                {teksten.naarSite(bij)}
              </a>
            </>
          )}
        </li>
      ))}
    </ol>
    {vastgelegdOp !== null && vastgelegdOp !== route[0]?.van && (
      <p className="klein">{teksten.vastgelegd(dagInWoorden(vastgelegdOp, nu))}</p>
    )}
  </section>
)
