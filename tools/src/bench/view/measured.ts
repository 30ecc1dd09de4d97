// SPDX-License-Identifier: EUPL-1.2
// A view in a process of its own: how fast it reads the log, what it weighs, how fast it comes back from a snapshot.
import { codeHash } from '@naober/gateway/view/snapshot/code-hash'
import { loadSnapshot, writeSnapshot } from '@naober/gateway/view/snapshot/file'
import { serveJobs } from '../measure/child.ts'
import { type Contents, contentsOf, emptyView, readInto } from './from-file.ts'

export type ViewJob =
  /** Reads the whole log. With `snapshot`, writes one there afterwards. Needs --expose-gc to weigh. */
  | { readonly kind: 'READ'; readonly path: string; readonly snapshot: string | null }
  /** Starts from a snapshot and reads what the log has beyond it. */
  | { readonly kind: 'START'; readonly path: string; readonly snapshot: string }

export interface ViewResult {
  readonly contents: Contents
  /** ms that reading, or loading and reading, took. */
  readonly ms: number
  /** ms of it in which the view itself took commits in. */
  readonly applying: number
  /** ms since the process began, modules and all. */
  readonly sinceStart: number
  /** Bytes alive after a full collection: JavaScript objects and what their buffers hold; 0 where nobody can collect. */
  readonly heap: number
  /** The same before the view was made. */
  readonly heapBefore: number
}

const weigh = (): number => {
  if (globalThis.gc === undefined) return 0
  globalThis.gc()
  globalThis.gc()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

const read = async (path: string, snapshot: string | null): Promise<ViewResult> => {
  const overzicht = (await emptyView())()
  const heapBefore = weigh()
  const start = performance.now()
  const applying = await readInto(overzicht, path)
  const end = performance.now()
  const heap = weigh()
  if (snapshot !== null) await writeSnapshot(overzicht, snapshot, await codeHash())
  return { contents: contentsOf(overzicht), ms: end - start, applying, sinceStart: end, heap, heapBefore }
}

const start = async (path: string, snapshot: string): Promise<ViewResult> => {
  const begin = performance.now()
  const { overzicht, reason } = await loadSnapshot(await emptyView(), snapshot, await codeHash())
  if (overzicht === null) throw new Error(`the snapshot cannot be used: ${reason}`)
  const applying = await readInto(overzicht, path)
  const end = performance.now()
  return { contents: contentsOf(overzicht), ms: end - begin, applying, sinceStart: end, heap: 0, heapBefore: 0 }
}

serveJobs((job: ViewJob) => (job.kind === 'READ' ? read(job.path, job.snapshot) : start(job.path, job.snapshot)))
