// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import type { KeerrijFragment } from '../gql/graphql.ts'
import { aanvang, weekdagInWoorden } from './datum.ts'
import { teksten } from './keren.nl.ts'
import { Schakel } from './Schakel.tsx'

/** What is planned, by day. Of the same day the earliest first, as the server tells it. */
export function perDag<K extends KeerrijFragment>(keren: readonly K[]): readonly (readonly [string, readonly K[]])[] {
  const dagen = new Map<string, K[]>()
  for (const keer of keren) dagen.set(keer.dag, [...(dagen.get(keer.dag) ?? []), keer])
  return [...dagen]
}

interface Eigenschappen<K extends KeerrijFragment> {
  readonly keren: readonly K[]
  /** False on the page of the initiatief itself. */
  readonly metInitiatief?: boolean
  readonly acties?: (keer: K) => ReactNode
}

/** Days first: what there is to do, with what was called off still there, and the word. */
export const Keren = <K extends KeerrijFragment>({ keren, metInitiatief = true, acties }: Eigenschappen<K>) => (
  <ol className="dagen">
    {perDag(keren).map(([dag, opDag]) => (
      <li key={dag}>
        <h3 className="nl-heading nl-heading--level-3 dagen__dag">
          <time dateTime={dag}>{weekdagInWoorden(dag)}</time>
        </h3>
        <ul className="dagen__keren">
          {opDag.map((keer) => (
            <Keer key={keer.id} keer={keer} metInitiatief={metInitiatief} acties={acties?.(keer)} />
          ))}
        </ul>
      </li>
    ))}
  </ol>
)

interface Keereigenschappen {
  readonly keer: KeerrijFragment
  readonly metInitiatief: boolean
  readonly acties: ReactNode
}

const Keer = ({ keer, metInitiatief, acties }: Keereigenschappen) => (
  <li className={keer.fase === 'AFGELAST' ? 'keer keer--afgelast' : 'keer'}>
    <span className="keer__tijd">{aanvang(keer.dag, keer.tijd)}</span>
    <span className="keer__wat">
      {metInitiatief && keer.initiatief ? (
        <Schakel naar={`/initiatief/${keer.initiatief.id}`}>{keer.naam}</Schakel>
      ) : (
        <strong>{keer.naam}</strong>
      )}
      {keer.fase === 'AFGELAST' && (
        <>
          {' '}
          <strong className="nl-data-badge afgelast">{teksten.afgelast}</strong>
          {keer.reden && (
            <span className="klein keer__reden" lang="nl">
              {keer.reden}
            </span>
          )}
        </>
      )}
      {keer.voorbij && keer.fase !== 'AFGELAST' && <span className="klein"> ({teksten.voorbij})</span>}
      <span className="klein keer__waar" lang="nl">
        {[metInitiatief && keer.initiatief?.naam, keer.waar].filter(Boolean).join(' · ')}
      </span>
      {acties}
    </span>
  </li>
)
