// SPDX-License-Identifier: EUPL-1.2
import kafkajs, { type Admin, type ConfigEntries } from 'kafkajs'
import { FEW_TRIES, type KafkaConnection, type KafkaLog, kafkaClient } from './connection.ts'
import { createTopics } from './create-topics.ts'
import { byRight, type KafkaRight } from './right-missing.ts'
import { replicasOn, settingPlans, type TopicPlan, topicPlans } from './topic-plan.ts'

/** Something of a topic that is not as it should be. */
export interface TopicDifference {
  readonly what: string
  readonly is: string
  readonly shouldBe: string
  /** It was put right just now; what cannot be put right stays as it is. */
  readonly corrected: boolean
}

/**
 * How a topic was found, and what was done about it.
 * MADE: it was not there. MISSING: it is not there, and was only looked for.
 */
export interface TopicReport {
  readonly topic: string
  readonly found: 'MADE' | 'MISSING' | 'PRESENT'
  readonly differences: readonly TopicDifference[]
}

export interface TopicsOptions {
  readonly connection: KafkaConnection
  readonly diensten: readonly string[]
  /** Looks, and changes nothing. */
  readonly lookOnly: boolean
  readonly log: KafkaLog
}

/** A topic as it is. */
interface Actual {
  readonly partitions: number
  readonly replicas: number
  readonly settings: ReadonlyMap<string, { readonly value: string; readonly own: boolean }>
}

const { ConfigResourceTypes, ConfigSource } = kafkajs

/**
 * Makes the topics of the services and puts right what Kafka allows: settings, and more partitions where more are
 * wanted. Can be repeated. Rejects when Kafka does not answer or does not allow it.
 */
export const ensureTopics = async (options: TopicsOptions): Promise<readonly TopicReport[]> => {
  const { connection, diensten, lookOnly, log } = options
  const client = kafkaClient(connection, { clientId: 'naober-topics', retries: FEW_TRIES, log })
  const admin = client.kafka.admin()
  try {
    await admin.connect()
    const plans = topicPlans(connection.prefix, diensten)
    const there = new Set(await admin.listTopics())
    const absent = plans.filter(({ topic }) => !there.has(topic))
    if (absent.length > 0 && !lookOnly) await make(admin, absent)
    const reports: TopicReport[] = []
    for (const plan of plans) {
      const { topic } = plan
      if (!absent.includes(plan))
        reports.push({ topic, found: 'PRESENT', differences: await compare(admin, plan, lookOnly) })
      else reports.push({ topic, found: lookOnly ? 'MISSING' : 'MADE', differences: [] })
    }
    return reports
  } finally {
    await admin.disconnect()
  }
}

const on = (operation: KafkaRight['operation'], ...plans: readonly { readonly topic: string }[]): KafkaRight => ({
  operation,
  on: 'TOPIC',
  names: plans.map(({ topic }) => topic)
})

const make = async (admin: Admin, plans: readonly TopicPlan[]): Promise<void> => {
  const { brokers } = await admin.describeCluster()
  const replicationFactor = replicasOn(brokers.length)
  const configEntries = settingPlans(replicationFactor).map(({ name, value }) => ({ name, value }))
  const topics = plans.map(({ topic, partitions }) => ({
    topic,
    numPartitions: partitions,
    replicationFactor,
    configEntries
  }))
  await byRight(on('Create', ...plans), () => createTopics(admin, topics))
}

const look = async (admin: Admin, topic: string): Promise<Actual> => {
  const { topics } = await admin.fetchTopicMetadata({ topics: [topic] })
  const partitions = topics[0]?.partitions ?? []
  const { resources } = await byRight(on('DescribeConfigs', { topic }), () =>
    admin.describeConfigs({
      includeSynonyms: false,
      resources: [{ type: ConfigResourceTypes.TOPIC, name: topic }]
    })
  )
  const entries: readonly ConfigEntries[] = resources[0]?.configEntries ?? []
  return {
    partitions: partitions.length,
    replicas: Math.min(...partitions.map(({ replicas }) => replicas.length)),
    settings: new Map(
      entries.map(({ configName, configValue, configSource }) => [
        configName,
        { value: configValue, own: configSource === ConfigSource.TOPIC_CONFIG }
      ])
    )
  }
}

const compare = async (admin: Admin, plan: TopicPlan, lookOnly: boolean): Promise<readonly TopicDifference[]> => {
  const actual = await look(admin, plan.topic)
  const { brokers } = await admin.describeCluster()
  return [
    ...(await comparePartitions(admin, plan, actual, lookOnly)),
    ...compareReplicas(actual, replicasOn(brokers.length)),
    ...(await compareSettings(admin, plan, actual, lookOnly))
  ]
}

const comparePartitions = async (
  admin: Admin,
  { topic, partitions: wanted, mayBeWider }: TopicPlan,
  { partitions }: Actual,
  lookOnly: boolean
): Promise<readonly TopicDifference[]> => {
  if (partitions === wanted || (partitions > wanted && mayBeWider)) return []
  const grows = partitions < wanted && !lookOnly
  if (grows) {
    await byRight(on('Alter', { topic }), () => admin.createPartitions({ topicPartitions: [{ topic, count: wanted }] }))
  }
  return [{ what: 'partitions', is: String(partitions), shouldBe: String(wanted), corrected: grows }]
}

const compareReplicas = ({ replicas }: Actual, wanted: number): readonly TopicDifference[] =>
  replicas >= wanted
    ? []
    : [{ what: 'replication.factor', is: String(replicas), shouldBe: String(wanted), corrected: false }]

const compareSettings = async (
  admin: Admin,
  { topic }: TopicPlan,
  { replicas, settings }: Actual,
  lookOnly: boolean
): Promise<readonly TopicDifference[]> => {
  const wrong = settingPlans(replicas).filter(({ name, suits }) => !suits(settings.get(name)?.value ?? ''))
  if (wrong.length === 0) return []
  if (!lookOnly) {
    // Kafka replaces all settings of the topic by those it is given: what somebody else set goes along.
    const own = [...settings].filter(([, { own }]) => own).map(([name, { value }]) => [name, value] as const)
    const wanted = new Map([...own, ...wrong.map(({ name, value }) => [name, value] as const)])
    const configEntries = [...wanted].map(([name, value]) => ({ name, value }))
    await byRight(on('AlterConfigs', { topic }), () =>
      admin.alterConfigs({
        validateOnly: false,
        resources: [{ type: ConfigResourceTypes.TOPIC, name: topic, configEntries }]
      })
    )
  }
  return wrong.map(({ name, value }) => ({
    what: name,
    is: settings.get(name)?.value ?? '',
    shouldBe: value,
    corrected: !lookOnly
  }))
}
