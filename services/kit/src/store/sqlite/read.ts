// SPDX-License-Identifier: EUPL-1.2
import type { DatabaseSync } from 'node:sqlite'
import {
  type CommitRow,
  decodeCommit,
  decodeCommitEvents,
  decodeCommitText,
  decodeEvents,
  type EventsRow
} from '../codec.ts'
import type { Commit, CommitEvents, CommitText, StoredEvent, Upcast } from '../commit.ts'
import type { Cursor, LogIdentity } from '../event-store.ts'
import { PAGE } from '../raw.ts'
import { rowsOf } from './rows.ts'

const EVENTS = 'position, at, command_id, depth, events'

// A key stands at the first version of its commit, so a stream is read from the last key at or below the wanted one.
const STREAM = `SELECT c.position, c.at, c.events FROM keys k JOIN commits c ON c.position = k.position
  WHERE k.stream = ?1 AND k.version >= coalesce((SELECT max(version) FROM keys WHERE stream = ?1 AND version <= ?2), 0)
  ORDER BY k.version`

/** Every query on the commits, prepared once. */
export const readerOf = (db: DatabaseSync, upcast: Upcast | undefined) => {
  const after = rowsOf<EventsRow>(db, `SELECT ${EVENTS} FROM commits WHERE position > ? ORDER BY position LIMIT ?`)
  const whole = rowsOf<CommitRow>(
    db,
    `SELECT ${EVENTS}, meta FROM commits WHERE position > ? ORDER BY position LIMIT ?`
  )
  const byCommand = rowsOf<CommitRow>(db, `SELECT ${EVENTS}, meta FROM commits WHERE command_id = ?`)
  const stream = rowsOf<[position: number, at: number, events: string]>(db, STREAM)
  const last = rowsOf<[number, number, string]>(
    db,
    'SELECT position, at, command_id FROM commits ORDER BY position DESC LIMIT 1'
  )
  const commandAt = rowsOf<[string]>(db, 'SELECT command_id FROM commits WHERE position = ?')
  const log = rowsOf<[string, string | null, number]>(db, 'SELECT log_id, parent_log_id, parent_position FROM log')

  return {
    events: (position: number, limit: number): readonly CommitEvents[] =>
      after.all(position, limit).map((row) => decodeCommitEvents(row, upcast)),

    texts: (position: number, limit: number): readonly CommitText[] => {
      const page: CommitText[] = []
      let size = 0
      for (const row of after.each(position, limit)) {
        const text = decodeCommitText(row, upcast)
        page.push(text)
        size += text.events.length
        if (size >= PAGE.bytes) break
      }
      return page
    },

    commits: (position: number, limit: number): readonly Commit[] =>
      whole.all(position, limit).map((row) => decodeCommit(row, upcast)),

    byCommandId: (commandId: string): Commit | undefined => {
      const row = byCommand.get(commandId)
      return row && decodeCommit(row, upcast)
    },

    stream: (name: string, afterVersion: number) => {
      const found: { event: StoredEvent; position: number; at: number }[] = []
      for (const [position, at, events] of stream.all(name, afterVersion + 1)) {
        for (const event of decodeEvents(events, upcast)) {
          if (event.stream === name && event.version > afterVersion) found.push({ event, position, at })
        }
      }
      return found
    },

    /** Position and `at` of the last commit; zeros in an empty log. */
    tail: (): { position: number; at: number; commandId: string } => {
      const [position, at, commandId] = last.get() ?? [0, 0, '']
      return { position, at, commandId }
    },

    identity: (): LogIdentity => {
      const row = log.get()
      if (row === undefined) throw new Error('the log has no identity')
      const [logId, parent, position] = row
      return { logId, parent: parent === null ? null : { logId: parent, position } }
    },

    /** commandId at a position; '' at 0, undefined beyond the head. */
    commandIdAt: (position: number): Cursor['commandId'] | undefined =>
      position === 0 ? '' : Number.isSafeInteger(position) ? commandAt.get(position)?.[0] : undefined
  }
}

export type SqliteReader = ReturnType<typeof readerOf>
