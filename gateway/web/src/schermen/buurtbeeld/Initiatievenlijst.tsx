// SPDX-License-Identifier: EUPL-1.2
import { Leeg } from './Leeg.tsx'
import { Lijst } from './Lijst.tsx'
import { Rij } from './Rij.tsx'
import type { Filter } from './soort.ts'
import { teksten } from './teksten.nl.ts'
import { useInitiatieven } from './useInitiatieven.ts'

interface Eigenschappen {
  readonly gebied: string
  readonly adres: string
  readonly filter: Filter
}

/** The initiatieven of a place. */
export function Initiatievenlijst({ gebied, adres, filter }: Eigenschappen) {
  const lijst = useInitiatieven(gebied)
  return (
    <Lijst
      lijst={lijst}
      soort="Initiatief"
      kop={teksten.lijst.initiatieven}
      leeg={<Leeg adres={adres} wat="initiatieven" reden={lijst.op ? 'datum' : filter.soort ? 'soort' : 'niets'} />}
      rij={(rij, nieuw, op) => <Rij key={rij.id} rij={rij} nieuw={nieuw} op={op} />}
    />
  )
}
