// SPDX-License-Identifier: EUPL-1.2
import type { UitlegdeelFragment } from '../../gql/graphql.ts'
import { teksten } from './teksten.nl.ts'

/** Why two fit, point by point. */
export const Uitleg = ({ van: { omdat, punten }, over }: { van: UitlegdeelFragment; over: string }) => (
  <details className="zeggen__meer">
    <summary>
      {teksten.waarom}
      <span className="onzichtbaar">: {over}</span>
    </summary>
    <p className="nl-paragraph" lang="nl">
      {omdat}
    </p>
    <ul className="banden">
      {punten.map(({ punt, oordeel, woorden }) => (
        <li key={punt}>
          <strong>{teksten.punten[punt]}</strong>: {teksten.oordelen[oordeel]}{' '}
          <span className="klein" lang="nl">
            {woorden}
          </span>
        </li>
      ))}
    </ul>
  </details>
)
