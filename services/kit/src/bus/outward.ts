// SPDX-License-Identifier: EUPL-1.2
import type { ElkeGebeurtenissoort } from '@naober/contracts/event-types'
import type { StoredEvent } from '../store/commit.ts'

/** What others than we see of an event: of what is ours alone nothing, of an open one what its declaration lets out. */
export const outward = (types: ReadonlyMap<string, ElkeGebeurtenissoort>, event: StoredEvent): StoredEvent | null => {
  const type = types.get(event.type)
  if (type?.openheid !== 'OPENBAAR') return null
  return type.naarBuiten === null ? event : { ...event, data: type.naarBuiten(event.data) }
}
