// SPDX-License-Identifier: EUPL-1.2
import { lazy, Suspense, useSyncExternalStore } from 'react'
import { dagMetJaar, tijdInWoorden } from '../onderdelen/datum.ts'
import { Knop } from '../onderdelen/Knop.tsx'
import { Melding } from '../onderdelen/Melding.tsx'
import { Zojuist } from './opdracht/Zojuist.tsx'
import { useBlik, useBlikwissel } from './plek.ts'
import { leesStandVan, volgStandVan } from './stand.ts'
import { leesWeg, volgWeg } from './stroom.ts'
import { teksten } from './teksten.nl.ts'

const Tijdbalk = lazy(() => import('./Tijdbalk.tsx').then(({ Tijdbalk }) => ({ default: Tijdbalk })))

/** What holds for the whole page: another day than today, a connection that is gone, a view that runs behind. */
export function Berichten() {
  const { tijd, achter } = useSyncExternalStore(volgStandVan, leesStandVan)
  const weg = useSyncExternalStore(volgWeg, leesWeg)
  const { op } = useBlik()
  const wissel = useBlikwissel()
  return (
    <section className="breed berichten" aria-label={teksten.berichten}>
      <div role="status">
        {weg && (
          <Melding soort="waarschuwing" titel={teksten.weg}>
            {tijd ? teksten.wegUitleg(tijdInWoorden(tijd)) : teksten.wegZonderStand}
          </Melding>
        )}
        {achter && !weg && (
          <Melding soort="waarschuwing" titel={teksten.achter}>
            {teksten.achterUitleg}
          </Melding>
        )}
      </div>
      {op && (
        <Melding soort="uitleg" titel={teksten.opDatum(dagMetJaar(op))}>
          {teksten.opDatumUitleg} <Knop onClick={() => wissel({ op: null })}>{teksten.terugNaarNu}</Knop>
          <Suspense fallback={null}>
            <Tijdbalk op={op} />
          </Suspense>
        </Melding>
      )}
      <Zojuist />
    </section>
  )
}
