// SPDX-License-Identifier: EUPL-1.2
import type { DatabaseSync } from 'node:sqlite'
import type { Upcast } from '../commit.ts'
import type { Cursor, EventStore } from '../event-store.ts'
import { appenderOf } from './append.ts'
import type { SqliteQueue } from './queue.ts'
import { readerOf } from './read.ts'
import { wiperOf } from './wipe.ts'

/** The EventStore port on one open file. */
export const sqliteEvents = (queue: SqliteQueue, db: DatabaseSync, upcast: Upcast | undefined): EventStore => {
  const read = readerOf(db, upcast)
  const appender = appenderOf(queue, db, read)
  const identity = read.identity()

  const fits = ({ logId, position, commandId }: Cursor): boolean => {
    const { parent } = identity
    const ours = logId === identity.logId || (logId === parent?.logId && position <= parent.position)
    return ours && read.commandIdAt(position) === commandId
  }

  return {
    identity: () => identity,
    append: appender.append,
    byCommandId: async (commandId) => queue.read(() => read.byCommandId(commandId)),
    readCommits: async (after, limit) => queue.read(() => read.commits(after, limit)),
    readEvents: async (after, limit) => queue.read(() => read.events(after, limit)),
    readTexts: async (after, limit) => queue.read(() => read.texts(after, limit)),
    readStream: async (stream, afterVersion) => queue.read(() => read.stream(stream, afterVersion)),
    head: async () => {
      const { position, commandId } = queue.read(read.tail)
      return { logId: identity.logId, position, commandId }
    },
    fits: async (cursor) => queue.read(() => fits(cursor)),
    onAppended: appender.onAppended,
    wipe: wiperOf(queue, db),
    close: async () => queue.close()
  }
}
