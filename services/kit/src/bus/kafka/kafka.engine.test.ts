// SPDX-License-Identifier: EUPL-1.2
import { fromKafka, toKafka } from '@naober/contracts/envelope-kafka'
import type { IHeaders } from 'kafkajs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CommitEvents } from '../../store/commit.ts'
import type { Delivery } from '../event-bus.ts'
import { exampleCommit, exampleDeliveries } from '../example-commits.ts'
import { createInboxes, type Inbox } from '../inbox.ts'
import { kafkaClient } from './connection.ts'
import { type KafkaCorner, kafkaCorner } from './test-kafka.ts'
import { topicsOf } from './topic-names.ts'
import { TopicsMissing } from './topics-missing.ts'

const WITHIN_MS = 10_000
const OIN = '00000099000000001000'

let corner: KafkaCorner
let inboxes: ReturnType<typeof createInboxes>

beforeEach(async () => {
  corner = await kafkaCorner()
  inboxes = createInboxes()
})
afterEach(() => corner.leave())

const internal = () => topicsOf(corner.connection.prefix, 'alfa').internal
const positions = ({ received }: Inbox) => received.map(({ commit }) => commit.position)
const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index)
const has = (inbox: Inbox, position: number) => inboxes.until(() => positions(inbox).includes(position), WITHIN_MS)

const reader = async (faults: unknown[] = [], crashes: unknown[] = []) => {
  const bus = await corner.open({
    volgt: ['alfa'],
    publiceert: [],
    onFault: (error) => faults.push(error),
    onCrash: (error) => crashes.push(error)
  })
  const inbox = inboxes.open()
  bus.subscribe('alfa', inbox.listener)
  return { bus, inbox }
}
const writer = (options: Parameters<KafkaCorner['open']>[0] = {}) => corner.open({ volgt: [], ...options })

const groups = async () =>
  (await corner.admin.listGroups()).groups
    .map(({ groupId }) => groupId)
    .filter((id) => id.startsWith(corner.connection.prefix))

/** Takes the one partition from the reader, and gives it back when it leaves. */
const intruder = async () => {
  const [groupId = ''] = await groups()
  // Its name stands first in the alphabet, so that the partition falls to it.
  const { kafka } = kafkaClient(corner.connection, { clientId: 'aap', retries: 8, log: () => {} })
  const consumer = kafka.consumer({ groupId, sessionTimeout: 10_000, heartbeatInterval: 1_000, maxWaitTimeInMs: 100 })
  const taken = Promise.withResolvers<void>()
  consumer.on('consumer.group_join', ({ payload: { memberAssignment } }) => {
    if (memberAssignment[internal()]?.includes(0)) taken.resolve()
  })
  await consumer.connect()
  await consumer.subscribe({ topics: [internal()], fromBeginning: false })
  await consumer.run({ autoCommit: false, eachMessage: async () => {} })
  await taken.promise
  return { leave: () => consumer.disconnect() }
}

