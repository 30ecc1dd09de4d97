// SPDX-License-Identifier: EUPL-1.2
import type { Belemmeringfase } from '../../gql/graphql.ts'
import type { Toon } from '../../onderdelen/daad/Merk.tsx'

export const tonen: Readonly<Record<Belemmeringfase, Toon>> = {
  GEMELD: 'letop',
  OPGELOST: 'goed',
  INGETROKKEN: 'voorbij'
}
