// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto'
import type { Admin } from 'kafkajs'
import { type KafkaBus, type KafkaBusOptions, openKafkaBus } from '../kafka.ts'
import { type KafkaClient, type KafkaConnection, kafkaClient } from './connection.ts'
import { createTopics } from './create-topics.ts'
import { topicsOf } from './topic-names.ts'

/** For tests: a corner of a real Kafka that nobody else uses. */
export interface KafkaCorner {
  readonly connection: KafkaConnection
  readonly client: KafkaClient
  readonly admin: Admin
  open(options?: Partial<KafkaBusOptions>): Promise<KafkaBus>
  /** Ends every bus that was opened here, and takes the topics away. */
  leave(): Promise<void>
}

const DIENSTEN = ['alfa', 'beta']

const NOT_OPEN: KafkaBusOptions['open'] = { shows: () => null, oin: '00000099000000001000' }

/** Topics of the services alfa and beta under a prefix of their own; `dienst` rows may be left out to be missed. */
export const kafkaCorner = async (
  diensten: readonly string[] = DIENSTEN,
  brokers = process.env.KAFKA_BROKERS
): Promise<KafkaCorner> => {
  if (brokers === undefined) throw new Error('KAFKA_BROKERS says where a Kafka for tests is')
  const prefix = `toets-${randomUUID()}.`
  const connection: KafkaConnection = { brokers: brokers.split(','), tls: null, sasl: null, prefix }
  const client = kafkaClient(connection, { clientId: 'toets', retries: 8, log: () => {} })
  const admin = client.kafka.admin()
  const topics = diensten.flatMap((dienst) => {
    const { internal, open } = topicsOf(prefix, dienst)
    return [
      { topic: internal, numPartitions: 1 },
      { topic: open, numPartitions: 3 }
    ]
  })
  await admin.connect()
  if (topics.length > 0) await createTopics(admin, topics)
  const opened: KafkaBus[] = []
  return {
    connection,
    client,
    admin,
    open: async (options = {}) => {
      const bus = await openKafkaBus({
        connection,
        clientId: 'toets',
        volgt: diensten,
        publiceert: diensten,
        open: NOT_OPEN,
        onFault: (error) => {
          throw error
        },
        onCrash: (error) => {
          throw error
        },
        log: () => {},
        ...options
      })
      opened.push(bus)
      return bus
    },
    leave: async () => {
      await Promise.all(opened.map((bus) => bus.close()))
      if (topics.length > 0) await admin.deleteTopics({ topics: topics.map(({ topic }) => topic) })
      await admin.disconnect()
    }
  }
}
