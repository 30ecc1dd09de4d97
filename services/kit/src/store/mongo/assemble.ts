// SPDX-License-Identifier: EUPL-1.2
import type { MongoOptions, MongoStore } from '../mongo.ts'
import { endsWithin, LONGEST_MS } from './deadline.ts'
import { mongoEvents } from './events.ts'
import { Gate } from './gate.ts'
import { Guard } from './guard.ts'
import { openDatabase } from './open.ts'
import { Placer } from './placer.ts'
import { AppendQueue, type QueueSetting } from './queue.ts'
import { readerOf } from './read.ts'
import { mongoRecords } from './records.ts'
import { watcherOf } from './watch.ts'

/** What a store is made of besides its options; tests replace one of them. */
export interface MongoParts extends Pick<QueueSetting, 'Placer' | 'patienceMs' | 'longestMs'> {
  /** How long a start waits for a database to answer, in ms. */
  readonly connectMs: number
}

/** How long a store that broke waits for the batch in flight, in ms. */
const LAST_BATCH_MS = 2_000

export const PARTS: MongoParts = { Placer, patienceMs: 2_000, longestMs: LONGEST_MS, connectMs: 30_000 }

export interface AssembledStore extends MongoStore {
  /** Lets go at this moment, as a process that is killed: nothing is waited for and nothing more is told. */
  abandon(): Promise<void>
}

/** Opens the database and puts the parts of a store together. */
export const assemble = async (options: MongoOptions, parts: MongoParts): Promise<AssembledStore> => {
  const { url, dienst, create, onFatal, upcast, now = Date.now } = options
  const opened = await openDatabase(url, dienst, create, parts.connectMs)
  const { address, connection, client, collections, identity, replaced, last } = opened
  const gate = new Gate()
  const { watch, end } = watcherOf(collections)

  const letGo = async (force: boolean): Promise<void> => {
    guard.stop()
    end()
    await connection.close(force)
  }
  const fail = (): void => {
    if (!gate.break()) return
    guard.stop()
    end()
    const text = `De database ${address.told} is geleegd, verwijderd of teruggezet terwijl de dienst liep; start de dienst opnieuw.`
    // What is in flight is taken back before the process ends.
    endsWithin(LAST_BATCH_MS, queue.drained())
      .catch(() => {})
      .then(() => onFatal(new Error(text)))
  }
  const guard = new Guard(client.db(address.name), identity.logId, last, gate, fail)
  let closing: Promise<void> | undefined
  const close = (): Promise<void> => {
    closing ??= gate
      .close()
      .then(() => queue.drained())
      .then(() => letGo(false))
    return closing
  }

  const queue = new AppendQueue({ ...parts, collections, guard, gate, upcast })
  const read = readerOf(collections, upcast)
  return {
    events: mongoEvents({ collections, gate, guard, identity, queue, read, close }),
    records: mongoRecords({ client, records: collections.records, gate, now, close }),
    watch,
    replaced,
    close,
    abandon: async () => {
      gate.break()
      closing ??= letGo(true)
      await closing
    }
  }
}
