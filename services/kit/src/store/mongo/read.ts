// SPDX-License-Identifier: EUPL-1.2
import type { Commit, CommitEvents, CommitText, StoredEvent, Upcast } from '../commit.ts'
import type { Collections } from './collections.ts'
import { commitOf, EVENTS, type EventsDocument, eventsOf, textOf, WHOLE, type WholeDocument } from './document.ts'
import { streamRange } from './keys.ts'
import { surely } from './surely.ts'

/** Documents per reply of the server; it makes them smaller when they are large. */
const BATCH = 1_000

/** Every query on the commits; all with the connection's read concern, majority. */
export const readerOf = ({ commits }: Collections, upcast: Upcast | undefined) => {
  const cursorAfter = <D extends EventsDocument>(position: number, limit: number, fields: object) =>
    commits
      .find({ position: { $gt: position } })
      .sort({ position: 1 })
      .limit(limit)
      .batchSize(BATCH)
      .project<D>(fields)

  const after = <D extends EventsDocument>(position: number, limit: number, fields: object): Promise<D[]> =>
    limit <= 0 ? Promise.resolve([]) : cursorAfter<D>(position, limit, fields).toArray()

  /** The first reply of the server: what fits in one message. */
  const firstAfter = async (position: number, limit: number): Promise<EventsDocument[]> => {
    if (limit <= 0) return []
    const cursor = cursorAfter<EventsDocument>(position, limit, EVENTS)
    try {
      await cursor.hasNext()
      return cursor.readBufferedDocuments()
    } finally {
      await cursor.close()
    }
  }

  return {
    events: async (position: number, limit: number): Promise<readonly CommitEvents[]> =>
      (await after<EventsDocument>(position, limit, EVENTS)).map((document) => eventsOf(document, upcast)),

    texts: async (position: number, limit: number): Promise<readonly CommitText[]> =>
      (await firstAfter(position, limit)).map((document) => textOf(document, upcast)),

    commits: async (position: number, limit: number): Promise<readonly Commit[]> =>
      (await after<WholeDocument>(position, limit, WHOLE)).map((document) => commitOf(document, upcast)),

    /** Undefined when there surely is none: who asks is about to refuse what may have been accepted. */
    byCommandId: async (commandId: string): Promise<Commit | undefined> => {
      const found = await commits.findOne<WholeDocument>({ _id: commandId }, { projection: WHOLE })
      const sure = found ?? (await surely(commits, { _id: commandId }))
      return sure === null ? undefined : commitOf(sure, upcast)
    },

    stream: async (name: string, afterVersion: number) => {
      const { from, before } = streamRange(name, afterVersion)
      const documents = await commits
        .find({ keys: { $elemMatch: { $gte: from, $lt: before } } })
        .hint('keys')
        .batchSize(BATCH)
        .project<EventsDocument>(EVENTS)
        .toArray()
      const found: { event: StoredEvent; position: number; at: number }[] = []
      for (const document of documents.sort((a, b) => a.position - b.position)) {
        const { position, at, events } = eventsOf(document, upcast)
        for (const event of events) {
          if (event.stream === name && event.version > afterVersion) found.push({ event, position, at })
        }
      }
      return found
    },

    /** commandId at a position; '' at 0, undefined when there surely is none. */
    commandIdAt: async (position: number): Promise<string | undefined> => {
      if (position === 0) return ''
      const found = await commits.findOne({ position }, { projection: { _id: 1 } })
      return (found ?? (await surely(commits, { position })))?._id
    }
  }
}

export type MongoReader = ReturnType<typeof readerOf>
