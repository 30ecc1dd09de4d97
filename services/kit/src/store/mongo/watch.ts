// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises'
import type { mongo } from 'mongoose'
import type { Watch } from '../event-store.ts'
import type { Collections, CommitDocument } from './collections.ts'

const AGAIN_MS = 250

interface Batch {
  /** What the stream goes on from when it is opened again. */
  readonly _id: unknown
  /** Of the first commit of a batch. */
  readonly position: number
}

/** Only that something was stored and where, and not what: the data is always read by position. */
const BATCHES = [
  { $match: { operationType: 'insert', 'fullDocument.first': true } },
  { $project: { _id: 1, position: '$fullDocument.position' } }
]

/** How long the server waits for something to tell, in ms: less often costs less, and sockets are not silent for longer. */
const AWAIT_MS = 5_000

/**
 * Tells of commits of every process, by a change stream, as a wake-up: there may be fewer calls than commits, and some
 * may be lost while the stream is opened again. Open only while somebody listens, and opened again without end.
 */
export const watcherOf = ({ commits }: Collections) => {
  const listeners = new Set<Parameters<Watch>[0]>()
  let stream: mongo.ChangeStream<CommitDocument, Batch> | undefined
  let following = false

  const tellAll = (position?: number) => {
    for (const listener of listeners) listener(position)
  }

  const follow = async (): Promise<void> => {
    while (listeners.size > 0) {
      try {
        stream = commits.watch<CommitDocument, Batch>(BATCHES, { maxAwaitTimeMS: AWAIT_MS })
        // It has a token as soon as it is there. What was stored before that is found by a look.
        stream.once('resumeTokenChanged', () => tellAll())
        for (;;) tellAll((await stream.next()).position)
      } catch {
        await stream?.close().catch(() => {})
        stream = undefined
        if (listeners.size > 0) await pause(AGAIN_MS, undefined, { ref: false })
      }
    }
    following = false
  }

  const stop = (): void => {
    stream?.close().catch(() => {})
  }

  return {
    watch: (listener: Parameters<Watch>[0]): (() => void) => {
      listeners.add(listener)
      if (!following) {
        following = true
        void follow()
      }
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) stop()
      }
    },
    end: (): void => {
      listeners.clear()
      stop()
    }
  }
}
