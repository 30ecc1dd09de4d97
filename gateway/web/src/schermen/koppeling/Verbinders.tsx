// SPDX-License-Identifier: EUPL-1.2
import { useLezing } from '../../app/client.ts'
import { adresVan, gemeenteVan } from '../../app/plek.ts'
import { type VerbinderFragment, VerbindersDocument, type VerbindersQuery } from '../../gql/graphql.ts'
import { Vak } from '../../onderdelen/daad/Ding.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { teksten } from './teksten.nl.ts'

/** As many as one can choose from. */
const GENOEMD = 3

/** The wijk in which a buurt lies, by the digits that they share; a gemeente itself. */
const wijkVan = (code: string): string => (code.startsWith('GM') ? code : `WK${code.slice(2, 8)}`)

/** The nearest first: of the wijk of the oproep, then those of the whole gemeente. */
const dichtstbij = ({ nabij, gebied }: VerbindersQuery): readonly VerbinderFragment[] => {
  const allen = [nabij, gebied].flatMap((een) => een?.elementen.nodes ?? [])
  return [...new Map(allen.map((een) => [een.id, een])).values()]
    .filter(({ contact }) => contact !== null)
    .slice(0, GENOEMD)
}

/** The next step after a match: no number of anybody is kept, so people meet through who connects, or at what there is to do. */
export function Verbinders({ gebied: code }: { gebied: string }) {
  const gemeente = gemeenteVan(code)
  const { data } = useLezing(VerbindersDocument, { wijk: wijkVan(code), gemeente })
  if (!data?.gebied) return null
  const [genoemd, { aantal }] = [dichtstbij(data), data.gebied.elementen]
  return (
    <Vak id="verbinders-kop" kop={teksten.bijElkaar}>
      <p className="nl-paragraph">{teksten.bijElkaarUitleg}</p>
      <ul className="banden">
        {genoemd.map(({ id, naam, contact }) => (
          <li key={id}>
            <Schakel naar={`/element/${id}`}>{naam}</Schakel>
            {contact && (
              <p className="nl-paragraph klein">
                <span lang="nl">
                  {contact.functie}, {contact.bereikbaar}
                </span>
              </p>
            )}
          </li>
        ))}
        {aantal > genoemd.length && (
          <li>
            <Schakel naar={`${adresVan(gemeente)}?soort=VERBINDINGSPERSOON`}>
              {teksten.alleVerbinders(aantal, data.gebied.naam)}
            </Schakel>
          </li>
        )}
        <li>
          <Schakel naar={`/activiteiten?gebied=${gemeente}`}>{teksten.ontmoet(data.gebied.naam)}</Schakel>
        </li>
      </ul>
    </Vak>
  )
}
