// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { openDataFolder } from './data-folder.ts'
import { EngineError, type Mongo, type Say, type Server } from './engine.ts'
import { mongodProgram } from './mongod-program.ts'
import { hello, initiate } from './replica-set.ts'
import { startServer } from './server.ts'
import { until } from './until.ts'

const SET = 'rs0'
const ELECTION_MS = 60_000
const CACHE_GB = { 1: 0.5, 3: 0.25 }
/**
 * What a process left open when it was killed holds its records for this long. Ours are open for two seconds at most;
 * with the default of a minute a follower that takes over waits for more than that (measured: 77 s).
 */
const TRANSACTION_S = 5

export interface MongoOptions {
  /** Of the replica set; 1 when absent. */
  readonly members?: 1 | 3
  /** More words for each mongod: `['--tlsMode', 'allowTLS']`. They must still let in who asks without a login how it is. */
  readonly words?: readonly string[]
  /** Folder that keeps the data and the ports; without one a temporary folder, removed at the end. */
  readonly data?: string
  readonly say?: Say
}

/** A replica set of this process's own, of which it can try the faults. */
export interface LocalMongo extends Mongo {
  readonly members: readonly Server[]
  /** The member that takes writes now; waits for an election, at most 60 s. */
  primary(): Promise<Server>
}

/**
 * Starts mongod processes of its own, whatever the environment says, and resolves when writes by majority go through.
 * They end with this process, however it ends. Throws an EngineError where this machine cannot have a mongod.
 */
export const startMongo = async ({ members: count = 1, words = [], data, say = console.error }: MongoOptions = {}) => {
  const program = await mongodProgram(say)
  const folder = openDataFolder('mongodb', data)
  const addresses = (await folder.ports(count)).map((port) => `127.0.0.1:${port}`)
  const started = await Promise.allSettled(
    addresses.map((address, index) =>
      startMember(program, join(folder.path, `lid-${index + 1}`), address, CACHE_GB[count], words)
    )
  )
  const members = started.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  const stop = async (): Promise<void> => {
    await Promise.all(members.map((member) => member.stop(folder.kept)))
    await folder.remove()
  }
  const primary = async (): Promise<Server> => {
    let found: Server | undefined
    const look = async ({ address }: Server): Promise<boolean> => (await hello(address)).isPrimary
    await until(async () => {
      const are = await Promise.all(members.map((member) => look(member).catch(() => false)))
      found = members[are.indexOf(true)]
      return found !== undefined
    }, ELECTION_MS)
    if (found === undefined) throw new EngineError(`MongoDB heeft na ${ELECTION_MS / 1000} s geen primary.`)
    return found
  }
  const mongo: LocalMongo = {
    source: 'local',
    url: `mongodb://${addresses.join(',')}/?replicaSet=${SET}`,
    members,
    primary,
    stop
  }
  try {
    for (const one of started) if (one.status === 'rejected') throw one.reason
    await bringTogether(addresses)
    return mongo
  } catch (error) {
    await stop()
    throw error
  }
}

const startMember = (program: string, path: string, address: string, cacheGb: number, words: readonly string[]) => {
  mkdirSync(path, { recursive: true })
  const [host = '', port = ''] = address.split(':')
  const own = ['--port', port, '--bind_ip', host, '--dbpath', path, '--nounixsocket', '--quiet']
  return startServer({
    name: 'mongod',
    command: program,
    args: [
      ...['--replSet', SET, ...own, '--wiredTigerCacheSizeGB', String(cacheGb)],
      ...['--setParameter', `transactionLifetimeLimitSeconds=${TRANSACTION_S}`],
      ...words
    ],
    address,
    log: `${path}.log`,
    isReady: async () => {
      await hello(address)
      return true
    }
  })
}

const bringTogether = async (addresses: readonly string[]): Promise<void> => {
  const [first = ''] = addresses
  if (!(await hello(first)).hasSet) await initiate(SET, addresses)
  const together = await until(async () => {
    const all = await Promise.all(addresses.map(hello))
    return all.some(({ isPrimary }) => isPrimary) && all.every(({ isData }) => isData)
  }, ELECTION_MS)
  if (!together) throw new EngineError(`De leden van MongoDB vonden elkaar niet binnen ${ELECTION_MS / 1000} s.`)
}
