// SPDX-License-Identifier: EUPL-1.2
import { Gezegd } from '../app/gezegd/Gezegd.tsx'
import type { CijferrijFragment } from '../gql/graphql.ts'
import { teksten } from './cijfer.nl.ts'
import { inEenheid, isAantal } from './eenheid.ts'
import { type Inwoners, inwonersInWoorden } from './Inwonertal.tsx'

interface Eigenschappen {
  readonly cijfer: CijferrijFragment
  /** How many people live in the area that it is about. */
  readonly inwoners: Inwoners
}

/**
 * A figure, never without what belongs to it: its source, its year, of how many it is, whether it was estimated, the
 * figures beside it, and what may not be concluded from it. One that is too small or missing is told in words.
 */
export function Cijfer({ cijfer, inwoners }: Eigenschappen) {
  const { indicator, stand, waarde, jaar, geschat, inGemeente, landelijk, cohort, cohortOver, reeks } = cijfer
  const hier = inwonersInWoorden(inwoners)
  const naast: readonly (readonly [waar: string, cijfer: number | null, lang?: 'nl' | undefined])[] = [
    [teksten.inGemeente, inGemeente],
    [teksten.landelijk, landelijk],
    cohortOver ? [cohortOver, cohort, 'nl'] : [teksten.cohort, cohort]
  ]
  return (
    <figure className="cijfer">
      <figcaption className="cijfer__naam" lang="nl">
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
          ([waar, ander, lang]) =>
            ander !== null && (
              <li key={waar}>
                <span lang={lang}>{waar}</span>: {inEenheid(ander, indicator.eenheid)}
              </li>
            )
        )}
      </ul>
      <p className="klein">
        {teksten.bron} <span lang="nl">{reeks.bron}</span>, {jaar}.
      </p>
      {waarde !== null && !isAantal(indicator.eenheid) && (
        <p className="klein cijfer__n">
          {hier !== null && teksten.gebied(hier)} {teksten.geenAantal}
        </p>
      )}
      {cijfer.voorbehouden.length > 0 && (
        <details className="klein">
          <summary>{teksten.voorbehouden}</summary>
          <ul>
            {cijfer.voorbehouden.map(({ code, naam, uitleg }) => (
              <li key={code}>
                <strong>
                  <Gezegd nl={naam} en={(engels) => engels.voorbehoud(code)?.[0]} />
                </strong>{' '}
                <Gezegd nl={uitleg} en={(engels) => engels.voorbehoud(code)?.[1]} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </figure>
  )
}
