// SPDX-License-Identifier: EUPL-1.2
import type { EventMeta } from '../command/decider.ts'
import type { CommitEvents, StoredEvent } from '../store/commit.ts'
import type { RecordStore, RecordWrite } from '../store/record-store.ts'
import type { Consumer } from './consumer.ts'
import type { LeesRij, Projectie } from './definition.ts'
import { projectionCollection } from './projection-rows.ts'

const PAGE = 500

export const metaOf = (event: StoredEvent, commit: CommitEvents): EventMeta => ({
  stream: event.stream,
  version: event.version,
  position: commit.position,
  at: new Date(commit.at).toISOString()
})

type Rows = Map<string, { readonly waarde: unknown; readonly positie: number }>

/** The rows that a commit changes, beside those that were changed before; null stands for a row that goes. */
const takeIn = async (projectie: Projectie, commit: CommitEvents, changed: Rows, kept: LeesRij): Promise<void> => {
  const rij = async (sleutel: string): Promise<unknown> => {
    const fresh = changed.get(sleutel)
    return fresh ? fresh.waarde : kept(sleutel)
  }
  for (const event of commit.events) {
    const pas = projectie.pas[event.type]
    if (pas === undefined) continue
    for (const { sleutel, waarde } of await pas(event.data, metaOf(event, commit), rij))
      changed.set(sleutel, { waarde, positie: commit.position })
  }
}

/** Keeps the rows of one projection. */
export const projectionConsumer = (projectie: Projectie, records: RecordStore): Consumer => {
  const collection = projectionCollection(projectie.naam)
  const apply = async (commits: readonly CommitEvents[]): Promise<readonly RecordWrite[]> => {
    const changed: Rows = new Map()
    const kept = async (sleutel: string): Promise<unknown> =>
      (await records.get<{ waarde: unknown }>(collection, sleutel))?.value.waarde ?? null
    for (const commit of commits) await takeIn(projectie, commit, changed, kept)
    return [...changed].map(([key, value]) =>
      value.waarde === null ? { kind: 'DELETE', collection, key } : { kind: 'PUT', collection, key, value }
    )
  }
  const reset = async (): Promise<void> => {
    for (;;) {
      const rows = await records.list(collection, { limit: PAGE })
      if (rows.length === 0) return
      await records.write(rows.map(({ key }) => ({ kind: 'DELETE', collection, key })))
    }
  }
  /** What makes the rows that are there these rows. */
  const difference = async (rows: Rows): Promise<readonly RecordWrite[]> => {
    const missing = new Map(rows)
    const writes: RecordWrite[] = []
    for (let after: string | undefined; ; ) {
      const page = await records.list(collection, { limit: PAGE, ...(after !== undefined && { after }) })
      for (const { key, value } of page) {
        const row = rows.get(key)
        missing.delete(key)
        if (row === undefined) writes.push({ kind: 'DELETE', collection, key })
        else if (JSON.stringify(row) !== JSON.stringify(value))
          writes.push({ kind: 'PUT', collection, key, value: row })
      }
      after = page.at(-1)?.key
      if (after === undefined) break
    }
    for (const [key, value] of missing) writes.push({ kind: 'PUT', collection, key, value })
    return writes
  }
  const rebuild: Consumer['rebuild'] = async (commits, leaveOut) => {
    const rows: Rows = new Map()
    for await (const commit of commits) {
      const changed: Rows = new Map()
      try {
        await takeIn(projectie, commit, changed, async (sleutel) => rows.get(sleutel)?.waarde ?? null)
      } catch (error) {
        await leaveOut(commit, error)
        continue
      }
      for (const [sleutel, row] of changed) {
        if (row.waarde === null) rows.delete(sleutel)
        else rows.set(sleutel, row)
      }
    }
    return difference(rows)
  }
  return { naam: collection, vanaf: 'BEGIN', apply, reset, rebuild }
}
