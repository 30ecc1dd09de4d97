// SPDX-License-Identifier: EUPL-1.2
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type PlatformProcess, startProcess } from './process.ts'
import { createIssuer, type TestIssuer } from './tokens.ts'

/** A running platform as system tests see it: addresses, people, and its processes to kill. */
export interface Topology {
  readonly name: string
  /** Where GraphQL and the pages are. */
  gateway(): string
  /** Where REST of the service is. */
  service(): string
  readonly issuer: TestIssuer
  /** The secret between the processes; only there when they are apart. */
  readonly serviceKey: string
  /** Stops everything and starts it again on the same data. */
  restart(): Promise<void>
  stop(): Promise<void>
}

/**
 * How the platform can be laid out; every system test runs on each. The distributed one needs real engines and has a
 * suite of its own, that sets this variable.
 */
export const TOPOLOGIES: Readonly<Record<string, () => Promise<Topology>>> =
  process.env.TOPOLOGY === 'distributed'
    ? { distributed: startDistributed }
    : { embedded: startEmbedded, split: startSplit }

const withFolder = async (prefix: string) => {
  const folder = await mkdtemp(join(tmpdir(), prefix))
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}

async function startEmbedded(): Promise<Topology> {
  const { folder, remove } = await withFolder('naober-embedded-')
  const issuer = await createIssuer(folder)
  const start = () =>
    startProcess(['start', '--port', '0', '--zonder-demo', '--data', join(folder, 'data')], issuer.env)
  let one = await start()
  return {
    name: 'embedded',
    gateway: () => one.address,
    service: () => one.address,
    issuer,
    serviceKey: '',
    restart: async () => {
      await one.stop()
      one = await start()
    },
    stop: async () => {
      await one.stop()
      await remove()
    }
  }
}

async function startSplit(): Promise<Topology> {
  const { folder, remove } = await withFolder('naober-split-')
  const issuer = await createIssuer(folder)
  const env = { ...issuer.env, NAOBER_DIENSTSLEUTEL: 'een-geheim-dat-alleen-in-deze-proef-bestaat' }
  const startService = (port: string) =>
    startProcess(['start', '--dienst', 'initiatieven', '--port', port, '--data', join(folder, 'dienst')], env)
  const startGateway = (address: string) =>
    startProcess(
      ['start', '--gateway', '--port', '0', '--diensten', `initiatieven=${address}`, '--data', join(folder, 'gateway')],
      env
    )
  let service = await startService('0')
  let gateway = await startGateway(service.address)
  const both = (): readonly PlatformProcess[] => [gateway, service]
  return {
    name: 'split',
    gateway: () => gateway.address,
    service: () => service.address,
    issuer,
    serviceKey: env.NAOBER_DIENSTSLEUTEL,
    restart: async () => {
      await Promise.all(both().map((een) => een.stop()))
      service = await startService('0')
      gateway = await startGateway(service.address)
    },
    stop: async () => {
      await Promise.all(both().map((een) => een.stop()))
      await remove()
    }
  }
}

const FRONT = /draait op (http:\S+?)\/ /
const SERVICES = /^ {2}initiatieven +(http:\S+)/m

async function startDistributed(): Promise<Topology> {
  const { folder, remove } = await withFolder('naober-distributed-')
  const issuer = await createIssuer(folder)
  const env = { ...issuer.env, NAOBER_DIENSTSLEUTEL: 'een-geheim-dat-alleen-in-deze-proef-bestaat' }
  const args = ['proef', '--port', '0', '--zonder-demo', '--data', join(folder, 'data')]
  const start = () => startProcess(args, env)
  let whole = await start()
  const addressOf = (pattern: RegExp) => () => pattern.exec(whole.output())?.[1] ?? ''
  return {
    name: 'distributed',
    gateway: addressOf(FRONT),
    service: addressOf(SERVICES),
    issuer,
    serviceKey: env.NAOBER_DIENSTSLEUTEL,
    restart: async () => {
      await whole.stop()
      whole = await start()
    },
    stop: async () => {
      await whole.stop()
      await remove()
    }
  }
}
