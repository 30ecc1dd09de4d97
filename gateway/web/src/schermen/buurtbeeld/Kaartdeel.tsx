// SPDX-License-Identifier: EUPL-1.2
import { useLezing } from '../../app/client.ts'
import { adresMet, useBlik } from '../../app/plek.ts'
import { Antwoord } from '../../onderdelen/Antwoord.tsx'
import { Kaart } from '../../onderdelen/kaart/Kaart.tsx'
import type { Buurt, Gemeente, Plek } from './plek.ts'
import { aantalIn, type Filter } from './soort.ts'
import { teksten } from './teksten.nl.ts'
import { grenzenVraag } from './vragen.ts'

interface Eigenschappen {
  readonly gemeente: Gemeente
  readonly buurten: readonly Buurt[]
  readonly plek: Plek
  readonly filter: Filter
  readonly onKies: (code: string) => void
}

/** The map, with what its signs mean and whose boundaries these are. */
export function Kaartdeel({ gemeente, buurten, plek, filter, onKies }: Eigenschappen) {
  const blik = useBlik()
  const grenzen = useLezing(...grenzenVraag(gemeente.code))
  return (
    <section className="kaart-deel vak" aria-labelledby="kaart-kop">
      <h2 className="nl-heading nl-heading--level-2" id="kaart-kop">
        {teksten.kaart[filter.wat]}
      </h2>
      <p className="klein" id="kaart-uitleg">
        {teksten.kaartUitleg}
      </p>
      <Antwoord van={grenzen}>
        {(antwoord) => {
          const opCode = new Map(
            antwoord.gemeente?.wijken.flatMap((wijk) => wijk.buurten).map(({ code, grens }) => [code, grens])
          )
          const gebieden = buurten.map((buurt) => {
            const aantal = aantalIn(buurt, filter)
            return {
              code: buurt.code,
              naam: buurt.naam,
              aantal,
              woorden: `${buurt.naam}: ${teksten.aantal(filter.wat, aantal)}`,
              adres: adresMet(`/buurt/${buurt.code}`, blik),
              grens: opCode.get(buurt.code) ?? null
            }
          })
          if (gebieden.every(({ grens }) => grens === null)) return <p>{teksten.kaartGeenGrens}</p>
          return (
            <Kaart
              gebieden={gebieden}
              gekozen={new Set(plek.buurten.map(({ code }) => code))}
              omtrek={plek.omtrek}
              naam={teksten.kaartNaam(gemeente.naam)}
              uitlegId="kaart-uitleg"
              onKies={onKies}
            />
          )
        }}
      </Antwoord>
      <p className="legenda klein">
        <span className="legenda__deel">
          <svg className="legenda__vak" viewBox="0 0 24 16" width="24" height="16" aria-hidden="true">
            <rect className="gebied" width="24" height="16" />
            <rect width="24" height="16" fill="url(#arcering)" />
          </svg>
          {teksten.legendaGeen[filter.wat]}
        </span>
        <span className="legenda__deel">
          <svg className="legenda__vak" viewBox="0 0 24 20" width="24" height="20" aria-hidden="true">
            <circle className="symbool" cx="12" cy="10" r="9" />
          </svg>
          {teksten.legendaAantal[filter.wat]}
        </span>
      </p>
      {plek.omtrek !== null && <p className="klein">{teksten.getekendUitleg(plek.buurten.length)}</p>}
      <p className="klein bron">
        {gemeente.voorbeelddata || gemeente.jaar === null ? teksten.bronVoorbeeld : teksten.bron(gemeente.jaar)}
      </p>
    </section>
  )
}
