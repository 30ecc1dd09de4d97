// SPDX-License-Identifier: EUPL-1.2
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useSearchParams } from 'react-router'
import { laatsteGebied } from '../../app/onthouden.ts'
import { Pagina } from '../../app/Pagina.tsx'
import { useAdreswissel, useBlik } from '../../app/plek.ts'
import { Antwoord } from '../../onderdelen/Antwoord.tsx'
import { Knop } from '../../onderdelen/Knop.tsx'
import { Melding } from '../../onderdelen/Melding.tsx'
import { Keuzen, Soorten } from './Keuzen.tsx'
import { teksten } from './teksten.nl.ts'
import { Uitslag } from './Uitslag.tsx'
import { useZoeken } from './useZoeken.ts'
import { Zoekveld } from './Zoekveld.tsx'
import { leesZoekvraag, type Zoekvraag } from './zoekvraag.ts'

/** `/zoeken?q=koor&soort=INITIATIEF&gebied=BU…`: everything by the words of its name and of where it is. */
export function Zoeken() {
  const [adres] = useSearchParams()
  const { op } = useBlik()
  const wissel = useAdreswissel()
  const laatst = laatsteGebied()
  const zoekvraag = leesZoekvraag(adres, laatst)
  const { tekst } = zoekvraag
  const veld = useRef<HTMLInputElement>(null)
  const lijst = useRef<HTMLDivElement>(null)
  // Who comes here comes to type.
  useEffect(() => veld.current?.focus({ preventScroll: true }), [])

  return (
    <Pagina titel={tekst === '' ? teksten.titel : teksten.titelMet(tekst)} kop={teksten.titel}>
      <p className="nl-paragraph nl-paragraph--lead">{teksten.inleiding}</p>
      {op !== null && (
        <Melding soort="uitleg" titel={teksten.opDatum}>
          {teksten.opDatumUitleg}
        </Melding>
      )}
      <Zoekveld
        ref={veld}
        tekst={tekst}
        onZoek={(q) => wissel({ q }, true)}
        onPijl={(toets) => loop(toets, veld.current, lijst.current)}
      />
      <Keuzen zoekvraag={zoekvraag} laatst={laatst} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the links in it are what is walked */}
      <div ref={lijst} onKeyDown={(toets) => loop(toets, veld.current, lijst.current)}>
        {tekst === '' ? <Begin /> : <Gevonden zoekvraag={zoekvraag} />}
      </div>
    </Pagina>
  )
}

/** The arrow keys walk from the field through what was found, and back. */
function loop(toets: KeyboardEvent, veld: HTMLElement | null, lijst: HTMLElement | null): void {
  const stap = { ArrowDown: 1, ArrowUp: -1 }[toets.key]
  const stops = [veld, ...(lijst?.querySelectorAll<HTMLElement>('.rij__naam a') ?? [])]
  const hier = stops.findIndex((stop) => stop?.matches(':focus'))
  const naar = stap === undefined || hier < 0 ? undefined : stops[hier + stap]
  if (!naar) return
  toets.preventDefault()
  naar.focus()
}

function Gevonden({ zoekvraag }: { zoekvraag: Zoekvraag }) {
  const antwoord = useZoeken(zoekvraag)
  return (
    <Antwoord van={antwoord}>
      {({ pages }) => (
        <div className={antwoord.isPlaceholderData ? 'straks' : undefined} aria-busy={antwoord.isPlaceholderData}>
          <Soorten gekozen={zoekvraag.soort} perSoort={pages[0]?.alle?.perSoort ?? pages[0]?.zoek.perSoort ?? []} />
          <Uitslag zoekvraag={zoekvraag} delen={pages.map(({ zoek }) => zoek)} />
          {antwoord.hasNextPage && (
            <Knop bezig={antwoord.isFetchingNextPage} onClick={() => void antwoord.fetchNextPage()}>
              {teksten.meer}
            </Knop>
          )}
        </div>
      )}
    </Antwoord>
  )
}

const Begin = () => {
  const wissel = useAdreswissel()
  return (
    <div className="leeg">
      <p className="nl-paragraph">{teksten.begin}</p>
      <p className="acties">
        {teksten.voorbeelden.map((woord) => (
          <Knop key={woord} onClick={() => wissel({ q: woord })}>
            {woord}
          </Knop>
        ))}
      </p>
    </div>
  )
}
