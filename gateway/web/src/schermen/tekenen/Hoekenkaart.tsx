// SPDX-License-Identifier: EUPL-1.2
import { useMemo } from 'react'
import { useBreedte } from '../../onderdelen/kaart/useBreedte.ts'
import { type Omtrek, tekenKaart } from '../../onderdelen/kaart/vlakken.ts'
import { gradenVan } from './invulling.ts'

interface Eigenschappen {
  readonly omtrekken: readonly Omtrek[]
  readonly hoeken: readonly string[]
  readonly naam: string
  readonly onHoek: (hoek: string) => void
}

/** Degrees are kept to about a metre. */
const FIJN = 5

/** A map on which corners are pointed out; who cannot point chooses buurten from the list instead. */
export function Hoekenkaart({ omtrekken, hoeken, naam, onHoek }: Eigenschappen) {
  const [doos, breedte] = useBreedte<HTMLDivElement>(600)
  const hoogte = Math.round(Math.min(breedte * 0.85, 560))
  const kaart = useMemo(() => tekenKaart(omtrekken, breedte, hoogte), [omtrekken, breedte, hoogte])
  const punten = hoeken.map(gradenVan).map(([lengte = 0, breedtegraad = 0]) => kaart.punt(lengte, breedtegraad))
  return (
    <div className="kaart" ref={doos}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: pointing has no key; the list of buurten has */}
      <svg
        className="hoekenkaart"
        viewBox={`0 0 ${breedte} ${hoogte}`}
        width={breedte}
        height={hoogte}
        role="img"
        aria-label={naam}
        onClick={({ currentTarget, clientX, clientY }) => {
          const { left, top } = currentTarget.getBoundingClientRect()
          onHoek(
            kaart
              .graden(clientX - left, clientY - top)
              .map((graad) => graad.toFixed(FIJN))
              .join(',')
          )
        }}
      >
        {kaart.vlakken.map(({ code, pad }) => (
          <path key={code} className="gebied" d={pad} />
        ))}
        <polygon className="gebied__omtrek" points={punten.map((punt) => punt.join(',')).join(' ')} />
        {punten.map(([x, y], plek) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: corners are told apart by their order only
          <circle key={plek} className="symbool" cx={x} cy={y} r="7" />
        ))}
      </svg>
    </div>
  )
}
