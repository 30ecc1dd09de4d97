// SPDX-License-Identifier: EUPL-1.2
import { afterEach, describe, expect, it, vi } from 'vitest'
import { MemoryRecords } from '../store/memory/records.ts'
import type { RecordStore, RecordWrite } from '../store/record-store.ts'
import { holderOf, holdLease, LEASES, type Lease } from './lease.ts'

/** Long enough for a process that does not get its turn for a while. */
const times = { lookMs: 5, holdMs: 400, goneMs: 600 }
const opened: Lease[] = []
afterEach(async () => {
  for (const lease of opened.splice(0)) await lease.stop()
})

/** A process that wants the lease: how often it began and ended, and its store, which can fail or freeze. */
const candidate = (records: RecordStore, eigenaar: string, begin = Promise.resolve()) => {
  const seen = { begun: 0, ended: 0, giveUp: () => {}, faults: 0 }
  const own = { away: false, mute: false }
  const store: RecordStore = {
    ...boundTo(records),
    write: async (writes: readonly RecordWrite[]) => {
      if (own.away) throw new Error('the store is away')
      const done = await records.write(writes)
      if (own.mute) throw new Error('the answer was lost')
      return done
    }
  }
  const lease = holdLease({
    records: store,
    naam: 'proef',
    eigenaar,
    times,
    onFault: () => {
      seen.faults += 1
    },
    start: async (giveUp) => {
      seen.begun += 1
      seen.giveUp = giveUp
      await begin
      return {
        stop: async () => {
          seen.ended += 1
        }
      }
    }
  })
  opened.push(lease)
  return { seen, own, lease, working: () => seen.begun > seen.ended }
}

const boundTo = (records: RecordStore): RecordStore => ({
  get: (collection, key) => records.get(collection, key),
  list: (collection, range) => records.list(collection, range),
  write: (writes) => records.write(writes),
  add: (collection, rows) => records.add(collection, rows),
  sweep: (now) => records.sweep(now),
  close: () => records.close()
})

describe('a lease', () => {
  it('is held by one of several, and by another once that one lets go', async () => {
    const records = new MemoryRecords()
    const all = ['a', 'b', 'c'].map((naam) => candidate(records, naam))
    const workers = () => all.filter(({ working }) => working())
    await vi.waitFor(() => expect(workers()).toHaveLength(1))
    const [first] = workers()
    await first?.lease.stop()
    await vi.waitFor(() => expect(workers()).toHaveLength(1))
    expect(workers()[0]).not.toBe(first)
    expect(first?.seen.ended).toBe(1)
    expect(await holderOf(records, 'proef')).toBe(['a', 'b', 'c'][all.findIndex(({ working }) => working())])
    for (const { lease } of all) await lease.stop()
    expect(await holderOf(records, 'proef')).toBeNull()
  })

  it('passes to another when its holder cannot renew it, and the holder has stopped by then', async () => {
    const records = new MemoryRecords()
    const first = candidate(records, 'a')
    await vi.waitFor(() => expect(first.lease.state()).toBe('HOLDING'))
    const second = candidate(records, 'b')
    first.own.away = true
    await vi.waitFor(() => expect(second.working()).toBe(true), 5_000)
    expect(first.working()).toBe(false)
    expect(first.seen.faults).toBeGreaterThan(0)
  })

  it('is kept through lost answers, without a second start', async () => {
    const first = candidate(new MemoryRecords(), 'a')
    await vi.waitFor(() => expect(first.lease.state()).toBe('HOLDING'))
    first.own.mute = true
    await vi.waitFor(() => expect(first.seen.faults).toBeGreaterThan(2))
    first.own.mute = false
    const faults = first.seen.faults
    await new Promise((resolve) => setImmediate(resolve))
    expect(first.seen).toMatchObject({ begun: 1, ended: 0 })
    expect(first.seen.faults - faults).toBeLessThan(2)
  })

  it('is kept while its work begins, however long that takes', async () => {
    const records = new MemoryRecords()
    const start = Promise.withResolvers<void>()
    const first = candidate(records, 'a', start.promise)
    await vi.waitFor(() => expect(first.seen.begun).toBe(1))
    const second = candidate(records, 'b')
    const since = performance.now()
    await vi.waitFor(() => expect(performance.now() - since).toBeGreaterThan(2 * times.goneMs), 5_000)
    expect([second.seen.begun, first.lease.state()]).toEqual([0, 'WAITING'])
    start.resolve()
    await vi.waitFor(() => expect(first.lease.state()).toBe('HOLDING'))
    const revision = async () => (await records.get(LEASES, 'proef'))?.revision ?? 0
    const before = await revision()
    await vi.waitFor(async () => expect(await revision()).toBeGreaterThan(before + 3))
    expect(first.seen).toMatchObject({ begun: 1, ended: 0 })
  })

  it('that is lost while the work begins has that work ended at once', async () => {
    const records = new MemoryRecords()
    const start = Promise.withResolvers<void>()
    const first = candidate(records, 'a', start.promise)
    await vi.waitFor(() => expect(first.seen.begun).toBe(1))
    const second = candidate(records, 'b')
    first.own.away = true
    await vi.waitFor(() => expect(second.working()).toBe(true), 5_000)
    start.resolve()
    await vi.waitFor(() => expect(first.seen.ended).toBe(1))
    expect(first.seen.begun).toBe(1)
    expect(second.working()).toBe(true)
  })

  it('is let go of by a holder that finds itself overtaken, and taken again', async () => {
    const first = candidate(new MemoryRecords(), 'a')
    await vi.waitFor(() => expect(first.working()).toBe(true))
    first.seen.giveUp()
    await vi.waitFor(() => expect(first.seen).toMatchObject({ begun: 2, ended: 1 }))
  })
})
