// SPDX-License-Identifier: EUPL-1.2
// One process with a country as full as it may become: what its view and its word index weigh, and a port to ask it.
import { setTimeout as pause } from 'node:timers/promises'
import type { Worker } from 'node:worker_threads'
import { registreerGraphql } from '@naober/gateway/graphql'
import { Search } from '@naober/gateway/search/search'
import { Activiteiten } from '@naober/gateway/view/activiteit'
import { Elementen } from '@naober/gateway/view/element'
import { Initiatieven } from '@naober/gateway/view/initiatief'
import type { Overzicht } from '@naober/gateway/view/overzicht'
import { Reeksen } from '@naober/gateway/view/reeks'
import { createServer } from '@naober/kit/http/server'
import { NOBODY } from '@naober/kit/identity/nobody'
import type { CommitEvents } from '@naober/kit/store/commit'
import { createLog } from '@naober/kit/telemetry/log'
import { commitEvents, FULL, SMALL_AND_FULL } from '../data.ts'
import { serveJobs } from '../measure/child.ts'
import { emptyView } from '../view/from-file.ts'
import { OPERATIONS } from './questions.ts'

export interface FullJob {
  readonly small: boolean
}

export interface FullServer {
  readonly port: number
  /** How many of each the view holds. */
  readonly initiatieven: number
  readonly activiteiten: number
  readonly elementen: number
  /** Bytes alive after a full collection, the view and all; and before the view was made. */
  readonly heap: number
  readonly heapBefore: number
  /** Bytes alive after a full collection of what word search keeps: in its thread, and in this one. */
  readonly index: number
}

const BATCH = 500
const AGAIN_MS = 200

const collect = (): void => {
  globalThis.gc?.()
  globalThis.gc?.()
}

const weigh = (): number => {
  collect()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

/** The same of another thread. A snapshot of a heap is preceded by a full collection of it; what it tells is not read. */
const weighThread = async (thread: Worker): Promise<number> => {
  const snapshot = await thread.getHeapSnapshot()
  snapshot.destroy()
  const { used_heap_size: heap, external_memory: buffers } = await thread.getHeapStatistics()
  return heap + buffers
}

/** As a reader gets them: out of JSON. Texts put together of parts keep all of their parts. */
const parsed = (commits: readonly CommitEvents[]): readonly CommitEvents[] => JSON.parse(JSON.stringify(commits))

const fill = (overzicht: Overzicht, small: boolean): void => {
  let batch: CommitEvents[] = []
  const pass = () => {
    overzicht.pas('initiatieven', 'bench', parsed(batch))
    batch = []
  }
  for (const commit of commitEvents(small ? SMALL_AND_FULL : FULL)) {
    batch.push(commit)
    if (batch.length === BATCH) pass()
  }
  pass()
  overzicht.verwacht('initiatieven', overzicht.bron('initiatieven').positie, Date.now())
}

/** Waits until the word index answers: it is filled in turns beside everything else. */
const filled = async (search: Search): Promise<void> => {
  const question = {
    text: 'buurttuin',
    kinds: null,
    area: null,
    freshFrom: null,
    today: 0,
    order: 'BEST',
    from: null,
    skip: 0,
    take: 1
  } as const
  for (;;) {
    try {
      await search.ask(question)
      return
    } catch {
      await pause(AGAIN_MS)
    }
  }
}

serveJobs(async ({ small }: FullJob): Promise<FullServer> => {
  const overzicht = (await emptyView())()
  const heapBefore = weigh()
  fill(overzicht, small)
  const heap = weigh()
  const thread = new Promise<Worker>((resolve) => process.once('worker', resolve))
  const search = new Search(overzicht, (error) => {
    throw error
  })
  await filled(search)
  const index = weigh() - heap + (await weighThread(await thread))
  const app = await createServer({ logger: createLog('error'), perMinute: 1_000_000, bodyLimit: 1024 * 1024 })
  registreerGraphql(app, {
    overzicht,
    search,
    deur: { ontvang: () => Promise.reject(new Error('no commands here')) },
    identiteit: NOBODY,
    ontwikkeling: false,
    operaties: OPERATIONS
  })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const bound = app.server.address()
  return {
    port: typeof bound === 'object' && bound !== null ? bound.port : 0,
    initiatieven: overzicht.tabel(Initiatieven).rijen.length,
    activiteiten: overzicht.tabel(Activiteiten).rijen.length + overzicht.tabel(Reeksen).rijen.length,
    elementen: overzicht.tabel(Elementen).rijen.length,
    heap,
    heapBefore,
    index
  }
})
