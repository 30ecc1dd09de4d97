// SPDX-License-Identifier: EUPL-1.2
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { one } from '../store/contract/samples.ts'
import type { StoreHarness } from '../store/contract.ts'
import type { Cursor, EventStore } from '../store/event-store.ts'
import { memoryHarness } from '../store/memory/harness.ts'
import { keepFigures } from '../testing/figures.ts'
import type { Delivery } from './event-bus.ts'
import { type Relay, type RelayOptions, startRelay } from './relay.ts'

let harness: StoreHarness
let events: EventStore
const relays: Relay[] = []
beforeEach(async () => {
  harness = await memoryHarness()()
  events = (await harness.open()).events
})
afterEach(async () => {
  for (const relay of relays.splice(0)) await relay.stop()
  await harness.end()
})

const append = async (count: number, store = events): Promise<void> => {
  const { position } = await store.head()
  for (let i = 1; i <= count; i++) await store.append(one(`s-${position + i}`, 1))
}

/** A bus that notes what it took, and a place that can be moved by somebody else. */
const scene = () => {
  const taken: Delivery[] = []
  const bus = { away: false, tries: 0 }
  const kept: { cursor: Cursor | null; revision: number } = { cursor: null, revision: 0 }
  const alarms: string[] = []
  const overtaken = { times: 0 }
  const start = async (more: Pick<RelayOptions, 'backoff'> = { backoff: { firstMs: 1, maxMs: 5 } }) => {
    let revision = 0
    const relay = await startRelay({
      dienst: 'proef',
      events,
      bus: {
        publish: async (deliveries) => {
          bus.tries += 1
          if (bus.away) throw new Error('the broker is away')
          taken.push(...deliveries)
        }
      },
      place: {
        load: async () => {
          revision = kept.revision
          return kept.cursor
        },
        save: async (cursor) => {
          if (revision !== kept.revision) return false
          kept.cursor = cursor
          kept.revision = revision += 1
          return true
        }
      },
      onOvertaken: () => {
        overtaken.times += 1
      },
      onAlarm: (reason) => alarms.push(reason),
      safetyMs: 10,
      ...more
    })
    relays.push(relay)
    return relay
  }
  const positions = () => taken.map(({ commit }) => commit.position)
  return { taken, positions, bus, kept, alarms, overtaken, start }
}

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1)

describe('a relay', () => {
  it('hands on what was there and what comes, each once and in order, with the log it is of', async () => {
    await append(700)
    const { start, taken, positions } = scene()
    const relay = await start()
    await append(30)
    await vi.waitFor(() => expect(positions()).toEqual(upTo(730)))
    expect(new Set(taken.map(({ logId }) => logId))).toEqual(new Set([events.identity().logId]))
    await vi.waitFor(() => expect(relay.state()).toEqual({ position: 730, lag: 0, awaySince: null }))
  })

  it('finds what another process appended', async () => {
    const { start, positions } = scene()
    await start()
    await append(3, (await harness.open()).events)
    await append(2)
    await vi.waitFor(() => expect(positions()).toEqual(upTo(5)))
  })

  it('repeats one batch while the bus is away, tells so once, and loses nothing', async () => {
    const { start, positions, bus, alarms } = scene()
    bus.away = true
    const relay = await start()
    await append(3)
    await vi.waitFor(() => expect(bus.tries).toBeGreaterThan(4))
    expect(relay.state().awaySince).not.toBeNull()
    await append(900)
    await vi.waitFor(() => expect(relay.state().lag).toBe(903))
    bus.away = false
    await vi.waitFor(() => expect(positions()).toEqual(upTo(903)))
    expect(alarms).toHaveLength(1)
  })

  it('knows also of what another process appends while the bus is away', async () => {
    const { start, bus, positions } = scene()
    bus.away = true
    const relay = await start()
    await append(1)
    await vi.waitFor(() => expect(relay.state().awaySince).not.toBeNull())
    await append(200, (await harness.open()).events)
    await vi.waitFor(() => expect(relay.state().lag).toBe(201))
    bus.away = false
    await vi.waitFor(() => expect(positions()).toEqual(upTo(201)))
  })

  it('is measured by how many commits the bus does not have yet, as long as it runs', async () => {
    const figures = keepFigures()
    onTestFinished(() => figures.end())
    const lag = () => figures.measure().filter(({ name }) => name === 'naober.relay.lag')
    const { start, bus } = scene()
    bus.away = true
    const relay = await start()
    await append(3)
    await vi.waitFor(() =>
      expect(lag()).toEqual([{ name: 'naober.relay.lag', value: 3, attributes: { dienst: 'proef' } }])
    )
    bus.away = false
    await vi.waitFor(() => expect(lag().map(({ value }) => value)).toEqual([0]))
    await relay.stop()
    expect(lag()).toEqual([])
  })

  it('asks a bus that has long been away at least twice a second, so that its return is noticed soon', async () => {
    const { bus, positions, start } = scene()
    bus.away = true
    await append(1)
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      await start({})
      await vi.advanceTimersByTimeAsync(60_000)
      const { tries } = bus
      await vi.advanceTimersByTimeAsync(5_000)
      expect(bus.tries).toBeGreaterThanOrEqual(tries + 10)
      bus.away = false
      await vi.advanceTimersByTimeAsync(500)
      expect(positions()).toEqual([1])
    } finally {
      vi.useRealTimers()
    }
  })

  it('goes on where it stopped', async () => {
    const { start, positions, kept } = scene()
    await append(5)
    const first = await start()
    await vi.waitFor(() => expect(positions()).toHaveLength(5))
    await first.stop()
    expect(kept.cursor?.position).toBe(5)
    await append(2)
    await start()
    await vi.waitFor(() => expect(positions()).toEqual(upTo(7)))
  })

  it('ends when another relay moved the place, and does not move it back', async () => {
    const { start, positions, kept, overtaken } = scene()
    await start()
    await append(1)
    await vi.waitFor(() => expect(kept.cursor?.position).toBe(1))
    const theirs: Cursor = { logId: events.identity().logId, position: 2, commandId: 'x' }
    kept.cursor = theirs
    kept.revision += 1
    await append(4)
    await vi.waitFor(() => expect(overtaken.times).toBe(1))
    const handedOn = positions().length
    await append(1)
    expect(kept.cursor).toBe(theirs)
    expect(positions()).toHaveLength(handedOn)
  })

  it('goes on behind the point where a restored log left its parent', async () => {
    const { start, positions, kept } = scene()
    await append(4)
    await (await start()).stop()
    await vi.waitFor(() => expect(positions()).toEqual(upTo(4)))
    kept.cursor = { ...(kept.cursor ?? (await events.head())), position: 4 }
    await harness.restore()
    events = (await harness.open()).events
    await append(2)
    await start()
    await vi.waitFor(() => expect(positions()).toEqual(upTo(6)))
  })
})
