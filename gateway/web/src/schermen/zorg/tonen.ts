// SPDX-License-Identifier: EUPL-1.2
import type { Toezeggingstand, Zorgpuntfase } from '../../gql/graphql.ts'
import type { Toon } from '../../onderdelen/daad/Merk.tsx'

export const tonen: Readonly<Record<Zorgpuntfase, Toon>> = {
  GEUIT: 'letop',
  TOEZEGGING: 'open',
  NAGEKOMEN: 'goed',
  NIET_NAGEKOMEN: 'letop',
  INGETROKKEN: 'voorbij'
}

export const standtonen: Readonly<Record<Toezeggingstand, Toon>> = {
  TOEZEGGING: 'open',
  NAGEKOMEN: 'goed',
  NIET_NAGEKOMEN: 'letop'
}
