// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useId, useState } from 'react'
import { maandInWoorden, maandLater, vandaag } from '../onderdelen/datum.ts'
import { Knop } from '../onderdelen/Knop.tsx'
import { useAdreswissel } from './plek.ts'
import { teksten } from './teksten.nl.ts'

const JAREN = 15
const STAP_MS = 700

const maandenTussen = (van: string, tot: string): number =>
  (Number(tot.slice(0, 4)) - Number(van.slice(0, 4))) * 12 + Number(tot.slice(5, 7)) - Number(van.slice(5, 7))

/** The last fifteen years by month: drag it, use the arrow keys, or let it play up to now. */
export function Tijdbalk({ op }: { op: string | null }) {
  const wissel = useAdreswissel()
  const veld = useId()
  const [speelt, zetSpeelt] = useState(false)
  const nu = vandaag()
  const begin = maandLater(nu, -12 * JAREN)
  const meest = maandenTussen(begin, nu)
  const hier = op === null ? meest : Math.max(maandenTussen(begin, op), 0)

  const ga = (maand: number) => wissel({ op: maand >= meest ? null : maandLater(begin, maand) }, true)
  useEffect(() => {
    if (!speelt) return
    if (hier >= meest) return zetSpeelt(false)
    const klok = setTimeout(() => wissel({ op: hier + 1 >= meest ? null : maandLater(begin, hier + 1) }, true), STAP_MS)
    return () => clearTimeout(klok)
  }, [speelt, hier, meest, begin, wissel])

  return (
    <div className="tijdbalk">
      <label className="utrecht-form-label" htmlFor={veld}>
        {teksten.tijdbalk}
      </label>
      <input
        id={veld}
        className="tijdbalk__balk"
        type="range"
        min={0}
        max={meest}
        value={hier}
        aria-valuetext={op === null ? teksten.nu : maandInWoorden(maandLater(begin, hier))}
        onChange={({ target }) => {
          zetSpeelt(false)
          ga(Number(target.value))
        }}
      />
      <Knop
        aria-pressed={speelt}
        onClick={() => (speelt || hier < meest ? zetSpeelt(!speelt) : speelVanaf(ga, zetSpeelt))}
      >
        {speelt ? teksten.stop : teksten.speel}
      </Knop>
    </div>
  )
}

/** From now there is nothing to play: begin five years back. */
function speelVanaf(ga: (maand: number) => void, zetSpeelt: (aan: boolean) => void): void {
  ga(12 * (JAREN - 5))
  zetSpeelt(true)
}
