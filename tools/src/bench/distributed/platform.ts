// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startTopology, type Topology } from '../../proef/topology.ts'
import type { Bench } from '../figure.ts'
import { createIssuer, type Issuer } from '../measure/issuer.ts'

/** The platform as processes of its own, on a database and topics of its own. */
export interface Spread {
  readonly topology: Topology
  readonly issuer: Issuer
  /** The database's address, with the prefix of this set-up. */
  readonly mongodb: string
  stop(): Promise<void>
}

export interface SpreadOptions {
  readonly perService: number
  readonly gateways: number
  readonly withKafka: boolean
  readonly operations?: Readonly<Record<string, string>>
  /** A database that is filled already; absent: an empty one. */
  readonly mongodb?: string
}

/** The address of a database nobody used yet. */
export const freshDatabase = async (bench: Bench): Promise<string> => {
  const { mongodb } = await bench.engines()
  return mongodb.replace('/?', `/meting-${randomUUID().slice(0, 8)}?`)
}

/** Starts it as `npx naober proef` does. */
export const startSpread = async (bench: Bench, options: SpreadOptions): Promise<Spread> => {
  const { kafka } = await bench.engines()
  const name = `verspreid-${randomUUID().slice(0, 8)}`
  const data = join(bench.folder, name)
  mkdirSync(data)
  const issuer = createIssuer(data)
  const operations = join(data, 'bewerkingen.json')
  writeFileSync(operations, JSON.stringify(options.operations ?? {}))
  const mongodb = options.mongodb ?? (await freshDatabase(bench))
  const topology = await startTopology({
    data,
    mongodb,
    kafka: options.withKafka ? `${kafka}/${name}` : null,
    perService: options.perService,
    gateways: options.gateways,
    env: { ...issuer.env, NAOBER_BEWERKINGEN: operations }
  })
  return { topology, issuer, mongodb, stop: () => topology.stop() }
}

export const portOf = ({ address }: { readonly address: string }): number => Number(new URL(address).port)
