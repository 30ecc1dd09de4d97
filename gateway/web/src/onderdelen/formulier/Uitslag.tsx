// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef } from 'react'
import { Gezegd } from '../../app/gezegd/Gezegd.tsx'
import type { Uitkomst } from '../../app/opdracht/uitkomst.ts'
import { Melding } from '../Melding.tsx'
import { Aanmelden } from './Aanmelden.tsx'
import { Intussen, isIntussen } from './Intussen.tsx'
import { teksten } from './teksten.nl.ts'

const aanDeDeur = ['NIET_TOEGESTAAN', 'NIET_INGELOGD']

/** Why it was not done: what cannot, which rule, and what can. It takes the focus at each attempt. */
export function Uitslag({ uitkomst, poging }: { uitkomst: Exclude<Uitkomst, { soort: 'fouten' }>; poging: number }) {
  const melding = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is what brings the focus here
  useEffect(() => melding.current?.focus(), [poging])
  if (uitkomst.soort === 'onzeker')
    return (
      <Melding soort="waarschuwing" titel={teksten.onzeker} ref={melding}>
        {teksten.onzekerUitleg}
      </Melding>
    )
  if (isIntussen(uitkomst)) return <Intussen poging={poging} />
  if (uitkomst.soort === 'mislukt')
    return (
      <Melding soort="fout" titel={teksten.mislukt} ref={melding}>
        <Gezegd nl={uitkomst.uitleg} en={(engels) => engels.weg(uitkomst.code)} />
      </Melding>
    )
  return (
    <Melding soort="waarschuwing" titel={teksten.geweigerd} ref={melding}>
      <Geweigerd weigering={uitkomst.weigering} />
    </Melding>
  )
}

type Weigering = Extract<Uitkomst, { soort: 'geweigerd' }>['weigering']

function Geweigerd({ weigering: { code, uitleg, weg, bron } }: { weigering: Weigering }) {
  return (
    <>
      <p className="nl-paragraph">
        <Gezegd nl={uitleg} en={(engels) => engels.uitleg(code)} />
      </p>
      {weg && (
        <p className="nl-paragraph">
          <Gezegd nl={weg} en={(engels) => engels.weg(code)} />
        </p>
      )}
      {aanDeDeur.includes(code) && <Aanmelden />}
      <p className="klein">{bron ? teksten.regelMetBron(code, bron) : teksten.regel(code)}</p>
    </>
  )
}
