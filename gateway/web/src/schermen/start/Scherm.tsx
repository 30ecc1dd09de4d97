// SPDX-License-Identifier: EUPL-1.2
import { lazy, type SubmitEvent, Suspense, useId, useState } from 'react'
import { laatstePlaats } from '../../app/onthouden.ts'
import { Pagina } from '../../app/Pagina.tsx'
import { useNaar } from '../../app/plek.ts'
import type { StartQuery } from '../../gql/graphql.ts'
import { Antwoord } from '../../onderdelen/Antwoord.tsx'
import { Knop } from '../../onderdelen/Knop.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { type Huis, Straatje } from '../../onderdelen/Straatje.tsx'
import { Veld } from '../../onderdelen/Veld.tsx'
import { teksten } from './teksten.nl.ts'
import { useGemeenten } from './useGemeenten.ts'
import { zoekIn } from './zoek.ts'

const Mijn = lazy(() => import('../../onderdelen/mijn/Mijn.tsx').then(({ Mijn }) => ({ default: Mijn })))
const Startkaart = lazy(() => import('./Startkaart.tsx').then(({ Startkaart }) => ({ default: Startkaart })))

const welkom: readonly Huis[] = [
  { id: 'huis-a', fase: 'ACTIEF', licht: true },
  { id: 'huis-koor', fase: 'ACTIEF', licht: true },
  { id: 'huis-eten', fase: 'START', licht: false },
  { id: 'huis-idee', fase: 'IDEE', licht: false },
  { id: 'huis-tuin', fase: 'ACTIEF', licht: true },
  { id: 'huis-zorg', fase: 'IN_DE_KNEL', licht: true },
  { id: 'huis-bus', fase: 'ACTIEF', licht: true },
  { id: 'huis-soep', fase: 'ACTIEF', licht: false }
]

/** `/`: choose a gemeente. */
export function Start() {
  const gemeenten = useGemeenten()
  const laatst = laatstePlaats()
  return (
    <Pagina titel={teksten.titel}>
      <p className="nl-paragraph nl-paragraph--lead">{teksten.inleiding}</p>
      <Straatje huizen={welkom} woorden={teksten.straatje} />
      {laatst && (
        <p className="verder">
          <Schakel als="knop" naar={laatst.pad}>
            {teksten.verder(laatst.plaats)}
          </Schakel>
          <span className="klein">{teksten.verderUitleg}</span>
        </p>
      )}
      <Suspense fallback={null}>
        <Mijn />
      </Suspense>
      <div className="begin">
        <Antwoord van={gemeenten}>
          {({ pages }) => <Kiezer gemeenten={pages.flatMap(({ gemeenten: { nodes } }) => nodes)} />}
        </Antwoord>
        <Suspense fallback={null}>
          <Startkaart />
        </Suspense>
      </div>
    </Pagina>
  )
}

type Gemeente = StartQuery['gemeenten']['nodes'][number]

function Kiezer({ gemeenten }: { gemeenten: readonly Gemeente[] }) {
  const [zoek, zetZoek] = useState('')
  const naar = useNaar()
  const kop = useId()
  if (gemeenten.length === 0) return <Leeg />

  const gevonden = zoekIn(gemeenten, zoek)
  const [eerste] = gevonden
  const kies = (verzending: SubmitEvent) => {
    verzending.preventDefault()
    if (eerste && zoek.trim() !== '') naar(`/gemeente/${eerste.code}`)
  }
  return (
    <section className="vak kiezer" aria-labelledby={kop}>
      <h2 className="nl-heading nl-heading--level-2" id={kop}>
        {teksten.kies}
      </h2>
      <search>
        <form onSubmit={kies}>
          <Veld label={teksten.zoek} hint={teksten.kiesHint}>
            {(besturing) => (
              <input
                {...besturing}
                className="utrecht-textbox utrecht-textbox--html-input"
                type="search"
                autoComplete="off"
                value={zoek}
                onChange={({ target }) => zetZoek(target.value)}
              />
            )}
          </Veld>
        </form>
      </search>
      <p className="klein" role="status">
        {gevonden.length > 0 ? teksten.gevonden(gevonden.length) : teksten.geen(zoek)}
      </p>
      {gevonden.length === 0 && (
        <p className="nl-paragraph">
          {teksten.geenUitleg} <Knop onClick={() => zetZoek('')}>{teksten.ander}</Knop>
        </p>
      )}
      <ul className="gemeenten">
        {gevonden.map(({ code, naam }) => (
          <li key={code}>
            <Schakel naar={`/gemeente/${code}`}>{naam}</Schakel>
          </li>
        ))}
      </ul>
    </section>
  )
}

const Leeg = () => (
  <section className="leeg">
    <p className="nl-paragraph nl-paragraph--lead">{teksten.leeg}</p>
    <p className="nl-paragraph">{teksten.leegUitleg}</p>
  </section>
)
