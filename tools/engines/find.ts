// SPDX-License-Identifier: EUPL-1.2
import type { Kafka, Mongo } from './engine.ts'
import { type KafkaOptions, startKafka } from './kafka.ts'
import { type MongoOptions, startMongo } from './mongo.ts'
import { dockerAnswers, sourceOf } from './source.ts'

/** Names of our own variables that name an engine. */
const NAMED = ['MONGODB_URL', 'KAFKA_BROKERS']

/** What a person should know who names a folder for the data of engines, and an engine too; null: nothing. */
export const leftAside = (env: NodeJS.ProcessEnv): string | null => {
  const names = NAMED.filter((name) => (env[name] ?? '') !== '')
  if (names.length === 0) return null
  return `${names.join(' en ')} ${names.length === 1 ? 'telt' : 'tellen'} niet: met --data worden eigen engines gestart.`
}

const nothing = async (): Promise<void> => {}

/**
 * A MongoDB to work with: the one of MONGODB_URL, else one in a container, else one of our own. Who must kill it calls
 * `startMongo`. Throws an EngineError where it cannot be had.
 */
export const findMongo = async (options: Omit<MongoOptions, 'members' | 'data'> = {}): Promise<Mongo> => {
  const { MONGODB_URL: url = '' } = process.env
  const source = await sourceOf(url, dockerAnswers)
  if (source === 'address') return { source, url, stop: nothing }
  if (source === 'docker') return (await import('./containers.ts')).containedMongo()
  return startMongo(options)
}

/**
 * A Kafka to work with: the one of KAFKA_BROKERS, else one in a container, else one of our own. Who must kill it calls
 * `startKafka`. The properties hold for what is started here. Throws an EngineError where it cannot be had.
 */
export const findKafka = async (options: Omit<KafkaOptions, 'port' | 'data'> = {}): Promise<Kafka> => {
  const { KAFKA_BROKERS: brokers = '' } = process.env
  const source = await sourceOf(brokers, dockerAnswers)
  if (source === 'address') return { source, brokers, stop: nothing }
  if (source === 'docker') return (await import('./containers.ts')).containedKafka(options.properties ?? {})
  return startKafka(options)
}
