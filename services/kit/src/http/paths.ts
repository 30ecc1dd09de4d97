// SPDX-License-Identifier: EUPL-1.2
import type { ElkAggregaat, Opdrachtcontract } from '@naober/contracts'

/** Base path of a service: `/initiatieven/v1`. */
export const basePath = (dienst: string): string => `/${dienst}/v1`

/** Path of the collection of an aggregate, within its service. */
export const collectionPath = (aggregaat: ElkAggregaat): string => `${basePath(aggregaat.dienst)}/${aggregaat.meervoud}`

/** Path of a command with `{id}` where the thing's id goes: POST on the collection, or an operation below the thing. */
export const commandPath = (contract: Opdrachtcontract): string => {
  const collection = collectionPath(contract.aggregaat)
  if (contract.handeling === null) return collection
  return contract.nieuw ? `${collection}/${contract.handeling}` : `${collection}/{id}/${contract.handeling}`
}
