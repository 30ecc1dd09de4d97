// SPDX-License-Identifier: EUPL-1.2
import type { Vraagfase } from '../../gql/graphql.ts'
import type { Toon } from '../../onderdelen/daad/Merk.tsx'

const LOPEND: readonly (Vraagfase | null)[] = ['GESTELD', 'OPGEPAKT', 'DOORGELEID']

/** True while somebody still waits for an answer. */
export const loopt = (fase: Vraagfase | null): boolean => LOPEND.includes(fase)

export const tonen: Readonly<Record<Vraagfase, Toon>> = {
  GESTELD: 'letop',
  OPGEPAKT: 'goed',
  DOORGELEID: 'open',
  BEANTWOORD: 'goed',
  NIET_GEHONOREERD: 'open',
  INGETROKKEN: 'voorbij'
}
