// SPDX-License-Identifier: EUPL-1.2
import { parseEvents, parseMeta } from '../codec.ts'
import { wipeText } from '../wipe-text.ts'
import type { Collections } from './collections.ts'

/**
 * Takes a text out of its commit by one atomic update, durable on the majority before it is answered. From then on no
 * query finds the text. MongoDB itself keeps the document as it was inserted for a while, and no call can hasten it:
 * - the oplog of every member, until it has rolled over: that is by its size, and not before `oplogMinRetentionHours`
 *   where that is set (`rs.printReplicationInfo()` shows how far back it goes);
 * - the journal, until the next checkpoint (some 60 s) lets its file go;
 * - freed blocks of the data files, which are not cleared but written over when they are used again: without a bound in
 *   time. `compact`, or a new sync of the member, ends that; encryption at rest makes them unreadable to others;
 * - backups, for as long as they are kept.
 */
export const wiperOf = ({ commits }: Collections) => {
  return async (position: number, index: number, path: string): Promise<boolean> => {
    for (;;) {
      const found = await commits.findOne({ position }, { projection: { events: 1, meta: 1, wiped: 1 } })
      if (found === null) return false
      const events = parseEvents(found.events)
      if (!wipeText(events[index]?.[4], path)) return false
      const meta = parseMeta(found.meta)
      meta[1] = null
      // By count and not by the text that was there: what stands in a filter may come to stand in the server's log.
      const { matchedCount } = await commits.updateOne(
        { _id: found._id, wiped: found.wiped ?? { $exists: false } },
        { $set: { events: JSON.stringify(events), meta: JSON.stringify(meta), wiped: (found.wiped ?? 0) + 1 } }
      )
      if (matchedCount === 1) return true
    }
  }
}
