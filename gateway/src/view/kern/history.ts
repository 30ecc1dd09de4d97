// SPDX-License-Identifier: EUPL-1.2
import type { Dag } from './day.ts'

/** Entries per chunk: chunks are added, never copied, so growth costs no peak. */
const CHUNK_BITS = 14
export const CHUNK = 1 << CHUNK_BITS

/** One stretch of the history, a column per value. A position fits 32 bits: memory ends long before the log does. */
export class HistoryChunk {
  readonly at = new Float64Array(CHUNK)
  readonly positie = new Uint32Array(CHUNK)
  readonly versie = new Uint32Array(CHUNK)
  readonly dag = new Int32Array(CHUNK)
  readonly vorige = new Int32Array(CHUNK)
  readonly detail = new Int32Array(CHUNK)
  readonly soort = new Uint16Array(CHUNK)

  /** The columns, in the order in which a snapshot holds them. */
  columns(): readonly (Float64Array | Uint32Array | Int32Array | Uint16Array)[] {
    return [this.at, this.positie, this.versie, this.dag, this.vorige, this.detail, this.soort]
  }
}

/** One entry of a row's history. */
export interface HistoryEntry {
  readonly at: number
  readonly positie: number
  readonly versie: number
  readonly dag: Dag
  /** Number of the event type. */
  readonly soort: number
  /** Number of the detail, -1: none. */
  readonly detail: number
}

/** What happened, of all rows together: entries of one row are linked from new to old. Only ever appended to. */
export class History {
  readonly chunks: HistoryChunk[] = []
  length = 0

  /** Appends; answers the index of the new entry, for the row's `laatste`. */
  push(positie: number, at: number, versie: number, dag: Dag, soort: number, detail: number, vorige: number): number {
    const index = this.length++
    const chunk = this.#chunkFor(index)
    const i = index & (CHUNK - 1)
    chunk.at[i] = at
    chunk.positie[i] = positie
    chunk.versie[i] = versie
    chunk.dag[i] = dag
    chunk.soort[i] = soort
    chunk.detail[i] = detail
    chunk.vorige[i] = vorige
    return index
  }

  /** Position of an entry; 0 where there is none. */
  positieVan(index: number): number {
    return index < 0 ? 0 : (this.#chunkFor(index).positie[index & (CHUNK - 1)] ?? 0)
  }

  /** Entries from `laatste` back to the first. */
  *from(laatste: number): Generator<HistoryEntry> {
    for (let index = laatste; index >= 0; ) {
      const chunk = this.#chunkFor(index)
      const i = index & (CHUNK - 1)
      yield {
        at: chunk.at[i] ?? 0,
        positie: chunk.positie[i] ?? 0,
        versie: chunk.versie[i] ?? 0,
        dag: chunk.dag[i] ?? 0,
        soort: chunk.soort[i] ?? 0,
        detail: chunk.detail[i] ?? -1
      }
      index = chunk.vorige[i] ?? -1
    }
  }

  /** The chunk after those that are full, for filling it at once. */
  nextChunk(): HistoryChunk {
    return this.#chunkFor(this.length)
  }

  #chunkFor(index: number): HistoryChunk {
    const nr = index >> CHUNK_BITS
    const chunk = this.chunks[nr]
    if (chunk !== undefined) return chunk
    const nieuw = new HistoryChunk()
    this.chunks[nr] = nieuw
    return nieuw
  }
}
