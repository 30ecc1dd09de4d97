// SPDX-License-Identifier: EUPL-1.2
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { ondersteuningssoorten, vraagfasen } from '../../onderdelen/woorden.nl.ts'
import type { Getoond } from './Scherm.tsx'
import { teksten } from './teksten.nl.ts'

/** What it asked for, and for how many days each stands open. */
export const Vragen = ({ initiatief, mag }: { initiatief: Getoond; mag: boolean }) => {
  const { aantal, nodes } = initiatief.ondersteuningsvragen
  if (aantal === 0 && !mag) return null
  return (
    <section className="vak" aria-labelledby="vragen-kop">
      <h2 className="nl-heading nl-heading--level-2" id="vragen-kop">
        {teksten.vragen}
      </h2>
      {aantal === 0 && <p className="nl-paragraph">{teksten.geenVragen}</p>}
      <ul className="banden">
        {nodes.map(({ id, soort, fase, dagenOpen }) => (
          <li key={id}>
            <Schakel naar={`/ondersteuningsvraag/${id}`}>{soort && ondersteuningssoorten[soort]}</Schakel>{' '}
            <span className="klein">
              {fase && vraagfasen[fase]}, {teksten.dagenOpen(dagenOpen)}
            </span>
          </li>
        ))}
      </ul>
      {mag && (
        <p className="acties">
          <Schakel naar={`/initiatief/${initiatief.id}/vragen`}>{teksten.vraagSteun}</Schakel>
        </p>
      )}
    </section>
  )
}
