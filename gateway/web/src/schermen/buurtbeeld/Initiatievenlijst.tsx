// SPDX-License-Identifier: EUPL-1.2
import type { RijFragment } from '../../gql/graphql.ts'
import { Antwoord } from '../../onderdelen/Antwoord.tsx'
import { vandaag } from '../../onderdelen/datum.ts'
import { Knop } from '../../onderdelen/Knop.tsx'
import { Leeg } from './Leeg.tsx'
import { Lijstkop } from './Lijstkop.tsx'
import { Rij } from './Rij.tsx'
import { RustigeLijst } from './RustigeLijst.tsx'
import type { Filter } from './soort.ts'
import { teksten } from './teksten.nl.ts'
import { useErbij } from './useErbij.ts'
import { useLijst } from './useLijst.ts'

interface Eigenschappen {
  readonly gebied: string
  readonly adres: string
  readonly filter: Filter
}

/** The initiatieven of a place. */
export function Initiatievenlijst({ gebied, adres, filter }: Eigenschappen) {
  const { antwoord, op, vraag } = useLijst(gebied)
  return (
    <section
      className={antwoord.isPlaceholderData ? 'lijst-deel straks' : 'lijst-deel'}
      aria-labelledby="lijst-kop"
      aria-busy={antwoord.isPlaceholderData}
    >
      <Antwoord van={antwoord}>
        {({ pages }) => {
          const rijen = pages.flatMap(({ initiatieven }) => initiatieven.nodes)
          const aantal = pages.at(-1)?.initiatieven.aantal ?? rijen.length
          return (
            <>
              <Lijstkop aantal={aantal}>{teksten.lijst.initiatieven}</Lijstkop>
              <Lijst
                {...{ vraag, gebied, op, rijen, aantal }}
                soort={filter.soort}
                straks={antwoord.isPlaceholderData}
                heel={!antwoord.hasNextPage || op !== null}
              />
              {aantal === 0 && (
                <Leeg adres={adres} wat="initiatieven" reden={op ? 'datum' : filter.soort ? 'soort' : 'niets'} />
              )}
            </>
          )
        }}
      </Antwoord>
      {antwoord.hasNextPage && (
        <Knop bezig={antwoord.isFetchingNextPage} onClick={() => void antwoord.fetchNextPage()}>
          {teksten.meer}
        </Knop>
      )}
    </section>
  )
}

interface Lijsteigenschappen {
  readonly vraag: string
  readonly gebied: string
  readonly soort: string | null
  readonly op: string | null
  readonly rijen: readonly RijFragment[]
  readonly aantal: number
  /** The rows still answer the question before this one. */
  readonly straks: boolean
  /** Nothing can have come that the rows do not hold. */
  readonly heel: boolean
}

function Lijst({ vraag, gebied, soort, op, rijen, aantal, straks, heel }: Lijsteigenschappen) {
  const erbij = useErbij({ vraag, gebied, soort, aantal, getoond: rijen, heel: heel || straks })
  return (
    <RustigeLijst
      vraag={vraag}
      rijen={[...rijen, ...erbij]}
      straks={straks}
      rij={(rij, nieuw) => <Rij key={rij.id} rij={rij} nieuw={nieuw} op={op ?? vandaag()} />}
    />
  )
}
