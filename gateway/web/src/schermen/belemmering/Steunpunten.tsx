// SPDX-License-Identifier: EUPL-1.2
import type { SteunpuntrijFragment } from '../../gql/graphql.ts'
import { Vak } from '../../onderdelen/daad/Ding.tsx'
import { datumInWoorden } from '../../onderdelen/datum.ts'
import { teksten } from './teksten.nl.ts'

interface Eigenschappen {
  readonly steunpunten: readonly SteunpuntrijFragment[]
}

/** Organisations that help on, each with what for, who names it and when. */
export const Steunpunten = ({ steunpunten }: Eigenschappen) => (
  <ul className="banden">
    {steunpunten.map(({ code, naam, waarvoor, site, bron, peildatum }) => (
      <li key={code}>
        <a className="nl-link" href={site} lang="nl">
          {naam}
        </a>{' '}
        <span lang="nl">{waarvoor}</span>{' '}
        <span className="klein">
          {teksten.bron} <span lang="nl">{bron.verwijzing}</span>
          {peildatum && ` (${datumInWoorden(peildatum)})`}
        </span>
      </li>
    ))}
  </ul>
)

/** Who helps on with what stands in the way: nothing where no document names anybody. */
export const WieHelpt = ({ steunpunten }: Eigenschappen) =>
  steunpunten.length > 0 && (
    <Vak id="wie-helpt-kop" kop={teksten.wieHelpt}>
      <Steunpunten steunpunten={steunpunten} />
    </Vak>
  )
