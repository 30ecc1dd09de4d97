// SPDX-License-Identifier: EUPL-1.2
import { CHUNK, type History } from '../kern/history.ts'
import type { Rij } from '../kern/rij.ts'
import type { Tabel } from '../kern/tabel.ts'
import { Lezer } from '../kern/velden.ts'
import type { Overzicht } from '../overzicht.ts'
import { type FrameKind, SnapshotOutdated, SnapshotUnusable } from './frame.ts'
import { readHead, type SnapshotHead } from './head.ts'

/** Fills a fresh overzicht from the frames of a snapshot, in their order. Throws where something does not fit. */
export class SnapshotLoad {
  readonly #overzicht: Overzicht
  readonly #hash: string
  readonly #tabellen: readonly Tabel<Rij>[]
  readonly #lezer = new Lezer()
  #head: SnapshotHead | null = null
  #rows = 0

  constructor(overzicht: Overzicht, hash: string) {
    this.#overzicht = overzicht
    this.#hash = hash
    this.#tabellen = overzicht.tabellen
  }

  /** Takes in one frame; true when it was the last and everything is there. */
  take(kind: FrameKind, payload: Buffer): boolean {
    if (kind === 'HEAD') this.#begin(readHead(payload))
    else if (kind === 'IDS') this.#ids(list(payload))
    else if (kind === 'DETAILS') for (const code of list(payload)) this.#overzicht.details.nummer(word(code))
    else if (kind === 'HISTORY') appendHistory(this.#overzicht.history, payload)
    else if (kind === 'ROWS') this.#readRows(list(payload))
    else this.#finish()
    return kind === 'END'
  }

  #begin(head: SnapshotHead): void {
    if (head.hash !== this.#hash) throw new SnapshotOutdated()
    const namen = head.tabellen.map(({ naam }) => naam)
    if (namen.join() !== this.#tabellen.map(({ naam }) => naam).join()) throw new SnapshotUnusable('other kinds')
    this.#head = head
  }

  #ids([nummer, ...ids]: readonly unknown[]): void {
    const tabel = typeof nummer === 'number' ? this.#tabellen[nummer] : undefined
    if (tabel === undefined) throw new SnapshotUnusable('ids of no kind')
    for (const id of ids) tabel.haal(word(id))
  }

  #readRows(values: readonly unknown[]): void {
    const lezer = this.#lezer
    lezer.begin(values)
    while (!lezer.uit) {
      const tabel = this.#tabellen[lezer.getal()]
      if (tabel === undefined) throw new SnapshotUnusable('rows of no kind')
      for (let aantal = lezer.getal(); aantal > 0; aantal--) this.#readRow(tabel, lezer)
    }
  }

  #readRow(tabel: Tabel<Rij>, lezer: Lezer): void {
    const rij = lezer.rij(tabel)
    rij.revisie = lezer.getal()
    rij.versie = lezer.getal()
    rij.bekend = lezer.janee()
    rij.laatste = lezer.getal()
    tabel.laad(rij, lezer)
    this.#rows++
  }

  #finish(): void {
    const { bronnen, tabellen, details, history, revisie, onverwerkt } = this.#demandHead()
    const overzicht = this.#overzicht
    const isWhole =
      tabellen.every(({ aantal }, i) => this.#tabellen[i]?.rijen.length === aantal) &&
      this.#rows === tabellen.reduce((som, { aantal }) => som + aantal, 0) &&
      overzicht.details.alle().length === details &&
      overzicht.history.length === history
    if (!isWhole) throw new SnapshotUnusable('something is missing')
    for (const tabel of this.#tabellen) for (const rij of tabel.rijen) tabel.indexeer(rij)
    overzicht.revisie = revisie
    overzicht.onverwerkt.herstel(onverwerkt.aantal, onverwerkt.eerste)
    for (const { dienst, ...stand } of bronnen) overzicht.bron(dienst).herstel(stand)
  }

  #demandHead(): SnapshotHead {
    if (this.#head === null) throw new SnapshotUnusable('no head')
    return this.#head
  }
}

const list = (payload: Buffer): readonly unknown[] => {
  const value: unknown = JSON.parse(payload.toString())
  if (!Array.isArray(value)) throw new SnapshotUnusable('not a list')
  return value
}

const word = (value: unknown): string => {
  if (typeof value !== 'string') throw new SnapshotUnusable('not a word')
  return value
}

const appendHistory = (history: History, payload: Buffer): void => {
  const chunk = history.nextChunk()
  const columns = chunk.columns()
  const width = columns.reduce((som, column) => som + column.BYTES_PER_ELEMENT, 0)
  const aantal = payload.length / width
  if (!Number.isInteger(aantal) || aantal > CHUNK) throw new SnapshotUnusable('history of no length')
  let at = 0
  for (const column of columns) {
    const bytes = aantal * column.BYTES_PER_ELEMENT
    new Uint8Array(column.buffer, 0, bytes).set(payload.subarray(at, at + bytes))
    at += bytes
  }
  history.length += aantal
}
