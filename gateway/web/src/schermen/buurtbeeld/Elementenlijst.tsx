// SPDX-License-Identifier: EUPL-1.2
import { Antwoord } from '../../onderdelen/Antwoord.tsx'
import { vandaag } from '../../onderdelen/datum.ts'
import { Elementrij } from '../../onderdelen/Elementrij.tsx'
import { Knop } from '../../onderdelen/Knop.tsx'
import { elementsoorten, lagen } from '../../onderdelen/woorden.nl.ts'
import { Leeg } from './Leeg.tsx'
import { Lijstkop } from './Lijstkop.tsx'
import { RustigeLijst } from './RustigeLijst.tsx'
import { elementFilter, type Filter } from './soort.ts'
import { teksten } from './teksten.nl.ts'
import { useElementen } from './useElementen.ts'

interface Eigenschappen {
  readonly gebied: string
  readonly adres: string
  readonly filter: Filter
}

const naamVan = (filter: Filter): string => {
  if (filter.wat === 'initiatieven') return teksten.lijst.initiatieven
  const soort = filter.soort ? elementsoorten[filter.soort] : teksten.lijst.elementen
  return filter.laag ? `${soort}, ${lagen[filter.laag].toLowerCase()}` : soort
}

/** Services, facilities and functions of a place; what was lost or moved stays in sight, below what is there. */
export function Elementenlijst({ gebied, adres, filter }: Eigenschappen) {
  const { antwoord, op, vraag } = useElementen(gebied, elementFilter(filter), ['AANWEZIG'])
  return (
    <section className="lijst-deel" aria-labelledby="lijst-kop" aria-busy={antwoord.isPlaceholderData}>
      <Antwoord van={antwoord}>
        {({ pages }) => {
          const rijen = pages.flatMap(({ elementen }) => elementen.nodes)
          const aantal = pages.at(-1)?.elementen.aantal ?? rijen.length
          return (
            <>
              <Lijstkop aantal={aantal}>{naamVan(filter)}</Lijstkop>
              <RustigeLijst
                vraag={vraag}
                rijen={rijen}
                straks={antwoord.isPlaceholderData}
                rij={(rij, nieuw) => <Elementrij key={rij.id} rij={rij} nieuw={nieuw} op={op ?? vandaag()} />}
              />
              {aantal === 0 && <Leeg adres={adres} wat="elementen" reden={op ? 'datum' : 'soort'} />}
            </>
          )
        }}
      </Antwoord>
      {antwoord.hasNextPage && (
        <Knop bezig={antwoord.isFetchingNextPage} onClick={() => void antwoord.fetchNextPage()}>
          {teksten.meer}
        </Knop>
      )}
      <WatErWas gebied={gebied} filter={filter} />
    </section>
  )
}

function WatErWas({ gebied, filter }: { gebied: string; filter: Filter }) {
  const { antwoord, op } = useElementen(gebied, elementFilter(filter), ['VERDWENEN', 'VERPLAATST'])
  const rijen = antwoord.data?.pages.flatMap(({ elementen }) => elementen.nodes) ?? []
  if (rijen.length === 0) return null
  return (
    <>
      <h3 className="nl-heading nl-heading--level-3" id="was-kop">
        {teksten.watErWas}
      </h3>
      <ul className="rijen" aria-labelledby="was-kop">
        {rijen.map((rij) => (
          <Elementrij key={rij.id} rij={rij} nieuw={false} op={op ?? vandaag()} />
        ))}
      </ul>
    </>
  )
}
