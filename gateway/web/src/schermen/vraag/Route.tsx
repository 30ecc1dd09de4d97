// SPDX-License-Identifier: EUPL-1.2
import type { VraagbladQuery } from '../../gql/graphql.ts'
import { dagInWoorden } from '../../onderdelen/datum.ts'
import { teksten } from './teksten.nl.ts'

type Stappen = NonNullable<VraagbladQuery['ondersteuningsvraag']>['route']

/** Where the question lies and lay, and how many days on each part of the way. */
export const Route = ({ route, vastgelegdOp, nu }: { route: Stappen; vastgelegdOp: string | null; nu: string }) => (
  <section className="vak" aria-labelledby="route-kop">
    <h2 className="nl-heading nl-heading--level-2" id="route-kop">
      {teksten.route}
    </h2>
    <ol className="tijdlijn">
      {route.map(({ bij, van, tot, dagen, reden }) => (
        <li key={`${bij}-${van}`}>
          <strong>{bij}</strong>
          <span>
            {tot === null
              ? teksten.ligtHier(dagInWoorden(van, nu), dagen)
              : teksten.lagHier(dagInWoorden(van, nu), dagInWoorden(tot, nu), dagen)}
          </span>
          {reden && <span className="klein">{reden}</span>}
        </li>
      ))}
    </ol>
    {vastgelegdOp !== null && vastgelegdOp !== route[0]?.van && (
      <p className="klein">{teksten.vastgelegd(dagInWoorden(vastgelegdOp, nu))}</p>
    )}
  </section>
)
