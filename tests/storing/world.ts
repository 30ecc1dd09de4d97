// SPDX-License-Identifier: EUPL-1.2
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type KafkaConnection, kafkaClient } from '@naober/kit/bus/kafka/connection'
import { holderOf } from '@naober/kit/service/lease'
import { openMongo } from '@naober/kit/store/mongo'
import { type LocalKafka, startKafka } from '@naober/tools/engines/kafka'
import { type LocalMongo, startMongo } from '@naober/tools/engines/mongo'
import type { Supervised } from '@naober/tools/proef/supervised'
import { startTopology, type Topology } from '@naober/tools/proef/topology'
import { type PlatformProcess, startProcess } from '../platform/process.ts'
import { createIssuer, type TestIssuer } from '../platform/tokens.ts'

export const DIENST = 'initiatieven'

/** The whole distributed platform on engines of its own, of which a test can break every part. */
export interface World {
  readonly mongo: LocalMongo
  readonly kafka: LocalKafka
  readonly connection: KafkaConnection
  readonly topology: Topology
  readonly issuer: TestIssuer
  /** In front of the processes of the service. */
  service(): string
  /** A gateway beside the two, that nobody starts again; `folder`: where it keeps its snapshot. */
  startGateway(folder: string): Promise<PlatformProcess>
  /** Which process holds a lease; undefined where nobody of these does. */
  holder(lease: 'relay' | 'volgers'): Promise<Supervised | undefined>
  /** Client of Kafka for what no part of the platform would do. */
  readonly client: ReturnType<typeof kafkaClient>
  stop(): Promise<void>
}

export interface WorldOptions {
  readonly members: 1 | 3
  /** Told when a process ended without having been asked to. */
  readonly onEnd: (name: string, code: number | null) => void
}

/** Starts everything and resolves when all processes are ready. */
export const startWorld = async ({ members, onEnd }: WorldOptions): Promise<World> => {
  const folder = await mkdtemp(join(tmpdir(), 'naober-storing-'))
  const endings: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })]
  const stop = async (): Promise<void> => {
    for (const end of endings.toReversed()) await end()
  }
  try {
    const started = await Promise.allSettled([startMongo({ members }), startKafka()])
    for (const one of started) if (one.status === 'fulfilled') endings.push(() => one.value.stop())
    const [mongo, kafka] = started
    if (mongo.status === 'rejected') throw mongo.reason
    if (kafka.status === 'rejected') throw kafka.reason
    const issuer = await createIssuer(folder)
    const topology = await startTopology({
      data: folder,
      mongodb: mongo.value.url,
      kafka: kafka.value.brokers,
      perService: 2,
      gateways: 2,
      env: issuer.env,
      onEnd
    })
    endings.push(() => topology.stop())
    const connection = { brokers: [kafka.value.brokers], tls: null, sasl: null, prefix: '' }
    const client = kafkaClient(connection, { clientId: 'storing', retries: 8, log: () => {} })
    endings.push(async () => client.cut())
    const stores = await openMongo({ url: mongo.value.url, dienst: DIENST, create: false, onFatal: () => {} })
    endings.push(() => stores.close())
    const service = () => topology.services.get(DIENST)?.address ?? ''
    return {
      mongo: mongo.value,
      kafka: kafka.value,
      connection,
      topology,
      issuer,
      service,
      client,
      startGateway: (name) => {
        const words = ['start', '--gateway', '--port', '0', '--diensten', `${DIENST}=${service()}`]
        return startProcess([...words, '--data', join(folder, name)], {
          ...issuer.env,
          NAOBER_MONGODB: mongo.value.url,
          NAOBER_KAFKA: kafka.value.brokers,
          NAOBER_DIENSTSLEUTEL: topology.serviceKey,
          NAOBER_VERZOEKEN_PER_MINUUT: '0'
        })
      },
      holder: async (lease) => {
        const pid = Number((await holderOf(stores.records, lease))?.split('/')[1])
        return topology.serviceProcesses.find((one) => one.pid() === pid)
      },
      stop
    }
  } catch (error) {
    await stop()
    throw error
  }
}
