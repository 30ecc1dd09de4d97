// SPDX-License-Identifier: EUPL-1.2
import { Gezegd } from '../../app/gezegd/Gezegd.tsx'
import type { UitlegdeelFragment } from '../../gql/graphql.ts'
import { teksten } from './teksten.nl.ts'

/** Why two fit, point by point. */
export const Uitleg = ({ van: { omdat, punten }, over }: { van: UitlegdeelFragment; over: string }) => (
  <details className="zeggen__meer">
    <summary>
      {teksten.waarom}
      <span className="onzichtbaar" lang="nl">
        : {over}
      </span>
    </summary>
    <p className="nl-paragraph">
      <Gezegd nl={omdat} en={(engels) => engels.omdat(punten)} />
    </p>
    <ul className="banden">
      {punten.map((een) => (
        <li key={een.punt}>
          <strong>{teksten.punten[een.punt]}</strong>: {teksten.oordelen[een.oordeel]}{' '}
          <span className="klein">
            <Gezegd nl={een.woorden} en={(engels) => engels.punt(een)} />
          </span>
        </li>
      ))}
    </ul>
  </details>
)
