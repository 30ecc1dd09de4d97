// SPDX-License-Identifier: EUPL-1.2
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Commit, StoredEvent } from '../store/commit.ts'
import { commitOf } from '../store/contract/samples.ts'
import type { StoreHarness } from '../store/contract.ts'
import type { EventStore } from '../store/event-store.ts'
import { memoryHarness } from '../store/memory/harness.ts'
import { kas, Pot } from '../testing/pot.ts'
import { Streams } from './streams.ts'

const STREAM = 'pot-a'

let harness: StoreHarness
let events: EventStore
beforeEach(async () => {
  harness = await memoryHarness()()
  events = (await harness.open()).events
})
afterEach(() => harness.end())

const eventAt = (version: number): StoredEvent =>
  version === 1
    ? { stream: STREAM, version, type: 'PotGeopend', v: 1, data: { naam: 'feest' } }
    : { stream: STREAM, version, type: 'Gestort', v: 1, data: { bedrag: version } }

const append = async (version: number): Promise<Commit> => {
  const commit = commitOf([eventAt(version)])
  const outcome = await events.append(commit)
  if (outcome.kind !== 'STORED') throw new Error(outcome.kind)
  return { ...commit, position: outcome.position, at: outcome.at }
}

/** The streams of one process, and the versions from which it read. */
const aProcess = () => {
  const read = vi.spyOn(events, 'readStream')
  const streams = new Streams(events, kas.gedragingen)
  const store = async (version: number): Promise<Commit> => {
    const commit = await append(version)
    streams.extend(Pot, STREAM, commit.events, commit.position, new Date(commit.at).toISOString())
    return commit
  }
  const before = async (commit: Commit) => {
    read.mockClear()
    const { version, state } = await streams.foldBefore(Pot, STREAM, commit)
    return {
      version,
      saldo: (state as { saldo: number } | null)?.saldo,
      readFrom: read.mock.calls.map(([, from]) => from)
    }
  }
  return { streams, store, before }
}

it('what was before the last commit of this process is at hand', async () => {
  const { store, before } = aProcess()
  const first = await store(1)
  expect(await before(first)).toEqual({ version: 0, saldo: undefined, readFrom: [] })
  await store(2)
  expect(await before(await store(3))).toEqual({ version: 2, saldo: 2, readFrom: [] })
})

it('what was before a commit of another process is read on from what is known here', async () => {
  const { store, before } = aProcess()
  await store(1)
  await store(2)
  const next = await append(3)
  expect(await before(next)).toEqual({ version: 2, saldo: 2, readFrom: [] })
  expect(await before(await append(4))).toEqual({ version: 3, saldo: 5, readFrom: [2] })
})

it('what was before an older commit is folded from the beginning, and only up to it', async () => {
  const { store, before, streams } = aProcess()
  await store(1)
  const second = await store(2)
  const third = await store(3)
  expect(await before(second)).toEqual({ version: 1, saldo: 0, readFrom: [0] })
  expect(streams.cached(STREAM)?.version).toBe(3)
  streams.forget(STREAM)
  expect(await before(third)).toEqual({ version: 2, saldo: 2, readFrom: [0] })
})

it('a stream that the commit only looked at is folded up to its position', async () => {
  const { store, before } = aProcess()
  await store(1)
  const { position } = await store(2)
  await store(3)
  const elsewhere = { ...commitOf([{ ...eventAt(1), stream: 'pot-b' }]), position: position + 1 }
  expect(await before({ ...elsewhere, at: 0 })).toEqual({ version: 2, saldo: 2, readFrom: [0] })
})
