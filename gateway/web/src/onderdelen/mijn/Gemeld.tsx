// SPDX-License-Identifier: EUPL-1.2
import { useBladzijden } from '../../app/bladzijden.ts'
import { GemeldDocument } from '../../gql/graphql.ts'
import { Meer } from '../Meer.tsx'
import { Schakel } from '../Schakel.tsx'
import { teksten } from './teksten.nl.ts'

/** What others say is not right about what one keeps: each line leads to where it is answered. */
export function Gemeld({ gebied }: { gebied: string | null }) {
  const lijst = useBladzijden(GemeldDocument, { gebied }, ({ elementen }) => elementen)
  if (lijst.rijen.length === 0) return null
  return (
    <section className="mijn" aria-labelledby="gemeld-kop">
      <h2 className="nl-heading nl-heading--level-2" id="gemeld-kop">
        {teksten.gemeld}
      </h2>
      <ul className="banden">
        {lijst.rijen.map(({ id, naam }) => (
          <li key={id}>
            <Schakel naar={`/element/${id}`}>{naam}</Schakel>
          </li>
        ))}
      </ul>
      <Meer van={lijst} wat={teksten.gemeld} />
    </section>
  )
}
