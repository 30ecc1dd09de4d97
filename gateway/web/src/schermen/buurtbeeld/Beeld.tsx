// SPDX-License-Identifier: EUPL-1.2

import { useBlik, useNaar } from '../../app/plek.ts'
import type { BuurtbeeldQuery } from '../../gql/graphql.ts'
import { getal } from '../../onderdelen/datum.ts'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { Kaartdeel } from './Kaartdeel.tsx'
import { Keuze } from './Keuze.tsx'
import { NetGestart } from './NetGestart.tsx'
import { Straat } from './Straat.tsx'
import { Tabel } from './Tabel.tsx'
import { Telling } from './Telling.tsx'
import { teksten } from './teksten.nl.ts'
import { useBreed } from './useBreed.ts'
import { WatIsEr } from './WatIsEr.tsx'

export type Gemeente = NonNullable<BuurtbeeldQuery['gemeente']>
export type Buurt = Gemeente['wijken'][number]['buurten'][number]

const opNaam = (een: Buurt, ander: Buurt) => een.naam.localeCompare(ander.naam, 'nl')

interface Eigenschappen {
  readonly gemeente: Gemeente
  readonly buurt: string | null
  /** The figures still answer the question before this one. */
  readonly straks: boolean
}

/** Everything there is in a gemeente or one of its buurten. */
export function Beeld({ gemeente, buurt, straks }: Eigenschappen) {
  const naar = useNaar()
  const { op } = useBlik()
  const breed = useBreed()
  const buurten = gemeente.wijken.flatMap((wijk) => wijk.buurten).sort(opNaam)
  const gekozen = buurten.find(({ code }) => code === buurt) ?? null
  const hier = gekozen ?? gemeente
  const adres = gekozen ? `/buurt/${gekozen.code}` : `/gemeente/${gemeente.code}`
  const kies = (code: string | null) =>
    naar(code === null ? `/gemeente/${gemeente.code}` : `/buurt/${code}`, { state: { blijf: true } })

  const kaart = <Kaartdeel key="kaart" gemeente={gemeente} buurten={buurten} gekozen={gekozen} onKies={kies} />
  const telling = <Telling key="telling" telling={hier.telling} />
  const lijst = <WatIsEr key="lijst" gebied={hier.code} adres={adres} />
  return (
    <>
      <p className="nl-paragraph nl-paragraph--lead">
        {hier.inwoners !== null && `${teksten.inwonersVan(getal(hier.inwoners))}. `}
        {teksten.inleiding}
      </p>
      {gemeente.voorbeelddata && (
        <p className="voorbeeld">
          <strong>{teksten.voorbeeld}</strong> {teksten.voorbeeldUitleg}
        </p>
      )}
      <Straat gebied={hier.code} />
      <NetGestart />
      <Keuze gemeente={gemeente} buurten={buurten} gekozen={gekozen} onKies={kies} />
      <p className="onzichtbaar" role="status">
        {teksten.gekozen(gekozen?.naam ?? gemeente.naam, teksten.aantal(hier.initiatieven.aantal))}
      </p>
      {!op && (
        <div className="hoofdactie">
          <Schakel als="knop" naar={`${adres}/starten`}>
            {teksten.start}
          </Schakel>
        </div>
      )}
      <div className={straks ? 'beeld straks' : 'beeld'} aria-busy={straks}>
        {breed ? [kaart, telling, lijst] : [lijst, telling, kaart]}
      </div>
      <Tabel gemeente={gemeente} buurten={buurten} gekozen={gekozen} />
    </>
  )
}
