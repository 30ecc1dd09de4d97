// SPDX-License-Identifier: EUPL-1.2
import type { EventMeta } from '../command/decider.ts'
import type { CommitEvents, StoredEvent } from '../store/commit.ts'
import type { RecordStore, RecordWrite } from '../store/record-store.ts'
import type { Consumer } from './consumer.ts'
import type { Projectie } from './definition.ts'
import { projectionCollection } from './projection-rows.ts'

export const metaOf = (event: StoredEvent, commit: CommitEvents): EventMeta => ({
  stream: event.stream,
  version: event.version,
  position: commit.position,
  at: new Date(commit.at).toISOString()
})

/** Keeps the rows of one projection. */
export const projectionConsumer = (projectie: Projectie, records: RecordStore): Consumer => {
  const collection = projectionCollection(projectie.naam)
  const apply = async (commits: readonly CommitEvents[]): Promise<readonly RecordWrite[]> => {
    const changed = new Map<string, { waarde: unknown; positie: number }>()
    const rij = async (sleutel: string): Promise<unknown> => {
      const fresh = changed.get(sleutel)
      if (fresh) return fresh.waarde
      return (await records.get<{ waarde: unknown }>(collection, sleutel))?.value.waarde ?? null
    }
    for (const commit of commits) {
      for (const event of commit.events) {
        const rows = await projectie.pas[event.type]?.(event.data, metaOf(event, commit), rij)
        for (const { sleutel, waarde } of rows ?? []) changed.set(sleutel, { waarde, positie: commit.position })
      }
    }
    return [...changed].map(([key, value]) =>
      value.waarde === null ? { kind: 'DELETE', collection, key } : { kind: 'PUT', collection, key, value }
    )
  }
  const reset = async (): Promise<void> => {
    for (;;) {
      const rows = await records.list(collection, { limit: 500 })
      if (rows.length === 0) return
      await records.write(rows.map(({ key }) => ({ kind: 'DELETE', collection, key })))
    }
  }
  return { naam: collection, vanaf: 'BEGIN', apply, reset }
}
