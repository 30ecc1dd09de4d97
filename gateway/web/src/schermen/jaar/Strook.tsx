// SPDX-License-Identifier: EUPL-1.2
import { maandInWoorden } from '../../onderdelen/datum.ts'
import type { Maand } from './strook.ts'
import { teksten } from './teksten.nl.ts'

/** Twelve months in a row; on a phone below each other, those without anything left out. */
export const Strook = ({ maanden, nu }: { maanden: readonly Maand[]; nu: string }) => (
  <ol className="strook">
    {maanden.map(({ op, bezigheden }) => (
      <li
        key={op}
        className={bezigheden.length === 0 ? 'strook__maand strook__maand--leeg' : 'strook__maand'}
        aria-current={nu.startsWith(op.slice(0, 7)) ? 'date' : undefined}
      >
        <h2 className="nl-heading nl-heading--level-3">{maandInWoorden(op)}</h2>
        {bezigheden.length === 0 ? (
          <p className="klein">{teksten.niets}</p>
        ) : (
          <ul>
            {bezigheden.map(({ naam, keer, afgelast }) => (
              <li key={naam}>
                {naam} <span className="klein">{teksten.keren(keer, afgelast)}</span>
              </li>
            ))}
          </ul>
        )}
      </li>
    ))}
  </ol>
)
