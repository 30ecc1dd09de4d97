// SPDX-License-Identifier: EUPL-1.2
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { Vervolg } from '../../onderdelen/Vervolg.tsx'
import { ondersteuningssoorten, vraagfasen } from '../../onderdelen/woorden.nl.ts'
import type { Getoond } from './Scherm.tsx'
import { teksten } from './teksten.nl.ts'
import type { Verder } from './verder.ts'

interface Eigenschappen {
  readonly initiatief: Getoond
  readonly verder: Verder
  readonly mag: boolean
}

/** What it asked for, and for how many days each stands open. */
export const Vragen = ({ initiatief, verder, mag }: Eigenschappen) => {
  const { aantal } = initiatief.ondersteuningsvragen
  if (aantal === 0 && !mag) return null
  return (
    <section className="vak" aria-labelledby="vragen-kop">
      <h2 className="nl-heading nl-heading--level-2" id="vragen-kop">
        {teksten.vragen}
      </h2>
      {aantal === 0 && <p className="nl-paragraph">{teksten.geenVragen}</p>}
      <Vervolg
        wat={teksten.vragen}
        van={initiatief.ondersteuningsvragen}
        verder={verder({ ondersteuningsvragen: true }, (verderop) => verderop.ondersteuningsvragen)}
      >
        {(vragen) => (
          <ul className="banden">
            {vragen.map(({ id, soort, fase, dagenOpen }) => (
              <li key={id}>
                <Schakel naar={`/ondersteuningsvraag/${id}`}>{soort && ondersteuningssoorten[soort]}</Schakel>{' '}
                <span className="klein">
                  {fase && vraagfasen[fase]}, {teksten.dagenOpen(dagenOpen)}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Vervolg>
      {mag && (
        <p className="acties">
          <Schakel naar={`/initiatief/${initiatief.id}/vragen`}>{teksten.vraagSteun}</Schakel>
        </p>
      )}
    </section>
  )
}
