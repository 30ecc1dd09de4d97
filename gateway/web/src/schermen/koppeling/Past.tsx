// SPDX-License-Identifier: EUPL-1.2
import type { BereikdeelFragment, UitlegdeelFragment } from '../../gql/graphql.ts'
import { Vak } from '../../onderdelen/daad/Ding.tsx'
import { dagInWoorden } from '../../onderdelen/datum.ts'
import { Schakel } from '../../onderdelen/Schakel.tsx'
import { Bereiken } from './Bereiken.tsx'
import type { Kant } from './kanten.ts'
import { teksten } from './teksten.nl.ts'
import { Uitleg } from './Uitleg.tsx'
import { type Voorstel, Voorstellen } from './Voorstellen.tsx'

/** Something of the other side that fits, with why, and what the viewer can do to either side. */
export type Passend = BereikdeelFragment &
  Voorstel & {
    readonly id: string
    readonly wat: string
    readonly laatste: string | null
    readonly gebied: { readonly code: string; readonly naam: string } | null
    readonly uitleg: UitlegdeelFragment
  }

interface Eigenschappen {
  readonly passend: readonly Passend[]
  readonly ander: Kant
  readonly nu: string
}

/** What fits, the nearest first, each with why; who may, proposes it. */
export const Past = ({ passend, ander, nu }: Eigenschappen) => (
  <Vak id="past-kop" kop={teksten.past}>
    {passend.length === 0 && <p className="nl-paragraph">{teksten.pastNiets}</p>}
    <ul className="banden">
      {passend.map((een) => (
        <li key={een.id}>
          <Schakel naar={`/${ander}/${een.id}`} lang="nl">
            {een.wat}
          </Schakel>
          <p className="nl-paragraph klein">
            {[
              een.initiatief?.naam ?? een.partij?.naam ?? teksten.iemand,
              een.gebied?.naam,
              een.laatste && teksten.tot(dagInWoorden(een.laatste, nu))
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <Uitleg van={een.uitleg} over={een.wat} />
          <Bereiken van={een} />
          <Voorstellen van={een} wat={teksten.stelVoor} bij={een.wat} />
        </li>
      ))}
    </ul>
  </Vak>
)
