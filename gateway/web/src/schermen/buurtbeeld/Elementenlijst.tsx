// SPDX-License-Identifier: EUPL-1.2
import { vandaag } from '../../onderdelen/datum.ts'
import { Elementrij } from '../../onderdelen/Elementrij.tsx'
import { elementsoorten, lagen } from '../../onderdelen/woorden.nl.ts'
import { Leeg } from './Leeg.tsx'
import { Lijst } from './Lijst.tsx'
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
  const lijst = useElementen(gebied, elementFilter(filter), ['AANWEZIG'])
  return (
    <Lijst
      lijst={lijst}
      soort="Element"
      kop={naamVan(filter)}
      leeg={<Leeg adres={adres} wat="elementen" reden={lijst.op ? 'datum' : 'soort'} />}
      rij={(rij, nieuw, op) => <Elementrij key={rij.id} rij={rij} nieuw={nieuw} op={op} />}
    >
      <WatErWas gebied={gebied} filter={filter} />
    </Lijst>
  )
}

function WatErWas({ gebied, filter }: { gebied: string; filter: Filter }) {
  const { rijen, op } = useElementen(gebied, elementFilter(filter), ['VERDWENEN', 'VERPLAATST'])
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
