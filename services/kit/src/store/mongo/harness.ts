// SPDX-License-Identifier: EUPL-1.2
import type { Upcast } from '../commit.ts'
import type { MakeHarness } from '../contract.ts'
import { type AssembledStore, assemble, type MongoParts, PARTS } from './assemble.ts'
import { adoptAt, DIENST, isInsert, ownDatabase, proxyBefore } from './test-database.ts'

/** Short, so that a cut is not settled by the store itself but told to its caller. */
const NO_PATIENCE_MS = 20

/**
 * A database of its own per log, with stores of these parts on it. A crash lets all connections go at that moment and
 * answers nothing more; the unreliable one loses every fifth batch before it arrives, and every fifth answer.
 */
export const mongoHarness =
  (parts: Partial<MongoParts> = {}): MakeHarness =>
  async () => {
    const database = ownDatabase()
    const opened: AssembledStore[] = []
    const ends: (() => Promise<void>)[] = []

    const openAt = async (url: string, own: Partial<MongoParts>, options: { upcast?: Upcast } = {}) => {
      const onFatal = (error: Error) => {
        throw error
      }
      const store = await assemble({ ...options, url, dienst: DIENST, create: true, onFatal }, { ...PARTS, ...own })
      opened.push(store)
      return store
    }
    const abandonAll = async () => {
      await Promise.all(opened.splice(0).map((store) => store.abandon()))
    }

    return {
      open: (options) => openAt(database.url, parts, options),
      crash: abandonAll,
      restore: async () => {
        await Promise.all(opened.splice(0).map((store) => store.close()))
        await adoptAt(database.url)
      },
      openUnreliable: async () => {
        const proxy = await proxyBefore()
        ends.push(proxy.stop)
        let batches = 0
        const isNth = (n: number) => (request: Buffer) => isInsert(request) && batches % 5 === n
        const cutAgain = (): Promise<void> => proxy.cutNext(isNth(4)).then(cutAgain)
        const loseAgain = (): Promise<void> =>
          proxy
            .loseNext((request) => {
              if (isInsert(request)) batches += 1
              return isNth(2)(request)
            })
            .then(loseAgain)
        void cutAgain()
        void loseAgain()
        return (await openAt(database.through(proxy), { ...parts, patienceMs: NO_PATIENCE_MS })).events
      },
      end: async () => {
        await abandonAll()
        await Promise.all(ends.map((end) => end()))
        await database.drop()
      }
    }
  }
