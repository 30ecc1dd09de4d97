// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { opdrachtMetNaam } from '@naober/contracts/register'
import { httpDoor } from '@naober/kit/command/http-door'
import { createDemoIssuer, type DemoIssuer } from '@naober/kit/identity/demo'
import { SERVICE_HEADER, serviceAuthorization } from '@naober/kit/identity/service-key'
import { EngineError } from '../../engines/engine.ts'
import { findKafka, findMongo, leftAside } from '../../engines/find.ts'
import { startKafka } from '../../engines/kafka.ts'
import { startMongo } from '../../engines/mongo.ts'
import { loadDemo } from '../demo/load-demo.ts'
import { makeFolder } from '../start/data-folder.ts'
import { StartError } from '../start/settings.ts'
import { takeEntrance } from './entrance.ts'
import { demoFront } from './front.ts'
import { pictureOf } from './picture.ts'
import { startTopology, type Topology } from './topology.ts'

export interface ProefOptions {
  readonly port: number
  /** Keeps everything between two times; null: a temporary folder that goes at the end. */
  readonly data: string | null
  readonly perService: number
  readonly gateways: number
  readonly demo: boolean
}

/** What the processes take over from our own environment. */
const PASSED_ON = ['NAOBER_UITGEVER', 'NAOBER_PUBLIEK', 'NAOBER_SLEUTELS', 'NAOBER_DIENSTSLEUTEL', 'NAOBER_LOG']

/** Whose tokens count: those of the demo people, or of whom the environment names. */
const issuerEnv = (folder: string, demo: DemoIssuer | null): Record<string, string> => {
  const own = PASSED_ON.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]))
  if (demo === null) return Object.fromEntries(own)
  const keys = join(folder, 'sleutels.json')
  writeFileSync(keys, JSON.stringify(demo.sleutels))
  return {
    ...Object.fromEntries(own),
    NAOBER_UITGEVER: String(demo.rules.issuer),
    NAOBER_PUBLIEK: String(demo.rules.audience),
    NAOBER_SLEUTELS: keys
  }
}

/** Puts the demo data in through the services' front, as the gateways would. */
const putDemoIn = async (topology: Topology, issuer: DemoIssuer): Promise<void> => {
  const door = httpDoor({
    addresses: Object.fromEntries([...topology.services].map(([naam, { address }]) => [naam, address])),
    contractNamed: opdrachtMetNaam,
    headers: { [SERVICE_HEADER]: serviceAuthorization(topology.serviceKey) }
  })
  const refused = await loadDemo(door, issuer.tokenFor)
  if (refused.length > 0) console.error(`${refused.length} opdrachten van de voorbeelddata zijn niet aangenomen.`)
}

const enginesIn = (folder: string | null) =>
  folder === null
    ? ([findMongo(), findKafka()] as const)
    : ([startMongo({ data: join(folder, 'mongodb') }), startKafka({ data: join(folder, 'kafka') })] as const)

/**
 * `npx naober proef`: the whole distributed platform on this machine, until Ctrl-C. Processes that end are started
 * again, as a service manager would. Ends with an exit code of 1 where an engine cannot be had.
 */
export const runProef = async (options: ProefOptions): Promise<void> => {
  const { data, perService, gateways, port } = options
  const folder = data === null ? mkdtempSync(join(tmpdir(), 'naober-proef-')) : makeFolder(data)
  const aside = data === null ? null : leftAside(process.env)
  if (aside !== null) console.error(aside)
  const endings: (() => Promise<unknown>)[] = []
  const end = async (): Promise<void> => {
    for (const ending of endings.reverse()) await ending().catch((error: unknown) => console.error(error))
    if (data === null) rmSync(folder, { recursive: true, force: true })
  }
  const asked = new Promise<void>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => done())
  })
  try {
    const issuer = options.demo ? await createDemoIssuer() : null
    const front = await takeEntrance({ port, ...(issuer && { serve: await demoFront(issuer) }) })
    endings.push(() => front.stop())
    console.log('MongoDB en Kafka starten …')
    const found = await Promise.allSettled(enginesIn(data === null ? null : folder))
    for (const one of found) if (one.status === 'fulfilled') endings.push(() => one.value.stop())
    const [mongo, kafka] = found
    if (mongo.status === 'rejected') throw mongo.reason
    if (kafka.status === 'rejected') throw kafka.reason
    console.log(`${perService} processen per dienst en ${gateways} gateways starten …`)
    const topology = await startTopology({
      data: folder,
      mongodb: mongo.value.url,
      kafka: kafka.value.brokers,
      perService,
      gateways,
      front,
      env: issuerEnv(folder, issuer),
      onEnd: (name, code) => console.error(`${name} eindigde (code ${code}) en wordt opnieuw gestart.`)
    })
    endings.push(() => topology.stop())
    if (issuer) await putDemoIn(topology, issuer)
    console.log(pictureOf(topology, mongo.value, kafka.value))
    await asked
    console.log('Alles stopt.')
  } catch (error) {
    throw error instanceof EngineError ? new StartError(error.message) : error
  } finally {
    await end()
  }
}
