// SPDX-License-Identifier: EUPL-1.2
import { useLezing } from '../../app/client.ts'
import { gemeenteVan } from '../../app/plek.ts'
import { VerbindersDocument, type VerbindersQuery } from '../../gql/graphql.ts'
import { Vak } from '../../onderdelen/daad/Ding.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { teksten } from './teksten.nl.ts'

/** As many as one can choose from. */
const GENOEMD = 3

type Element = NonNullable<VerbindersQuery['gebied']>['elementen']['nodes'][number]

/** The digits that a wijk shares with its buurten. */
const wijkIn = (code: string | undefined): string => code?.slice(2, 8) ?? ''

/** The nearest first: of the wijk of the oproep, then those of the whole gemeente. */
const dichtstbij = (elementen: readonly Element[], code: string): readonly Element[] =>
  elementen
    .filter(({ contact, verdwenenOp }) => contact !== null && verdwenenOp === null)
    .sort(
      (een, ander) =>
        Number(wijkIn(ander.gebied?.code) === wijkIn(code)) - Number(wijkIn(een.gebied?.code) === wijkIn(code))
    )
    .slice(0, GENOEMD)

/** The next step after a match: no number of anybody is kept, so people meet through who connects, or at what there is to do. */
export function Verbinders({ gebied: code }: { gebied: string }) {
  const gemeente = gemeenteVan(code)
  const { data } = useLezing(VerbindersDocument, { gemeente })
  if (!data?.gebied) return null
  return (
    <Vak id="verbinders-kop" kop={teksten.bijElkaar}>
      <p className="nl-paragraph">{teksten.bijElkaarUitleg}</p>
      <ul className="banden">
        {dichtstbij(data.gebied.elementen.nodes, code).map(({ id, naam, contact }) => (
          <li key={id}>
            <Schakel naar={`/element/${id}`}>{naam}</Schakel>
            {contact && (
              <p className="nl-paragraph klein">
                {contact.functie}, {contact.bereikbaar}
              </p>
            )}
          </li>
        ))}
        <li>
          <Schakel naar={`/activiteiten?gebied=${gemeente}`}>{teksten.ontmoet(data.gebied.naam)}</Schakel>
        </li>
      </ul>
    </Vak>
  )
}
