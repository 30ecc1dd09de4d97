// SPDX-License-Identifier: EUPL-1.2
import type { CijferrijFragment } from '../gql/graphql.ts'
import { teksten } from './cijfer.nl.ts'
import { inEenheid } from './eenheid.ts'

/**
 * A figure, never without what belongs to it: its source, its year, whether it was estimated, the figures beside it,
 * and what may not be concluded from it. One that is too small or missing is told in words.
 */
export function Cijfer({ cijfer }: { cijfer: CijferrijFragment }) {
  const { indicator, stand, waarde, jaar, geschat, inGemeente, landelijk, cohort, cohortOver, reeks } = cijfer
  const naast: readonly (readonly [string, number | null])[] = [
    [teksten.inGemeente, inGemeente],
    [teksten.landelijk, landelijk],
    [cohortOver ?? teksten.cohort, cohort]
  ]
  return (
    <figure className="cijfer">
      <figcaption className="cijfer__naam">
        {indicator.naam}
        {indicator.doelgroep && <span className="klein cijfer__groep">{indicator.doelgroep}</span>}
      </figcaption>
      <p className="cijfer__waarde">
        {stand === 'TE_KLEIN' || waarde === null ? (
          <span className="cijfer__niet">{stand === 'TE_KLEIN' ? teksten.teKlein : teksten.geen}</span>
        ) : (
          <>
            <strong>{inEenheid(waarde, indicator.eenheid)}</strong>
            {geschat && <span className="nl-data-badge geschat">{teksten.geschat}</span>}
          </>
        )}
      </p>
      <ul className="cijfer__naast klein">
        {naast.map(
          ([waar, ander]) =>
            ander !== null && (
              <li key={waar}>
                {waar}: {inEenheid(ander, indicator.eenheid)}
              </li>
            )
        )}
      </ul>
      <p className="klein">{teksten.bron(reeks.bron, jaar)}</p>
      {cijfer.voorbehouden.length > 0 && (
        <details className="klein">
          <summary>{teksten.voorbehouden}</summary>
          <ul lang="nl">
            {cijfer.voorbehouden.map(({ code, naam, uitleg }) => (
              <li key={code}>
                <strong>{naam}</strong> {uitleg}
              </li>
            ))}
          </ul>
        </details>
      )}
    </figure>
  )
}
