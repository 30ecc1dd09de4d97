// SPDX-License-Identifier: EUPL-1.2
import type { Cursor } from '@naober/kit/store/event-store'

/** A place in one service's log, as clients give and get it. */
export interface Stand {
  readonly dienst: string
  readonly logId: string
  readonly positie: number
}

/** True when a place was named in another log than the one that is read now; without `logId` it is in whichever there is. */
export const isAnderLog = ({ logId }: Stand, bron: Pick<Stand, 'logId'>): boolean =>
  logId !== '' && logId !== bron.logId

/** As of which position the view speaks, of one service. */
export interface DienstStand extends Stand {
  /** When that commit was recorded, ms since the epoch; null before the first. */
  readonly at: number | null
  /** True when the source answers and nothing newer is known. */
  readonly bij: boolean
  /** Since when it is not, ms since the epoch; null where `bij`. */
  readonly achterSinds: number | null
}

/** The place of a source in a snapshot. */
interface Cursorstand {
  readonly logId: string
  readonly positie: number
  readonly commandId: string
  readonly at: number | null
}

/** What the view holds of one service, and what it knows of that service's log. */
export class Source implements Stand {
  readonly dienst: string
  logId = ''
  positie = 0
  commandId = ''
  at: number | null = null
  /** Highest position known to exist. */
  bekendTot = 0
  /** High-water mark captured at start; null: not known yet. */
  doel: number | null = null
  achterSinds: number | null = null
  wegSinds: number | null = null
  /** Changes up to this position are no longer in the ring: who comes back from before it starts over. */
  vergetenTot = 0
  /** What stands here came out of a snapshot. */
  uitSnapshot = false

  constructor(dienst: string) {
    this.dienst = dienst
  }

  /** A commit was applied. */
  zet(positie: number, commandId: string, at: number): void {
    this.positie = positie
    this.commandId = commandId
    this.at = at
    if (positie >= this.bekendTot) this.achterSinds = null
  }

  /** Where a snapshot had come to; what changed before is not remembered. */
  herstel({ logId, positie, commandId, at }: Cursorstand): void {
    this.logId = logId
    this.positie = positie
    this.commandId = commandId
    this.at = at
    this.bekendTot = positie
    this.vergetenTot = positie
    this.uitSnapshot = true
  }

  /** The log is known to reach this far; the first to say so sets the mark. */
  verwacht(positie: number, nu: number): void {
    this.doel ??= positie
    this.wegSinds = null
    this.reiktTot(positie, nu)
  }

  /** The log is known to reach at least this far. */
  reiktTot(positie: number, nu: number): void {
    this.bekendTot = Math.max(this.bekendTot, positie)
    if (this.positie < this.bekendTot) this.achterSinds ??= nu
  }

  /** The log can be read, and reaches this far: less than was known where it was restored. */
  terug(positie: number, nu: number): void {
    const sinds = eerste(this.achterSinds, this.wegSinds)
    this.bekendTot = Math.max(this.positie, positie)
    this.achterSinds = this.positie < this.bekendTot ? (sinds ?? nu) : null
    this.wegSinds = null
  }

  get cursor(): Cursor {
    return { logId: this.logId, position: this.positie, commandId: this.commandId }
  }

  /** Ready: the mark is reached, or the source is away and a snapshot stands in for it. */
  get gereed(): boolean {
    if (this.doel !== null && this.positie >= this.doel) return true
    return this.wegSinds !== null && this.uitSnapshot
  }

  get stand(): DienstStand {
    const { dienst, logId, positie, at } = this
    const sinds = eerste(this.wegSinds, this.achterSinds)
    return { dienst, logId, positie, at, bij: sinds === null && this.doel !== null, achterSinds: sinds }
  }
}

const eerste = (een: number | null, ander: number | null): number | null =>
  een === null || ander === null ? (een ?? ander) : Math.min(een, ander)
