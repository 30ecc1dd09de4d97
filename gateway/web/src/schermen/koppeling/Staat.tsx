// SPDX-License-Identifier: EUPL-1.2
import type { Oproepfase } from '../../gql/graphql.ts'
import { Merk, type Toon } from '../../onderdelen/daad/Merk.tsx'
import { dagInWoorden } from '../../onderdelen/datum.ts'
import type { Kant, Oproep } from './kanten.ts'
import { teksten } from './teksten.nl.ts'

const tonen: Readonly<Record<Oproepfase, Toon>> = { OPEN: 'open', GEKOPPELD: 'goed', VERVALLEN: 'voorbij' }

/** Whether it is looked for or offered, and whether it still is. */
export const Staat = ({
  kant,
  oproep: { fase, reden, verlatenOp, laatste },
  nu
}: {
  kant: Kant
  oproep: Pick<Oproep, 'fase' | 'reden' | 'verlatenOp' | 'laatste'>
  nu: string
}) => (
  <>
    {teksten.kanten[kant]} {fase && <Merk toon={tonen[fase]}>{teksten.fasen[fase]}</Merk>}{' '}
    <span className="klein">
      {fase === 'VERVALLEN' && reden
        ? teksten.redenen[reden]
        : fase === 'VERVALLEN' && verlatenOp
          ? teksten.verlaten(dagInWoorden(verlatenOp, nu))
          : laatste && teksten.tot(dagInWoorden(laatste, nu))}
    </span>
  </>
)