describe('a reader', () => {
  it('gets everything, as every other replica does, and commits nothing', async () => {
    const [one, two] = [await reader(), await reader()]
    const bus = await writer()
    await bus.publish(exampleDeliveries('alfa', 1, 200))
    await Promise.all([has(one.inbox, 200), has(two.inbox, 200)])
    expect(positions(one.inbox)).toEqual(range(1, 200))
    expect(positions(two.inbox)).toEqual(range(1, 200))
    const own = await groups()
    expect(own).toHaveLength(2)
    await Promise.all([one.bus.close(), two.bus.close()])
    for (const groupId of own) {
      const [row] = await corner.admin.fetchOffsets({ groupId, topics: [internal()] })
      expect(row?.partitions.map(({ offset }) => offset)).toEqual(['-1'])
    }
    const { groups: left } = await corner.admin.describeGroups(own)
    expect(left.flatMap(({ members }) => members)).toEqual([])
  })

  it('begins where the topic ended, and misses nothing published once it is open', async () => {
    const bus = await writer()
    await bus.publish(exampleDeliveries('alfa', 1, 50))
    const { inbox } = await reader()
    await bus.publish(exampleDeliveries('alfa', 51, 60))
    await has(inbox, 60)
    expect(positions(inbox)).toEqual(range(51, 60))
  })

  it('goes on where it was after the group was joined anew: nothing lost, nothing twice', async () => {
    const { inbox } = await reader()
    const bus = await writer()
    await bus.publish(exampleDeliveries('alfa', 1, 20))
    await has(inbox, 20)
    const other = await intruder()
    await bus.publish(exampleDeliveries('alfa', 21, 40))
    await other.leave()
    await bus.publish(exampleDeliveries('alfa', 41, 60))
    await has(inbox, 60)
    expect(positions(inbox)).toEqual(range(1, 60))
  })

  it('goes on with what is there when the retention passed its place', async () => {
    const crashes: unknown[] = []
    const { inbox } = await reader([], crashes)
    const bus = await writer()
    await bus.publish(exampleDeliveries('alfa', 1, 10))
    await has(inbox, 10)
    const other = await intruder()
    await bus.publish(exampleDeliveries('alfa', 11, 40))
    await corner.admin.deleteTopicRecords({ topic: internal(), partitions: [{ partition: 0, offset: '30' }] })
    await other.leave()
    await has(inbox, 40)
    expect(positions(inbox)).toEqual([...range(1, 10), ...range(31, 40)])
    expect(crashes).toEqual([])
  })

  it('goes past a message that is no commit, and tells of it', async () => {
    const faults: unknown[] = []
    const { inbox } = await reader(faults)
    const bus = await writer()
    const raw = corner.client.kafka.producer()
    await raw.connect()
    await bus.publish(exampleDeliveries('alfa', 1, 1))
    await raw.send({
      topic: internal(),
      messages: [
        { value: 'geen json' },
        { value: null },
        { value: '{"c":2,"at":1,"id":"x","d":0,"e":[]}' },
        { value: Buffer.from([0xff, 0xfe]), headers: { logid: 'log-a' } }
      ]
    })
    await raw.disconnect()
    await bus.publish(exampleDeliveries('alfa', 3, 3))
    await has(inbox, 3)
    expect(positions(inbox)).toEqual([1, 3])
    expect(faults.map(String)).toEqual(range(1, 4).map((offset) => expect.stringContaining(`offset ${offset} of`)))
  })

  it('learns the trace of a decision', async () => {
    const { inbox } = await reader()
    const bus = await writer()
    const trace = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'
    await bus.publish(exampleDeliveries('alfa', 1, 1).map((delivery) => ({ ...delivery, trace })))
    await has(inbox, 1)
    expect(inbox.received[0]?.trace).toBe(trace)
  })

  it('tells that Kafka answers, and of which services', async () => {
    const bus = await corner.open()
    expect(bus.state().map(({ dienst, kind }) => [dienst, kind])).toEqual([
      ['alfa', 'CONNECTED'],
      ['beta', 'CONNECTED']
    ])
  })
})

