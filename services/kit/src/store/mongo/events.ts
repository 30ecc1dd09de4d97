// SPDX-License-Identifier: EUPL-1.2
import type { Cursor, EventStore, LogIdentity } from '../event-store.ts'
import type { Collections } from './collections.ts'
import { readFault, writeFault } from './faults.ts'
import type { Gate } from './gate.ts'
import { type Guard, lastPlace, type Place } from './guard.ts'
import type { AppendQueue } from './queue.ts'
import type { MongoReader } from './read.ts'
import { wiperOf } from './wipe.ts'

export interface EventsSetting {
  readonly collections: Collections
  readonly gate: Gate
  readonly guard: Guard
  readonly identity: LogIdentity
  readonly queue: AppendQueue
  readonly read: MongoReader
  readonly close: () => Promise<void>
}

/** The EventStore port on the database of one service. */
export const mongoEvents = ({ collections, gate, guard, identity, queue, read, close }: EventsSetting): EventStore => {
  const wipe = wiperOf(collections)

  const fits = async ({ logId, position, commandId }: Cursor): Promise<boolean> => {
    const { parent } = identity
    const ours = logId === identity.logId || (logId === parent?.logId && position <= parent.position)
    return ours && (await read.commandIdAt(position)) === commandId
  }

  /** What somebody here knows of may not vanish unseen, whoever wrote it. */
  const noted = <P extends Place>(page: readonly P[]): readonly P[] => {
    const last = page.at(-1)
    if (last !== undefined) guard.heard(last)
    return page
  }

  return {
    identity: () => identity,
    append: (commit, restsOn = [], until = Number.POSITIVE_INFINITY) =>
      gate.wait(() => queue.append(commit, restsOn, until), writeFault),
    byCommandId: (commandId) => gate.run(() => read.byCommandId(commandId), readFault),
    readCommits: (after, limit) => gate.run(async () => noted(await read.commits(after, limit)), readFault),
    readEvents: (after, limit) => gate.run(async () => noted(await read.events(after, limit)), readFault),
    readTexts: (after, limit) => gate.run(async () => noted(await read.texts(after, limit)), readFault),
    readStream: (stream, afterVersion) => gate.run(() => read.stream(stream, afterVersion), readFault),
    head: () =>
      gate.run(async () => {
        const last = await lastPlace(collections)
        guard.heard(last)
        return { logId: identity.logId, position: last.position, commandId: last.commandId }
      }, readFault),
    fits: (cursor) => gate.run(() => fits(cursor), readFault),
    onAppended: (listener) => queue.onAppended(listener),
    wipe: (position, index, path) => gate.run(() => wipe(position, index, path), writeFault),
    close
  }
}
