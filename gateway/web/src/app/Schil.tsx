// SPDX-License-Identifier: EUPL-1.2
import { useQueryClient } from '@tanstack/react-query'
import { Suspense, useEffect } from 'react'
import { Link, useLocation } from 'react-router'
import { Laden } from '../onderdelen/Antwoord.tsx'
import { Berichten } from './Berichten.tsx'
import { useGemeenteInBeeld } from './in-beeld.ts'
import { deelStroom } from './leider.ts'
import { ruimConceptenOp } from './opdracht/concept.ts'
import { adresMet, useBlik } from './plek.ts'
import { haalSchermen, Wegwijzer } from './routes.tsx'
import { StandRegel } from './StandRegel.tsx'
import { Taalkeuze } from './Taalkeuze.tsx'
import { teksten } from './teksten.nl.ts'
import { Vangnet } from './Vangnet.tsx'
import { maakVerversing, volgtAnders } from './ververs.ts'
import { Wie } from './Wie.tsx'

function useLeven(): void {
  const client = useQueryClient()
  const gemeente = useGemeenteInBeeld()
  useEffect(() => {
    void volgtAnders(client)
    return deelStroom(gemeente === null ? [] : [gemeente], maakVerversing(client))
  }, [client, gemeente])
}

/** Gemeente, wijk and buurt are one screen: going from one to the other keeps what is on it. */
const schermVan = (pad: string): string => pad.replace(/^\/(?:gemeente|wijk|buurt)\/\w+/, '/plaats')

/** How long a screen stands and waits for nothing before the others are fetched. */
const RUST = 2_000

/** Once this screen stands and waits for nothing: fetches the code of the others, and deletes old drafts. */
function Vooruit() {
  const client = useQueryClient()
  useEffect(() => {
    const kijk = setInterval(() => {
      if (client.isFetching() > 0) return
      clearInterval(kijk)
      void haalSchermen()
      ruimConceptenOp()
    }, RUST)
    return () => clearInterval(kijk)
  }, [client])
  return null
}

/** While the code of a screen is on its way: a page without a heading is one that nobody finds their way in. */
const Onderweg = () => (
  <>
    <h1 className="onzichtbaar">{teksten.laden}</h1>
    <Laden />
  </>
)

/** What stands around every screen: skip link, header, messages about the whole page, footer. */
export function Schil() {
  useLeven()
  const blik = useBlik()
  const scherm = schermVan(useLocation().pathname)
  return (
    <>
      <a className="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">
        {teksten.naarInhoud}
      </a>
      <header className="kop">
        <div className="breed kop__rij">
          <Link className="kop__merk" to={adresMet('/', { op: blik.op })}>
            <img src="/naober.svg" alt="" width="32" height="32" />
            {teksten.naam}
          </Link>
          <nav className="kop__weg" aria-label={teksten.wegwijzer}>
            <Link className="nl-link" to={adresMet('/activiteiten', { op: blik.op })}>
              {teksten.activiteiten}
            </Link>
            <Link className="nl-link" to={adresMet('/vraag-en-aanbod', { op: blik.op })}>
              {teksten.vraagEnAanbod}
            </Link>
            {(['zoeken', 'toevoegen', 'nieuw'] as const).map((pad) => (
              <Link key={pad} className="nl-link" to={`/${pad}`}>
                {teksten[pad]}
              </Link>
            ))}
          </nav>
          <Wie />
          <StandRegel />
        </div>
      </header>
      <Berichten />
      <main className="breed inhoud" id="inhoud" tabIndex={-1}>
        <Vangnet key={scherm}>
          <Suspense fallback={<Onderweg />}>
            <Wegwijzer />
            <Vooruit />
          </Suspense>
        </Vangnet>
      </main>
      <footer className="voet">
        <div className="breed voet__rij">
          <p className="nl-paragraph">{teksten.voet}</p>
          <Taalkeuze />
        </div>
      </footer>
    </>
  )
}
