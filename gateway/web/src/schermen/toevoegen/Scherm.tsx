// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import { laatsteGebied } from '../../app/onthouden.ts'
import { Pagina } from '../../app/Pagina.tsx'
import { adresVan } from '../../app/plek.ts'
import { Antwoord } from '../../onderdelen/Antwoord.tsx'
import { AlleenNu } from '../../onderdelen/formulier/AlleenNu.tsx'
import { naamVan } from '../../onderdelen/formulier/gebied.ts'
import { MetStartplek } from '../../onderdelen/formulier/Startplek.tsx'
import { Mijn } from '../../onderdelen/mijn/Mijn.tsx'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { soorten } from '../../onderdelen/woorden.nl.ts'
import { useGemeenten } from '../start/useGemeenten.ts'
import { Concepten } from './Concepten.tsx'
import { teksten } from './teksten.nl.ts'

const VERTELLEN = ['zorg', 'belemmering', 'voorbeeld'] as const

/**
 * `/toevoegen`: the one entry to bring something in, for the place where one looked last; `…/toevoegen` for another.
 * Each kind is one click away from its form.
 */
export function Toevoegen() {
  const { code = laatsteGebied() } = useParams()
  return (
    <Pagina titel={teksten.titel}>
      <p className="nl-paragraph nl-paragraph--lead">{teksten.inleiding}</p>
      <AlleenNu>
        <Concepten />
        {code === null ? <Waar /> : <Keuzen code={code} />}
      </AlleenNu>
    </Pagina>
  )
}

/** Nothing is known of where somebody looks: that comes first. */
const Waar = () => (
  <Antwoord van={useGemeenten()}>
    {({ pages }) => (
      <Groep kop={teksten.waar}>
        {pages
          .flatMap(({ gemeenten }) => gemeenten.nodes)
          .map(({ code, naam }) => (
            <Keuze key={code} naar={`${adresVan(code)}/toevoegen`} naam={naam} />
          ))}
      </Groep>
    )}
  </Antwoord>
)

function Keuzen({ code }: { code: string }) {
  const adres = adresVan(code)
  return (
    <MetStartplek waar={code}>
      {({ gemeente, deel }) => (
        <>
          <p className="nl-paragraph">
            {teksten.plek(naamVan(gemeente, code))} <Schakel naar="/">{teksten.anderePlek}</Schakel>
          </p>
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
          <Groep kop={teksten.organisaties}>
            <Keuze naar={`${adres}/partij`} naam={teksten.organisatie} uitleg={teksten.organisatieUitleg} />
          </Groep>
          <Groep kop={teksten.tekenen}>
            <Keuze naar={`${adres}/tekenen`} naam={teksten.gebied} uitleg={teksten.gebiedUitleg} />
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
            <Schakel naar={adresVan(deel ?? gemeente.code)}>{teksten.terug}</Schakel>
          </p>
        </>
      )}
    </MetStartplek>
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
