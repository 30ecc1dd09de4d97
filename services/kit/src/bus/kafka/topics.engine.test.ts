// SPDX-License-Identifier: EUPL-1.2
import kafkajs from 'kafkajs'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createTopics } from './create-topics.ts'
import { type KafkaCorner, kafkaCorner } from './test-kafka.ts'
import { topicsOf } from './topic-names.ts'
import { replicasOn, settingPlans } from './topic-plan.ts'
import { ensureTopics, type TopicReport } from './topics.ts'

const DAY_MS = 86_400_000

let corner: KafkaCorner
let internal: string
let open: string

beforeEach(async () => {
  corner = await kafkaCorner([])
  ;({ internal, open } = topicsOf(corner.connection.prefix, 'alfa'))
})
afterEach(async () => {
  const own = (await corner.admin.listTopics()).filter((topic) => topic.startsWith(corner.connection.prefix))
  if (own.length > 0) await corner.admin.deleteTopics({ topics: own })
  await corner.leave()
})

const ensure = (lookOnly = false): Promise<readonly TopicReport[]> =>
  ensureTopics({ connection: corner.connection, diensten: ['alfa'], lookOnly, log: () => {} })

const settingsOf = async (topic: string): Promise<Readonly<Record<string, string>>> => {
  const resources = [{ type: kafkajs.ConfigResourceTypes.TOPIC, name: topic }]
  const [found] = (await corner.admin.describeConfigs({ resources, includeSynonyms: false })).resources
  return Object.fromEntries(found?.configEntries.map(({ configName, configValue }) => [configName, configValue]) ?? [])
}

it('makes the topics with their retention, says so, and finds them good the next time', async () => {
  expect(await ensure()).toEqual([
    { topic: internal, found: 'MADE', differences: [] },
    { topic: open, found: 'MADE', differences: [] }
  ])
  const { topics } = await corner.admin.fetchTopicMetadata({ topics: [internal, open] })
  expect(topics.map(({ partitions }) => partitions.length).sort()).toEqual([1, 6])
  for (const topic of [internal, open]) {
    const settings = await settingsOf(topic)
    expect(Number(settings['retention.ms']) + Number(settings['segment.ms'])).toBeLessThan(7 * DAY_MS)
    expect(settings['min.insync.replicas']).toBe('1')
  }
  expect((await ensure()).map(({ found, differences }) => [found, differences])).toEqual([
    ['PRESENT', []],
    ['PRESENT', []]
  ])
})

it('only looks when asked to', async () => {
  expect((await ensure(true)).map(({ found }) => found)).toEqual(['MISSING', 'MISSING'])
  const own = (await corner.admin.listTopics()).filter((topic) => topic.startsWith(corner.connection.prefix))
  expect(own).toEqual([])
})

it('puts right what it may, keeps what others set, and tells of the rest', async () => {
  const configEntries = [
    { name: 'retention.ms', value: '-1' },
    { name: 'compression.type', value: 'gzip' }
  ]
  await createTopics(corner.admin, [
    { topic: internal, numPartitions: 2, configEntries },
    { topic: open, numPartitions: 2, configEntries }
  ])
  const seen = await ensure(true)
  expect(seen.flatMap(({ differences }) => differences.map(({ corrected }) => corrected))).not.toContain(true)
  const tooWide = { what: 'partitions', is: '2', shouldBe: '1', corrected: false }
  const [first, second] = await ensure()
  expect(first?.differences).toContainEqual(tooWide)
  expect(first?.differences).toContainEqual(
    expect.objectContaining({ what: 'retention.ms', is: '-1', corrected: true })
  )
  expect(second?.differences).toContainEqual({ what: 'partitions', is: '2', shouldBe: '6', corrected: true })
  // A broker takes a change in before it tells of it.
  await expect
    .poll(() => settingsOf(open), { timeout: 20_000 })
    .toMatchObject({ 'compression.type': 'gzip', 'retention.ms': String(6 * DAY_MS) })
  expect((await ensure()).map(({ differences }) => differences)).toEqual([[tooWide], []])
})

it('lets a topic keep less, and hold more partitions, than asked', async () => {
  await ensure()
  await corner.admin.createPartitions({ topicPartitions: [{ topic: open, count: 9 }] })
  const settings = [
    ...settingPlans(1).map(({ name, value }) => ({ name, value })),
    { name: 'retention.ms', value: String(DAY_MS) }
  ]
  const resources = [
    {
      type: kafkajs.ConfigResourceTypes.TOPIC,
      name: open,
      configEntries: [...new Map(settings.map((setting) => [setting.name, setting])).values()]
    }
  ]
  await corner.admin.alterConfigs({ validateOnly: false, resources })
  expect((await ensure()).map(({ differences }) => differences)).toEqual([[], []])
})

it('keeps three copies where there are three brokers or more, and may then lose one', () => {
  expect([1, 2, 3, 9].map(replicasOn)).toEqual([1, 2, 3, 3])
  const inSync = (replicas: number) => settingPlans(replicas).find(({ name }) => name === 'min.insync.replicas')?.value
  expect([1, 2, 3].map(inSync)).toEqual(['1', '1', '2'])
})
