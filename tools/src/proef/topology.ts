// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DIENSTEN } from '@naober/contracts'
import { freePort } from '../../engines/free-port.ts'
import { type Entrance, takeEntrance } from './entrance.ts'
import { type RoundRobin, startRoundRobin } from './round-robin.ts'
import { runToEnd, type Supervised, startSupervised } from './supervised.ts'

export interface TopologyOptions {
  /** Where each process keeps its folder. */
  readonly data: string
  /** A MongoDB replica set that is there. */
  readonly mongodb: string
  /** Kafka brokers that are there; null: gateways follow the change feeds. */
  readonly kafka: string | null
  /** Processes per service, and gateways. */
  readonly perService: number
  readonly gateways: number
  /** Variables of every process: whose tokens count, and the secret between them when it must be known. */
  readonly env: Readonly<Record<string, string>>
  /** The front door, before all gateways; absent: at a free port. */
  readonly front?: Entrance
  readonly onEnd?: (name: string, code: number | null) => void
}

/** The whole platform as processes on one machine. */
export interface Topology {
  /** In front of all gateways. */
  readonly front: RoundRobin
  /** In front of the processes of a service, by its name. */
  readonly services: ReadonlyMap<string, RoundRobin>
  readonly serviceProcesses: readonly Supervised[]
  readonly gatewayProcesses: readonly Supervised[]
  /** Data folder of a process, by its name. */
  folderOf(name: string): string
  readonly serviceKey: string
  stop(): Promise<void>
}

/** Where sheets are brought in pieces of one work, that the gateway which took them keeps in its own folder. */
const OF_ONE_GATEWAY = ['/import/v1']

const addressOf = (port: number): string => `http://127.0.0.1:${port}`

/** Starts every service more than once, gateways, and a proxy before each kind; resolves when all are ready. */
export const startTopology = async (options: TopologyOptions): Promise<Topology> => {
  const { data, env, mongodb, kafka } = options
  const serviceKey = env.NAOBER_DIENSTSLEUTEL ?? randomBytes(24).toString('base64url')
  const common = {
    ...env,
    NAOBER_MONGODB: mongodb,
    ...(kafka !== null && { NAOBER_KAFKA: kafka }),
    NAOBER_DIENSTSLEUTEL: serviceKey,
    NAOBER_VERZOEKEN_PER_MINUUT: '0'
  }
  const processes: Supervised[] = []
  const proxies: RoundRobin[] = []

  const folderOf = (name: string): string => join(data, name)
  const launch = async (name: string, words: readonly string[]): Promise<Supervised> => {
    const port = await freePort()
    const folder = folderOf(name)
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const process = startSupervised({
      name,
      args: ['start', ...words, '--port', String(port), '--data', folder],
      address: addressOf(port),
      env: common,
      ...(options.onEnd && { onEnd: options.onEnd })
    })
    processes.push(process)
    return process
  }
  const many = (count: number, start: (nr: number) => Promise<Supervised>): Promise<Supervised[]> =>
    Promise.all(Array.from({ length: count }, (_, i) => start(i + 1)))
  const before = async (processes: readonly Supervised[], entrance: Entrance, pinned: readonly string[] = []) => {
    const behind = processes.map(({ address }) => address)
    const proxy = await startRoundRobin({ behind, entrance, pinned })
    proxies.push(proxy)
    return proxy
  }
  const stop = async (): Promise<void> => {
    await Promise.all(proxies.map((proxy) => proxy.stop()))
    await Promise.all(processes.map((process) => process.stop()))
  }

  try {
    if (kafka !== null) await runToEnd(['topics'], common)
    const services = new Map<string, RoundRobin>()
    const serviceProcesses: Supervised[] = []
    for (const { naam } of DIENSTEN) {
      const own = await many(options.perService, (nr) => launch(`${naam}-${nr}`, ['--dienst', naam]))
      await Promise.all(own.map((one) => one.ready()))
      serviceProcesses.push(...own)
      services.set(naam, await before(own, await takeEntrance({ port: 0 })))
    }
    const addresses = [...services].map(([naam, { address }]) => `${naam}=${address}`).join(',')
    const gatewayProcesses = await many(options.gateways, (nr) =>
      launch(`gateway-${nr}`, ['--gateway', '--diensten', addresses])
    )
    await Promise.all(gatewayProcesses.map((one) => one.ready()))
    const front = await before(gatewayProcesses, options.front ?? (await takeEntrance({ port: 0 })), OF_ONE_GATEWAY)
    return { front, services, serviceProcesses, gatewayProcesses, folderOf, serviceKey, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