describe('a publisher', () => {
  const openEvent = (position: number): CommitEvents => ({
    ...exampleCommit(position),
    events: [
      { stream: 'ding/a', version: position, type: 'DingGezien', v: 1, data: { getal: position } },
      { stream: 'ding/b', version: 1, type: 'DingVerborgen', v: 1, data: {} }
    ]
  })

  it('puts open events on the open topic as CloudEvents in binary mode, and no other', async () => {
    const topic = topicsOf(corner.connection.prefix, 'alfa').open
    // By their id: what is sent is sent at least once, and a consumer that joins anew reads again.
    const messages = new Map<string, { key: string; headers: IHeaders; value: string }>()
    const consumer = corner.client.kafka.consumer({
      groupId: `${corner.connection.prefix}buiten`,
      maxWaitTimeInMs: 100
    })
    await consumer.connect()
    await consumer.subscribe({ topics: [topic], fromBeginning: true })
    await consumer.run({
      autoCommit: false,
      eachMessage: async ({ message: { key, headers = {}, value } }) => {
        messages.set(String(headers.ce_id), { key: String(key), headers, value: String(value) })
      }
    })
    const bus = await writer({
      open: { shows: (_dienst, event) => (event.type === 'DingGezien' ? event : null), oin: OIN }
    })
    const deliveries: Delivery[] = [7, 8].map((at) => ({ dienst: 'alfa', logId: 'log-a', commit: openEvent(at) }))
    await bus.publish(deliveries)
    await vi.waitFor(() => expect(messages.size).toBe(2), WITHIN_MS)
    await consumer.disconnect()
    const sent = deliveries.map(({ commit: { position, at, commandId, events } }) => ({
      dienst: 'alfa',
      logId: 'log-a',
      oin: OIN,
      commit: { position, at, commandId: commandId.split('/')[0] ?? '', count: 2 },
      index: 0,
      event: events[0] ?? expect.fail('no event'),
      trace: null
    }))
    const asText = [...messages.values()].map((message) => ({
      ...message,
      headers: Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [name, String(value)]))
    }))
    expect(asText).toEqual(sent.map(toKafka))
    expect(asText.map(fromKafka)).toEqual(sent)
  })

  it('leaves out a commit that Kafka finds too large, and tells of it; the others go', async () => {
    const faults: unknown[] = []
    const { inbox } = await reader()
    const bus = await writer({ onFault: (error) => faults.push(error) })
    const large = {
      ...exampleCommit(2),
      events: [{ ...openEvent(2).events[0]!, data: { tekst: 'x'.repeat(1_200_000) } }]
    }
    const [first, , third] = exampleDeliveries('alfa', 1, 3)
    await bus.publish([first!, { ...third!, commit: large }, third!])
    await has(inbox, 3)
    expect(positions(inbox)).toEqual([1, 3])
    expect(faults.map(String)).toEqual([expect.stringContaining('commit 2 of alfa is too large')])
  })

  it('goes on after an event whose name cannot travel', async () => {
    const faults: unknown[] = []
    const { inbox } = await reader()
    const bus = await writer({
      onFault: (error) => faults.push(error),
      open: { shows: (_dienst, event) => event, oin: 'geen oin' }
    })
    await bus.publish(exampleDeliveries('alfa', 1, 1))
    await has(inbox, 1)
    expect(faults.map(String)).toEqual([expect.stringContaining('no CloudEvent of ours')])
  })

  it('refuses a service whose topics are not there', async () => {
    const bus = await writer()
    await expect(bus.publish(exampleDeliveries('gamma', 1, 1))).rejects.toThrow()
    await bus.publish(exampleDeliveries('alfa', 1, 1))
  })
})

describe('opening', () => {
  it('names the topics that are missing and how to make them', async () => {
    const opening = corner.open({ volgt: ['alfa', 'gamma'] })
    await expect(opening).rejects.toThrow(TopicsMissing)
    await expect(opening).rejects.toThrow(/gamma\.intern\.v1; maak de topics met npx naober topics\./)
  })

  it('fails when no Kafka answers', async () => {
    const connection = { ...corner.connection, brokers: ['127.0.0.1:1'] }
    await expect(corner.open({ connection })).rejects.toThrow(/ECONNREFUSED/)
  }, 30_000)
})

describe('an idle bus', () => {
  it('sets no timers but those of its own waiting, and none in the past', async () => {
    const bus = await corner.open()
    const warnings: string[] = []
    const warn = ({ name }: Error) => warnings.push(name)
    process.on('warning', warn)
    const timers = vi.spyOn(globalThis, 'setTimeout')
    const answers = new Set<number>()
    const begun = performance.now()
    await vi.waitFor(
      () => {
        for (const { heardAt } of bus.state()) answers.add(heardAt)
        expect(answers.size).toBeGreaterThan(3)
      },
      { timeout: WITHIN_MS, interval: 50 }
    )
    const perSecond = (timers.mock.calls.length * 1_000) / (performance.now() - begun)
    timers.mockRestore()
    process.off('warning', warn)
    expect(perSecond).toBeLessThan(20)
    expect(warnings).not.toContain('TimeoutNegativeWarning')
  })
})
