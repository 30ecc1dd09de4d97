// SPDX-License-Identifier: EUPL-1.2
// Commits into MongoDB without a service: by hand with insertMany, or through the store alone.
import { startInitiatief } from '@naober/contracts/initiatieven/initiatief'
import { uuidv7 } from '@naober/kit/command/ids'
import type { NewCommit } from '@naober/kit/store/commit'
import { openMongo } from '@naober/kit/store/mongo'
import mongoose from 'mongoose'
import { commits, NETHERLANDS } from '../data.ts'
import { serveJobs } from '../measure/child.ts'

export interface BareJob {
  readonly way: 'RAW' | 'STORE'
  /** A database of its own. */
  readonly url: string
  /** Appends at once through the store; documents per insertMany by hand. */
  readonly callers: number
  readonly seconds: number
}

export interface BareResult {
  readonly perSecond: number
  /** User and system time of this process per commit, µs. */
  readonly cpu: number
}

/** One decision as a service makes it: an initiatief is started. Made once; only its ids differ. */
const example = ((): NewCommit => {
  for (const commit of commits(NETHERLANDS)) {
    if (commit.events[0]?.type === 'InitiatiefGestart') return structuredClone(commit)
  }
  throw new Error(`the data has no ${startInitiatief.naam}`)
})()

const nextCommit = (): NewCommit => {
  const id = uuidv7()
  const stream = `initiatief-${id}`
  const events = example.events.slice(0, 1).map((event) => ({ ...event, stream, version: 1 }))
  return { ...example, commandId: `${id}/meting`, keys: [`${stream}@1`], events, at: Date.now() }
}

const measured = async (seconds: number, work: (until: number) => Promise<number>): Promise<BareResult> => {
  const cpu = process.cpuUsage()
  const begin = performance.now()
  const count = await work(begin + seconds * 1000)
  const took = performance.now() - begin
  const { user, system } = process.cpuUsage(cpu)
  return { perSecond: (count / took) * 1000, cpu: (user + system) / count }
}

const onFatal = (error: Error): never => {
  throw error
}

const throughStore = async ({ url, callers, seconds }: BareJob): Promise<BareResult> => {
  const store = await openMongo({ url, dienst: 'initiatieven', create: true, onFatal })
  let count = 0
  const caller = async (until: number): Promise<void> => {
    while (performance.now() < until) {
      const outcome = await store.events.append(nextCommit())
      if (outcome.kind !== 'STORED') throw new Error(`an append was ${outcome.kind}`)
      count++
    }
  }
  const result = await measured(seconds, async (until) => {
    await Promise.all(Array.from({ length: callers }, () => caller(until)))
    return count
  })
  await store.close()
  return result
}

/** As one would write it for nothing but speed: the same documents and indexes, one batch after the other. */
const byHand = async ({ url, callers, seconds }: BareJob): Promise<BareResult> => {
  const connection = await mongoose.createConnection(url, { dbName: 'meting-rauw', autoIndex: false }).asPromise()
  const commitsOf = connection.collection('commits')
  await commitsOf.createIndexes([
    { key: { position: 1 }, name: 'position', unique: true },
    { key: { keys: 1 }, name: 'keys', unique: true }
  ])
  const [last] = await commitsOf.find().sort({ position: -1 }).limit(1).toArray()
  let position = Number(last?.position ?? 0)
  const result = await measured(seconds, async (until) => {
    const first = position
    while (performance.now() < until) {
      const documents = Array.from({ length: callers }, () => {
        const { commandId, ...rest } = nextCommit()
        return { _id: commandId as never, ...rest, position: ++position }
      })
      await commitsOf.insertMany(documents, { ordered: true, writeConcern: { w: 'majority', j: true } })
    }
    return position - first
  })
  await connection.close()
  return result
}

serveJobs((job: BareJob) => (job.way === 'RAW' ? byHand(job) : throughStore(job)))
