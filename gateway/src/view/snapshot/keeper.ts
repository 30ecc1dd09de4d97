// SPDX-License-Identifier: EUPL-1.2
import type { Klok } from '../kern/clock.ts'
import type { Overzicht } from '../overzicht.ts'
import { writeSnapshot } from './file.ts'

export interface KeeperOptions {
  readonly overzicht: Overzicht
  /** File of the snapshot; its folder exists. */
  readonly path: string
  /** See `codeHash`. */
  readonly hash: string
  readonly klok: Klok
  /** Called when a snapshot could not be written; it is tried again. */
  readonly onFailure: (error: unknown) => void
  /** Commits after which a snapshot is written, 50,000 unless told; */
  readonly afterCommits?: number
  /**
   * but not within this many ms of the last one, a minute unless told: writing costs as much as the view is large, and
   * reading a minute of commits again takes a second or two. The first rests only until the view is ready: a process
   * that is ended soon and often would else read the same commits again each time;
   */
  readonly restMs?: number
  /** and ms after which anything new is, ten minutes unless told. A text taken back is written at the next look. */
  readonly afterMs?: number
  /** How often it looks, ms. */
  readonly lookMs?: number
}

/** Writes snapshots when there is enough new, soon after a text was taken back, and at the end. */
export class SnapshotKeeper {
  readonly #options: KeeperOptions
  #position: number
  #gewist: number
  #at: number
  #callOff: () => void
  #writing: Promise<void> | null = null
  #wrote = false
  #stopped = false

  constructor(options: KeeperOptions) {
    this.#options = options
    this.#position = this.#now()
    this.#gewist = options.overzicht.gewist
    this.#at = options.klok.nu()
    this.#callOff = this.#later()
  }

  /** Resolves when no snapshot is being written. */
  async idle(): Promise<void> {
    await this.#writing
  }

  /** Writes what is new a last time and stops. */
  async stop(): Promise<void> {
    this.#stopped = true
    this.#callOff()
    await this.#writing
    if (this.#now() > this.#position || this.#options.overzicht.gewist > this.#gewist) await this.#write()
  }

  #later(): () => void {
    return this.#options.klok.na(this.#options.lookMs ?? 1_000, () => {
      if (this.#isTime()) this.#writing = this.#write()
      if (!this.#stopped) this.#callOff = this.#later()
    })
  }

  #isTime(): boolean {
    const { overzicht, klok, afterCommits = 50_000, restMs = 60_000, afterMs = 600_000 } = this.#options
    if (this.#writing !== null) return false
    const fresh = this.#now() - this.#position
    const since = klok.nu() - this.#at
    const rested = since >= restMs || (!this.#wrote && overzicht.gereed)
    return (
      overzicht.gewist > this.#gewist ||
      (fresh >= afterCommits && rested) ||
      (fresh > 0 && since >= afterMs && overzicht.gereed)
    )
  }

  async #write(): Promise<void> {
    const { overzicht, path, hash, klok, onFailure } = this.#options
    const [position, gewist] = [this.#now(), overzicht.gewist]
    try {
      await writeSnapshot(overzicht, path, hash)
      this.#position = position
      this.#gewist = gewist
      this.#wrote = true
    } catch (error) {
      onFailure(error)
    }
    this.#at = klok.nu()
    this.#writing = null
  }

  /** Commits applied, of all services together. */
  #now(): number {
    return this.#options.overzicht.bronnen.reduce((som, { positie }) => som + positie, 0)
  }
}
