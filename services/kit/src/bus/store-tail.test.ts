// SPDX-License-Identifier: EUPL-1.2
import { afterEach, beforeEach, expect, it, type Mock, vi } from 'vitest'
import { one } from '../store/contract/samples.ts'
import type { StoreHarness } from '../store/contract.ts'
import type { EventStore, Watch } from '../store/event-store.ts'
import { memoryHarness } from '../store/memory/harness.ts'
import { createInboxes, type Inbox, type Inboxes } from './inbox.ts'
import { createLocalBus } from './local.ts'
import { startStoreTail } from './store-tail.ts'

const NEVER_MS = 60_000

let harness: StoreHarness
/** The store of this process, and that of another one on the same log. */
let own: EventStore
let other: EventStore
let inboxes: Inboxes
let inbox: Inbox
let tell: Parameters<Watch>[0]
let tellDeaf: Parameters<Watch>[1]
let onDeaf: Mock<(error: unknown) => void>
let end: () => Promise<void>

beforeEach(async () => {
  harness = await memoryHarness()()
  own = (await harness.open()).events
  other = (await harness.open()).events
  inboxes = createInboxes()
})
afterEach(async () => {
  await end()
  await harness.end()
})

const onFault = (error: unknown): never => {
  throw error
}

const start = async (safetyMs: number) => {
  const read = vi.spyOn(own, 'readEvents')
  const bus = createLocalBus({ onFault })
  inbox = inboxes.open()
  bus.subscribe('proef', inbox.listener)
  onDeaf = vi.fn()
  const watch: Watch = (listener, told) => {
    tell = listener
    tellDeaf = told
    return () => {}
  }
  end = await startStoreTail({
    dienst: 'proef',
    source: own,
    bus,
    watch,
    onFault,
    onDeaf,
    safetyMs,
    gatherMs: 1
  })
  // It looks once when it begins.
  await vi.waitFor(() => expect(read).toHaveBeenCalledOnce())
  read.mockClear()
  return read
}

const append = async (store: EventStore, stream: string): Promise<number> => {
  const outcome = await store.append(one(stream, 1))
  return outcome.kind === 'STORED' ? outcome.position : expect.unreachable(outcome.kind)
}

const handedOn = (count: number) => inboxes.until(() => inbox.received.length === count, 5_000)
const positions = () => inbox.received.map(({ commit }) => commit.position)

it('hands on what was appended here without reading it, also when it is told of it', async () => {
  const read = await start(NEVER_MS)
  for (const stream of ['a', 'b', 'c']) tell(await append(own, stream))
  await handedOn(3)
  expect(positions()).toEqual([1, 2, 3])
  expect(read).not.toHaveBeenCalled()
})

it('reads on when it is told that another appended, and when anything may have been', async () => {
  const read = await start(NEVER_MS)
  tell(await append(other, 'a'))
  await handedOn(1)
  await append(other, 'b')
  tell()
  await handedOn(2)
  await append(other, 'c')
  await append(own, 'd')
  await handedOn(4)
  expect(positions()).toEqual([1, 2, 3, 4])
  expect(read).toHaveBeenCalled()
})

it('says that it is not told of others, and goes on finding them', async () => {
  await start(5)
  tellDeaf?.('not allowed')
  expect(onDeaf).toHaveBeenCalledExactlyOnceWith('not allowed')
  await append(other, 'a')
  await handedOn(1)
})

it('looks unasked', async () => {
  await start(5)
  await append(other, 'a')
  await handedOn(1)
})
