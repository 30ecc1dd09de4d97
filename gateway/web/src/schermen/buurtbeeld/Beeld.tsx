// SPDX-License-Identifier: EUPL-1.2
import { lazy, Suspense } from 'react'
import { useLezing } from '../../app/client.ts'
import { useBlik, useNaar } from '../../app/plek.ts'
import { Laden } from '../../onderdelen/Antwoord.tsx'
import { Inwonertal } from '../../onderdelen/Inwonertal.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { useBreed } from '../../onderdelen/useBreed.ts'
import { useStraks } from '../../onderdelen/useStraks.ts'
import { DezeWeek } from './DezeWeek.tsx'
import { Eerst, useKaartEerst } from './Eerst.tsx'
import { Kaartdeel } from './Kaartdeel.tsx'
import { Keuze } from './Keuze.tsx'
import { Lijstdeel } from './Lijstdeel.tsx'
import { adresBij, buurtenIn, type Gemeente, type Plek } from './plek.ts'
import { Straat } from './Straat.tsx'
import { aantalIn, leesFilter } from './soort.ts'
import { Telling } from './Telling.tsx'
import { teksten } from './teksten.nl.ts'
import { grenzenVraag } from './vragen.ts'
import { ZonderGebieden } from './ZonderGebieden.tsx'

/** Where it cannot be fetched, what stands above it stays: the page says that the connection is gone. */
const Onder = lazy(() =>
  import('./Onder.tsx').then(({ Onder }) => ({ default: Onder })).catch(() => ({ default: () => null }))
)

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
  const kaartEerst = useKaartEerst()
  const filter = leesFilter(blik)
  // What stands below the map may come after it.
  const straksMeer = useStraks(!useLezing(...grenzenVraag(gemeente.code)).isPending)
  const buurten = [...buurtenIn(gemeente)].sort((een, ander) => een.naam.localeCompare(ander.naam, 'nl'))
  const kies = (code: string | null) => naar(adresBij(gemeente, code), { state: { blijf: true } })

  const kaart =
    buurten.length === 0 ? (
      <ZonderGebieden key="kaart" gemeente={gemeente} />
    ) : (
      <Kaartdeel key="kaart" gemeente={gemeente} buurten={buurten} plek={plek} filter={filter} onKies={kies} />
    )
  const telling = <Telling key="telling" plek={plek} filter={filter} />
  // Last, for it is as long as there is to do: it comes later, and moves nothing.
  const week = <DezeWeek key="week" plek={plek} />
  // What is put on record lies in an area of the division.
  const formulieren = plek.isGetekend ? `/gemeente/${gemeente.code}` : plek.adres
  const lijst = <Lijstdeel key="lijst" plek={plek} formulieren={formulieren} filter={filter} />
  return (
    <>
      <p className="nl-paragraph nl-paragraph--lead">
        <Inwonertal inwoners={plek.inwoners} />
        {plek.toelichting === null ? teksten.inleiding : <span lang="nl">{plek.toelichting}</span>}
      </p>
      {gemeente.voorbeelddata && (
        <p className="voorbeeld">
          <strong>{teksten.voorbeeld}</strong> {teksten.voorbeeldUitleg}
        </p>
      )}
      <Straat plek={plek} />
      <Keuze gemeente={gemeente} plek={plek} onKies={kies} />
      <p className="onzichtbaar" role="status">
        {teksten.gekozen(plek.naam, teksten.aantal(filter.wat, aantalIn(plek, filter)))}
      </p>
      {!blik.op && (
        <div className="hoofdactie">
          <Schakel als="knop" naar={`${formulieren}/toevoegen`}>
            {teksten.toevoegen}
          </Schakel>
        </div>
      )}
      {!breed && buurten.length > 0 && <Eerst />}
      <div className={straks ? 'beeld straks' : 'beeld'} aria-busy={straks}>
        {breed || kaartEerst ? [kaart, telling, lijst, week] : [lijst, telling, kaart, week]}
      </div>
      {straksMeer ? (
        <Suspense fallback={<Laden />}>
          <Onder gemeente={gemeente} buurten={buurten} plek={plek} filter={filter} op={blik.op} />
        </Suspense>
      ) : (
        <Laden />
      )}
    </>
  )
}
