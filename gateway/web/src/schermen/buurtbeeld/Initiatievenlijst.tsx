// SPDX-License-Identifier: EUPL-1.2
import { useBlik } from '../../app/plek.ts'
import { Leeg } from './Leeg.tsx'
import { Lijst } from './Lijst.tsx'
import { NAAM, Orde } from './Orde.tsx'
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
  const opNaam = useBlik().orde === NAAM
  const lijst = useInitiatieven(gebied, opNaam)
  return (
    <Lijst
      lijst={lijst}
      soort="Initiatief"
      kop={teksten.lijst.initiatieven}
      keuze={<Orde opNaam={opNaam} />}
      leeg={<Leeg adres={adres} wat="initiatieven" reden={lijst.op ? 'datum' : filter.soort ? 'soort' : 'niets'} />}
      rij={(rij, nieuw, op) => <Rij key={rij.id} rij={rij} nieuw={nieuw} op={op} />}
    />
  )
}
