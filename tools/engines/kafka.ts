// SPDX-License-Identifier: EUPL-1.2
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import kafkajs from 'kafkajs'
import { type DataFolder, openDataFolder } from './data-folder.ts'
import type { Kafka, Say, Server } from './engine.ts'
import { type KafkaPrograms, kafkaPrograms } from './kafka-jars.ts'
import { brokerProperties, LOGGING, propertyLines } from './kafka-properties.ts'
import { runClient } from './package-client.ts'
import { startServer } from './server.ts'

export interface KafkaOptions {
  /** More settings of the broker, or others: `{ 'log.retention.check.interval.ms': '1000' }`. */
  readonly properties?: Readonly<Record<string, string>>
  /** Where it listens on the loopback; a free port when absent. */
  readonly port?: number
  /** Where it listens on the loopback besides, with SASL over TLS; `properties` say whose certificate and passwords. */
  readonly securedPort?: number
  /** Folder that keeps the data and the ports; without one a temporary folder, removed at the end. */
  readonly data?: string
  readonly say?: Say
}

/** A broker of this process's own, of which it can try the faults. */
export interface LocalKafka extends Kafka {
  readonly broker: Server
}

/**
 * Starts a broker of its own, whatever the environment says, and resolves when it answers for its metadata. It ends
 * with this process, however that ends. Throws an EngineError where this machine lacks what Kafka needs.
 */
export const startKafka = async (options: KafkaOptions = {}): Promise<LocalKafka> => {
  const programs = await kafkaPrograms(options.say ?? console.error)
  const folder = openDataFolder('kafka', options.data)
  try {
    const broker = await startBroker(programs, folder, options)
    const stop = async (): Promise<void> => {
      await broker.stop(folder.kept)
      await folder.remove()
    }
    return { source: 'local', brokers: broker.address, broker, stop }
  } catch (error) {
    await folder.remove()
    throw error
  }
}

const startBroker = async ({ java, classpath }: KafkaPrograms, folder: DataFolder, options: KafkaOptions) => {
  const [drawn = 0, controller = 0] = await folder.ports(2)
  const port = options.port ?? drawn
  const logs = join(folder.path, 'log')
  const settings = join(folder.path, 'server.properties')
  const logging = join(folder.path, 'log4j2.properties')
  writeFileSync(
    settings,
    propertyLines({ ...brokerProperties(port, controller, logs, options.securedPort), ...options.properties })
  )
  writeFileSync(logging, LOGGING)
  const program = ['-cp', classpath, `-Dlog4j2.configurationFile=file:${logging}`]
  if (!existsSync(join(logs, 'meta.properties')))
    await runClient(java, [...program, FORMAT, 'format', '--standalone', '-t', CLUSTER, '-c', settings])
  const address = `127.0.0.1:${port}`
  return startServer({
    name: 'Kafka',
    command: java,
    args: ['-Xmx512m', ...program, 'kafka.Kafka', settings],
    address,
    log: join(folder.path, 'kafka.log'),
    isReady: () => answersForMetadata(address)
  })
}

const FORMAT = 'kafka.tools.StorageTool'
/** The id of a cluster is 16 bytes in base64; one that stands alone needs no other than its neighbour. */
const CLUSTER = Buffer.from('naober-engines-1').toString('base64url')

const answersForMetadata = async (address: string): Promise<boolean> => {
  const client = new kafkajs.Kafka({
    brokers: [address],
    connectionTimeout: 1_000,
    requestTimeout: 2_000,
    retry: { retries: 0 },
    logLevel: kafkajs.logLevel.NOTHING
  })
  const admin = client.admin()
  try {
    await admin.connect()
    const { brokers, controller } = await admin.describeCluster()
    return brokers.length > 0 && controller !== null
  } finally {
    await admin.disconnect()
  }
}
