// SPDX-License-Identifier: EUPL-1.2
import { dagInWoorden, maandInWoorden } from '../../onderdelen/datum.ts'
import type { Maand, Moment } from './strook.ts'
import { teksten } from './teksten.nl.ts'

/** Twelve months in a row; on a phone below each other, those without anything left out. */
export const Strook = ({ maanden, nu }: { maanden: readonly Maand[]; nu: string }) => (
  <ol className="strook">
    {maanden.map(({ op, bezigheden, momenten }) => (
      <li
        key={op}
        className={bezigheden.length + momenten.length === 0 ? 'strook__maand strook__maand--leeg' : 'strook__maand'}
        aria-current={nu.startsWith(op.slice(0, 7)) ? 'date' : undefined}
      >
        <h2 className="nl-heading nl-heading--level-3">{maandInWoorden(op)}</h2>
        {bezigheden.length + momenten.length === 0 ? (
          <p className="klein">{teksten.niets}</p>
        ) : (
          <ul>
            {momenten.map((moment) => (
              <Stilstaan key={moment.wat + moment.op + moment.woorden} moment={moment} />
            ))}
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

/** What turned on a day, in words. */
const Stilstaan = ({ moment: { op, wat, woorden } }: { moment: Moment }) => (
  <li className="strook__moment">
    <strong>{teksten.mijlpalen[wat]}</strong>{' '}
    <span className="klein">
      {dagInWoorden(op, op)}
      {woorden && `: ${woorden}`}
    </span>
  </li>
)
