// SPDX-License-Identifier: EUPL-1.2
import type { KeerrijFragment } from '../../gql/graphql.ts'
import { aanvang, dagInWoorden } from '../../onderdelen/datum.ts'
import { perDag } from '../../onderdelen/Keren.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { teksten } from './teksten.nl.ts'
import { type Venster, wekenVan } from './venster.ts'

interface Eigenschappen {
  readonly keren: readonly KeerrijFragment[]
  readonly venster: Venster
  readonly nu: string
}

/** A month as a real table, weeks from Monday to Sunday; on a phone the days stand below each other. */
export function Maand({ keren, venster, nu }: Eigenschappen) {
  const opDag = new Map(perDag(keren))
  return (
    <table className="maand">
      <thead>
        <tr>
          {teksten.weekdagen.map((dag) => (
            <th key={dag} scope="col">
              {dag}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {wekenVan(venster).map((week) => (
          <tr key={week.find(Boolean)}>
            {week.map((dag, plek) =>
              dag === '' ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: a day of another month has nothing but its place
                <td key={plek} className="maand__buiten" />
              ) : (
                <td key={dag} className={opDag.has(dag) ? 'maand__dag' : 'maand__dag maand__dag--leeg'}>
                  <time dateTime={dag} aria-current={dag === nu ? 'date' : undefined}>
                    <span className="maand__getal" aria-hidden="true">
                      {Number(dag.slice(8))}
                    </span>
                    <span className="maand__woorden">{dagInWoorden(dag, nu)}</span>
                  </time>
                  <ul>
                    {opDag.get(dag)?.map((keer) => (
                      <li key={keer.id} className={keer.fase === 'AFGELAST' ? 'keer--afgelast' : undefined}>
                        {aanvang(keer.dag, keer.tijd)}{' '}
                        {keer.initiatief ? (
                          <Schakel naar={`/initiatief/${keer.initiatief.id}`}>{keer.naam}</Schakel>
                        ) : (
                          keer.naam
                        )}
                        {keer.fase === 'AFGELAST' && <strong> {teksten.afgelast}</strong>}
                      </li>
                    ))}
                  </ul>
                </td>
              )
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
