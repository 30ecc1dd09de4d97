// SPDX-License-Identifier: EUPL-1.2
import { useLezing } from '../../app/client.ts'
import {
  VergelijkbaarDocument,
  type VergelijkbaarQueryVariables,
  type VergelijkbaarrijFragment
} from '../../gql/graphql.ts'
import { Vak } from '../../onderdelen/daad/Ding.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { teksten } from './vergelijkbaar.nl.ts'
import { uitkomstwoorden } from './woorden.ts'

/** More are read on the page of all examples. */
const MEEST = 3

/** What somebody is about to do, or what holds them back, with who did the like: nothing where nobody did. */
export function WatEldersWerkte(plan: VergelijkbaarQueryVariables) {
  const { data } = useLezing(VergelijkbaarDocument, plan)
  return <Vergelijkbaar rijen={data?.vergelijkbareVoorbeelden ?? []} />
}

const zelfde = (overeenkomsten: VergelijkbaarrijFragment['overeenkomsten']): string =>
  [...new Set(overeenkomsten.map(({ waarin }) => teksten.waarin[waarin]))].join(' · ')

/** Examples that are like something, the likest first: in what, and what became of them elsewhere. */
export const Vergelijkbaar = ({ rijen }: { rijen: readonly VergelijkbaarrijFragment[] }) =>
  rijen.length > 0 && (
    <Vak id="vergelijkbaar-kop" kop={teksten.kop}>
      <ul className="banden">
        {rijen.slice(0, MEEST).map(({ voorbeeld, overeenkomsten, uitkomsten }) => (
          <li key={voorbeeld.id}>
            <Schakel naar={`/praktijkvoorbeeld/${voorbeeld.id}`} lang="nl">
              {voorbeeld.titel}
            </Schakel>{' '}
            <span className="klein">{zelfde(overeenkomsten)}</span>
            <p lang="nl">{voorbeeld.succes}</p>
            <p className="klein">{uitkomstwoorden(uitkomsten)}</p>
          </li>
        ))}
      </ul>
      <p className="nl-paragraph">
        <Schakel naar="/praktijkvoorbeelden">{teksten.alle}</Schakel>
      </p>
    </Vak>
  )
