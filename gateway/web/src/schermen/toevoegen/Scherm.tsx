// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import { Pagina } from '../../app/Pagina.tsx'
import { adresVan } from '../../app/plek.ts'
import { AlleenNu } from '../../onderdelen/formulier/AlleenNu.tsx'
import { MetStartplek } from '../../onderdelen/formulier/Startplek.tsx'
import { Mijn } from '../../onderdelen/mijn/Mijn.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { soorten } from '../../onderdelen/woorden.nl.ts'
import { teksten } from './teksten.nl.ts'

const VERTELLEN = ['zorg', 'belemmering', 'voorbeeld'] as const

/** `…/toevoegen`: what somebody can put on record in a place, each one click away from its form. */
export function Toevoegen() {
  const { code = '' } = useParams()
  const adres = adresVan(code)
  return (
    <Pagina titel={teksten.titel}>
      <p className="nl-paragraph nl-paragraph--lead">{teksten.inleiding}</p>
      <AlleenNu>
        <MetStartplek>
          {({ gemeente, buurt }) => (
            <>
              <Groep kop={teksten.beginnen}>
                {Object.entries(soorten).map(([soort, naam]) => (
                  <Keuze key={soort} naar={`${adres}/starten?wat=${soort}`} naam={naam} />
                ))}
              </Groep>
              <Groep kop={teksten.weten}>
                {Object.entries(teksten.soorten).map(([soort, { naam, uitleg }]) => (
                  <Keuze key={soort} naar={`${adres}/opnemen?wat=${soort}`} naam={naam} uitleg={uitleg} />
                ))}
              </Groep>
              <Groep kop={teksten.delen}>
                <Keuze naar={`${adres}/oproep`} naam={teksten.oproep} uitleg={teksten.oproepUitleg} />
              </Groep>
              <Groep kop={teksten.vertellen}>
                {VERTELLEN.map((pad) => (
                  <Keuze key={pad} naar={`${adres}/${pad}`} naam={teksten[pad].naam} uitleg={teksten[pad].uitleg} />
                ))}
              </Groep>
              <Groep kop={teksten.lijst}>
                <Keuze naar="/import" naam={teksten.importeren} uitleg={teksten.importerenUitleg} />
              </Groep>
              <Mijn />
              <p className="nl-paragraph">
                <Schakel naar={adresVan(buurt ?? gemeente.code)}>{teksten.terug}</Schakel>
              </p>
            </>
          )}
        </MetStartplek>
      </AlleenNu>
    </Pagina>
  )
}

const Groep = ({ kop, children }: { kop: string; children: ReactNode }) => (
  <section className="vak toevoegen">
    <h2 className="nl-heading nl-heading--level-2">{kop}</h2>
    <ul className="toevoegen__keuzen">{children}</ul>
  </section>
)

const Keuze = ({ naar, naam, uitleg }: { naar: string; naam: string; uitleg?: string }) => (
  <li>
    <Schakel naar={naar}>{naam}</Schakel>
    {uitleg && <span className="klein">{uitleg}</span>}
  </li>
)
