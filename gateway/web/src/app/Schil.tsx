// SPDX-License-Identifier: EUPL-1.2
import { useQueryClient } from '@tanstack/react-query'
import { Suspense, useEffect } from 'react'
import { Link, useLocation } from 'react-router'
import { Laden } from '../onderdelen/Antwoord.tsx'
import { Berichten } from './Berichten.tsx'
import { useGemeenteInBeeld } from './in-beeld.ts'
import { deelStroom } from './leider.ts'
import { adresMet, useBlik } from './plek.ts'
import { Wegwijzer } from './routes.tsx'
import { StandRegel } from './StandRegel.tsx'
import { teksten } from './teksten.nl.ts'
import { Vangnet } from './Vangnet.tsx'
import { maakVerversing } from './ververs.ts'
import { Wie } from './Wie.tsx'

function useLeven(): void {
  const client = useQueryClient()
  const gemeente = useGemeenteInBeeld()
  useEffect(() => deelStroom(gemeente === null ? [] : [gemeente], maakVerversing(client)), [client, gemeente])
}

/** Buurt and gemeente are one screen: going from one to the other keeps what is on it. */
const schermVan = (pad: string): string => pad.replace(/^\/(?:gemeente|buurt)\/\w+/, '/gebied')

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
          <Link className="kop__merk" to={adresMet('/', { ...blik, soort: null })}>
            <img src="/naober.svg" alt="" width="32" height="32" />
            {teksten.naam}
          </Link>
          <Wie />
          <StandRegel />
        </div>
      </header>
      <Berichten />
      <main className="breed inhoud" id="inhoud" tabIndex={-1}>
        <Vangnet key={scherm}>
          <Suspense fallback={<Laden />}>
            <Wegwijzer />
          </Suspense>
        </Vangnet>
      </main>
      <footer className="voet">
        <p className="breed nl-paragraph">{teksten.voet}</p>
      </footer>
    </>
  )
}
