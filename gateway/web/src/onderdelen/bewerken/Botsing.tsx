// SPDX-License-Identifier: EUPL-1.2
import type { Vorm } from '../daad/vorm.ts'
import { Knop } from '../Knop.tsx'
import { Melding } from '../Melding.tsx'
import { staatEr } from './bewerking.ts'
import { teksten } from './teksten.nl.ts'

interface Eigenschappen {
  readonly vorm: Vorm<unknown>
  readonly houd: () => void
  readonly neem: () => void
}

/** What another wrote in a field while one was editing it, above one's own: the choice is with who edits. */
export function Botsing({ vorm, houd, neem }: Eigenschappen) {
  const hunne = staatEr(vorm)
  const veld = <span className="onzichtbaar">: {vorm.label}</span>
  return (
    <Melding soort="waarschuwing" titel={teksten.iemandAnders}>
      {hunne === null ? (
        <p className="nl-paragraph">{teksten.niets}</p>
      ) : (
        <>
          <p className="nl-paragraph">{teksten.staatErNu}</p>
          <blockquote className="blok__hunne">{hunne}</blockquote>
        </>
      )}
      <p className="acties">
        <Knop onClick={neem}>
          {teksten.neemAndere}
          {veld}
        </Knop>
        <Knop onClick={houd}>
          {teksten.houdMijne}
          {veld}
        </Knop>
      </p>
    </Melding>
  )
}
