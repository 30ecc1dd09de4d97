// SPDX-License-Identifier: EUPL-1.2
import type { Initiatiefsoort } from '../../gql/graphql.ts'
import { soorten } from '../../onderdelen/woorden.nl.ts'

const isSoort = (waarde: string): waarde is Initiatiefsoort => Object.hasOwn(soorten, waarde)

/** The kind that the address asks for; null: all kinds. */
export const leesSoort = (waarde: string | null): Initiatiefsoort | null =>
  waarde !== null && isSoort(waarde) ? waarde : null

/** The filter that the address asks for. */
export const filterOp = (waarde: string | null): { soort?: Initiatiefsoort[] } => {
  const soort = leesSoort(waarde)
  return soort === null ? {} : { soort: [soort] }
}
