// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises'
import type { mongo } from 'mongoose'
import { WATCHED_SAFETY_MS, type Watch } from '../event-store.ts'
import type { Collections, CommitDocument } from './collections.ts'

/** Before it is opened again: at first at once, for a primary that moves; then as rarely as is looked anyway. */
const FIRST_AGAIN_MS = 250

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
 * may be lost while the stream is opened again. Open only while somebody listens, and opened again without end: a log
 * is read in time without it, only later, so what keeps it shut, such as a right that is missing, stops no service. It
 * is told each time.
 */
export const watcherOf = ({ commits }: Collections) => {
  const listeners = new Map<Parameters<Watch>[0], Parameters<Watch>[1]>()
  let stream: mongo.ChangeStream<CommitDocument, Batch> | undefined
  let following = false

  const tellAll = (position?: number) => {
    for (const listener of listeners.keys()) listener(position)
  }
  const tellDeaf = (error: unknown) => {
    for (const onDeaf of listeners.values()) onDeaf?.(error)
  }

  const follow = async (): Promise<void> => {
    let againMs = FIRST_AGAIN_MS
    while (listeners.size > 0) {
      try {
        stream = commits.watch<CommitDocument, Batch>(BATCHES, { maxAwaitTimeMS: AWAIT_MS })
        // It has a token as soon as it is there. What was stored before that is found by a look.
        stream.once('resumeTokenChanged', () => {
          againMs = FIRST_AGAIN_MS
          tellAll()
        })
        for (;;) tellAll((await stream.next()).position)
      } catch (error) {
        // Also who ended it themselves; then nobody is left to be told.
        tellDeaf(error)
        await stream?.close().catch(() => {})
        stream = undefined
        if (listeners.size > 0) await pause(againMs, undefined, { ref: false })
        againMs = Math.min(2 * againMs, WATCHED_SAFETY_MS)
      }
    }
    following = false
  }

  const stop = (): void => {
    stream?.close().catch(() => {})
  }

  return {
    watch: (listener: Parameters<Watch>[0], onDeaf: Parameters<Watch>[1]): (() => void) => {
      listeners.set(listener, onDeaf)
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
