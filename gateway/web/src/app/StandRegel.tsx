// SPDX-License-Identifier: EUPL-1.2
import { useSyncExternalStore } from 'react'
import { tijdInWoorden } from '../onderdelen/datum.ts'
import { leesStandVan, volgStandVan } from './stand.ts'
import { teksten } from './teksten.nl.ts'

/** As of when the page speaks. */
export function StandRegel() {
  const { tijd } = useSyncExternalStore(volgStandVan, leesStandVan)
  return <p className="kop__stand">{tijd && teksten.stand(tijdInWoorden(tijd))}</p>
}
