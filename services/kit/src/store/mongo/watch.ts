// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises'
import type { mongo } from 'mongoose'
import type { Collections } from './collections.ts'

const AGAIN_MS = 250

/** Only that something was stored, and not what: the data is always read by position. */
const BATCHES = [{ $match: { operationType: 'insert', 'fullDocument.first': true } }, { $project: { _id: 1 } }]

/**
 * Tells of commits of every process, by a change stream, as a wake-up: there may be fewer calls than commits, and some
 * may be lost while the stream is opened again. Open only while somebody listens, and opened again without end.
 */
export const watcherOf = ({ commits }: Collections) => {
  const listeners = new Set<() => void>()
  let stream: mongo.ChangeStream | undefined
  let following = false

  const tellAll = () => {
    for (const listener of listeners) listener()
  }

  const follow = async (): Promise<void> => {
    while (listeners.size > 0) {
      try {
        stream = commits.watch(BATCHES)
        // What was stored before the stream was there is found by the first look.
        for (let first = true; ; first = false) {
          if (first) await stream.tryNext()
          else await stream.next()
          tellAll()
        }
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
    watch: (listener: () => void): (() => void) => {
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
