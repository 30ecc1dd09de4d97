// SPDX-License-Identifier: EUPL-1.2
import { useLezing } from '../../app/client.ts'
import { GemeldDocument } from '../../gql/graphql.ts'
import { Schakel } from '../Schakel.tsx'
import { teksten } from './teksten.nl.ts'

/** What others say is not right about what one keeps: each line leads to where it is answered. */
export function Gemeld({ gebied }: { gebied: string | null }) {
  const { data } = useLezing(GemeldDocument, { gebied }, { telt: true })
  const elementen = data?.elementen.nodes ?? []
  if (elementen.length === 0) return null
  return (
    <section className="mijn" aria-labelledby="gemeld-kop">
      <h2 className="nl-heading nl-heading--level-2" id="gemeld-kop">
        {teksten.gemeld}
      </h2>
      <ul className="banden">
        {elementen.map(({ id, naam }) => (
          <li key={id}>
            <Schakel naar={`/element/${id}`}>{naam}</Schakel>
          </li>
        ))}
      </ul>
    </section>
  )
}
