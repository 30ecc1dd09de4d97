// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import type { VerbondenrijFragment } from '../../gql/graphql.ts'
import { Schakel } from '../Schakel.tsx'
import { verbindingswoorden } from '../woorden.nl.ts'

interface Eigenschappen {
  readonly verbindingen: readonly VerbondenrijFragment[]
  /** Id of the end on whose page this stands. */
  readonly zelf: string
  readonly acties?: (verbinding: VerbondenrijFragment) => ReactNode
}

/** What something is connected with, told from its own side, and why. */
export const Verbonden = ({ verbindingen, zelf, acties }: Eigenschappen) => (
  <ul className="banden">
    {verbindingen.map((verbinding) => {
      const { id, soort, begin, toelichting } = verbinding
      return (
        <li key={id}>
          {soort && verbindingswoorden[soort][begin?.id === zelf ? 'van' : 'naar']}{' '}
          <Ander ander={overkant(verbinding, zelf)} />
          {toelichting && (
            <span className="klein keer__waar" lang="nl">
              {toelichting}
            </span>
          )}
          {acties?.(verbinding)}
        </li>
      )
    })}
  </ul>
)

/** What stands at the other end. */
export const overkant = ({ begin, einde }: VerbondenrijFragment, zelf: string): VerbondenrijFragment['einde'] =>
  begin?.id === zelf ? einde : begin

const Ander = ({ ander }: { ander: VerbondenrijFragment['einde'] }) =>
  ander && (
    <Schakel naar={`/${ander.__typename === 'Initiatief' ? 'initiatief' : 'partij'}/${ander.id}`}>{ander.naam}</Schakel>
  )
