// SPDX-License-Identifier: EUPL-1.2
import { lazy, Suspense } from 'react'
import { useBlik, useNaar } from '../../app/plek.ts'
import { getal } from '../../onderdelen/datum.ts'
import { Meenemen } from '../../onderdelen/Meenemen.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { DezeWeek } from './DezeWeek.tsx'
import { Kaartdeel } from './Kaartdeel.tsx'
import { Keuze } from './Keuze.tsx'
import { Lijstdeel } from './Lijstdeel.tsx'
import { adresBij, buurtenIn, type Gemeente, type Plek } from './plek.ts'
import { Straat } from './Straat.tsx'
import { aantalIn, leesFilter } from './soort.ts'
import { Tabel } from './Tabel.tsx'
import { Telling } from './Telling.tsx'
import { teksten } from './teksten.nl.ts'
import { useBreed } from './useBreed.ts'
import { WieWerktHier } from './WieWerktHier.tsx'

const Cijfers = lazy(() => import('./Cijfers.tsx').then(({ Cijfers }) => ({ default: Cijfers })))

interface Eigenschappen {
  readonly gemeente: Gemeente
  readonly plek: Plek
  /** The figures still answer the question before this one. */
  readonly straks: boolean
}

/** Everything there is in a place, on whichever scale. */
export function Beeld({ gemeente, plek, straks }: Eigenschappen) {
  const naar = useNaar()
  const blik = useBlik()
  const breed = useBreed()
  const filter = leesFilter(blik)
  const buurten = [...buurtenIn(gemeente)].sort((een, ander) => een.naam.localeCompare(ander.naam, 'nl'))
  const kies = (code: string | null) => naar(adresBij(gemeente, code), { state: { blijf: true } })

  const kaart = (
    <Kaartdeel key="kaart" gemeente={gemeente} buurten={buurten} plek={plek} filter={filter} onKies={kies} />
  )
  const zij = (
    <div className="zij" key="zij">
      <Telling plek={plek} filter={filter} />
      {plek.code && <DezeWeek code={plek.code} />}
    </div>
  )
  const lijst = <Lijstdeel key="lijst" plek={plek} filter={filter} />
  return (
    <>
      <p className="nl-paragraph nl-paragraph--lead">
        {plek.inwoners !== null && `${teksten.inwonersVan(getal(plek.inwoners))}. `}
        {plek.toelichting ?? teksten.inleiding}
      </p>
      {gemeente.voorbeelddata && (
        <p className="voorbeeld">
          <strong>{teksten.voorbeeld}</strong> {teksten.voorbeeldUitleg}
        </p>
      )}
      {plek.code && <Straat gebied={plek.code} />}
      <Keuze gemeente={gemeente} plek={plek} onKies={kies} />
      <p className="onzichtbaar" role="status">
        {teksten.gekozen(plek.naam, teksten.aantal(filter.wat, aantalIn(plek, filter)))}
      </p>
      {!blik.op && (
        <div className="hoofdactie">
          <Schakel als="knop" naar={`${plek.code ? plek.adres : `/gemeente/${gemeente.code}`}/toevoegen`}>
            {teksten.toevoegen}
          </Schakel>
        </div>
      )}
      <div className={straks ? 'beeld straks' : 'beeld'} aria-busy={straks}>
        {breed ? [kaart, zij, lijst] : [lijst, zij, kaart]}
      </div>
      {plek.code && <Meenemen blad={filter.wat} gebied={plek.code} />}
      <Tabel gemeente={gemeente} buurten={buurten} plek={plek} filter={filter} />
      {plek.code && (
        <p className="nl-paragraph">
          <Schakel naar={`${plek.adres}/speelt`}>{teksten.speelt(plek.naam)}</Schakel>
        </p>
      )}
      {plek.code && <WieWerktHier code={plek.code} naam={plek.naam} />}
      {plek.code && (
        <Suspense fallback={null}>
          <Cijfers key={plek.code} code={plek.code} naam={plek.naam} />
        </Suspense>
      )}
    </>
  )
}
