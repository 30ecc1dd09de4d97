// SPDX-License-Identifier: EUPL-1.2
// Writes a whole country into a MongoDB database of the service, through its ports, as a service that followed its log
// all along leaves it.
import { initiatieven } from '@naober/initiatieven'
import { CURSORS } from '@naober/kit/service/consumer'
import { followerNames } from '@naober/kit/service/followers'
import { openMongo } from '@naober/kit/store/mongo'
import { commits, NETHERLANDS, SMALL } from '../data.ts'
import { serveJobs } from '../measure/child.ts'

export interface FillMongoJob {
  readonly url: string
  readonly small: boolean
}

/** Appends under way at the same time. */
const BATCH = 1_000

serveJobs(async ({ url, small }: FillMongoJob): Promise<{ events: number }> => {
  const onFatal = (error: Error): never => {
    throw error
  }
  const store = await openMongo({ url, dienst: 'initiatieven', create: true, onFatal })
  let events = 0
  let waiting: Promise<{ kind: string }>[] = []
  const all = async (): Promise<void> => {
    for (const { kind } of await Promise.all(waiting)) if (kind !== 'STORED') throw new Error(`an append was ${kind}`)
    waiting = []
  }
  for (const commit of commits(small ? SMALL : NETHERLANDS)) {
    events += commit.events.length
    waiting.push(store.events.append(commit))
    if (waiting.length >= BATCH) await all()
  }
  await all()
  // What the service itself makes of a log that it never followed is work for minutes, and is not what is measured.
  const value = await store.events.head()
  const places = followerNames(initiatieven).map((key) => ({ kind: 'PUT', collection: CURSORS, key, value }) as const)
  if (!(await store.records.write(places))) throw new Error('the places of the followers could not be kept')
  await store.close()
  return { events }
})
