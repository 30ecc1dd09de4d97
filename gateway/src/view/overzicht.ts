// SPDX-License-Identifier: EUPL-1.2
import { DIENSTEN, tekstGewist } from '@naober/contracts'
import type { CommitEvents, StoredEvent } from '@naober/kit/store/commit'
import type { Cursor } from '@naober/kit/store/event-store'
import Value from 'typebox/value'
import { ChangeRing } from './kern/change-ring.ts'
import { KLOK, type Klok } from './kern/clock.ts'
import { type Dag, dagVan, dagVanMoment } from './kern/day.ts'
import { Dispatch, type Stap } from './kern/dispatch.ts'
import { type Telling, tel } from './kern/elementen.ts'
import { type Gebeurd, leesGeschiedenis } from './kern/geschiedenis.ts'
import { History } from './kern/history.ts'
import { Interned } from './kern/interned.ts'
import { Notes, type Volgt } from './kern/notes.ts'
import { type Onverwerkt, Onverwerkten } from './kern/onverwerkt.ts'
import { type DienstStand, Source, type Stand } from './kern/positions.ts'
import type { Rij } from './kern/rij.ts'
import type { Bericht } from './kern/subscription.ts'
import type { Gebiedsrij, Rijklasse, Tabel } from './kern/tabel.ts'
import { wisTekst } from './kern/text.ts'
import type { Feit } from './kern/verwerking.ts'
import { Waiters } from './kern/waiters.ts'

/** A kind of thing: a subclass of Tabel, made once per overzicht. */
export type Tabelklasse<T extends Tabel<Rij> = Tabel<Rij>> = new (overzicht: Overzicht) => T

export interface Opties {
  /** Kinds of things; see `leesTabellen`. */
  readonly tabellen: readonly Tabelklasse[]
  /** Services that must have been read before the view is ready. Default: all. */
  readonly diensten?: readonly string[]
  readonly klok?: Klok
  /** Changes remembered for subscribers who come back. */
  readonly ring?: number
  /** Called for each event that could not be taken in. */
  readonly opOnverwerkt?: (wat: Onverwerkt) => void
}

/** Saves rows for a running snapshot before they change. */
export interface Redder {
  /** Rows with a higher revision were saved already, or are younger than the snapshot. */
  readonly tot: number
  red(rij: Rij): void
}

/**
 * The composed view: everything the platform can say, in memory, built only from commits and reference data. All
 * reads are synchronous and see whole commits.
 */
export class Overzicht {
  /** Number of the last change of any row. */
  revisie = 0
  /** How many texts were taken back: a snapshot written before the last one still holds a text. */
  gewist = 0
  /** Events of types that no kind knows, by type. */
  readonly onbekend = new Map<string, number>()
  /** Events that a kind could not take in. */
  readonly onverwerkt = new Onverwerkten()
  readonly history = new History()
  /** What time it is for whoever asks. */
  readonly klok: Klok
  /** Codes that the history mentions. */
  readonly details = new Interned()
  /** Told of each row that changes, before it does: the word search. */
  opGeraakt: ((rij: Rij) => void) | null = null
  /** The saver of the snapshot that is being written; null: none is. */
  redder: Redder | null = null

  readonly #opties: Opties
  readonly #tabellen = new Map<Tabelklasse, Tabel<Rij>>()
  readonly #opRijklasse = new Map<Rijklasse<Rij>, Tabel<Rij>>()
  readonly #bronnen = new Map<string, Source>()
  readonly #ring: ChangeRing
  readonly #notes: Notes
  readonly #waiters: Waiters
  readonly #dispatch: Dispatch
  /** The fact that is being applied: one object, filled anew for each event. */
  readonly #feit = { dienst: '', positie: 0, at: 0, dag: 0, versie: 0 } satisfies Feit
  #bron = new Source('')

  constructor(opties: Opties) {
    const klok = opties.klok ?? KLOK
    this.klok = klok
    this.#opties = opties
    this.#ring = new ChangeRing(opties.ring ?? 20_000)
    this.#notes = new Notes(this.#ring, klok)
    this.#waiters = new Waiters(klok)
    for (const dienst of opties.diensten ?? DIENSTEN.map(({ naam }) => naam)) this.bron(dienst)
    for (const klasse of opties.tabellen) this.tabel(klasse)
    this.#dispatch = new Dispatch(this.tabellen)
  }

  /** The rows of a kind: `overzicht.tabel(Initiatieven).get(id)`. Made on first asking. */
  tabel<T extends Tabel<Rij>>(klasse: Tabelklasse<T>): T {
    const bekend = this.#tabellen.get(klasse)
    if (bekend instanceof klasse) return bekend
    const nieuw = new klasse(this)
    this.#tabellen.set(klasse, nieuw)
    this.#opRijklasse.set(nieuw.rijklasse, nieuw)
    return nieuw
  }

  /** The rows of a kind by the class of its rows: what one kind knows of another. */
  van<R extends Rij>(klasse: Rijklasse<R>): Tabel<R> {
    const tabel = this.#opRijklasse.get(klasse)
    if (tabel === undefined || !isTabelVan(tabel, klasse)) throw new Error(`no kind has rows of ${klasse.name}`)
    return tabel
  }

  /** All kinds, in order of name. */
  get tabellen(): readonly Tabel<Rij>[] {
    return [...this.#tabellen.values()].sort((een, ander) => (een.naam < ander.naam ? -1 : 1))
  }

  /**
   * Applies whole commits of one service in position order. What is at or below the position it has is skipped.
   * Throws when a position is missing. The reader vouches for the log: it goes on in a restored one only where the
   * cursor fits; where it does not, start over with a new overzicht.
   */
  pas(dienst: string, logId: string, commits: readonly CommitEvents[]): void {
    const bron = this.bron(dienst)
    bron.logId = logId
    for (const commit of commits) {
      if (commit.position <= bron.positie) continue
      if (commit.position !== bron.positie + 1) throw new Error(`${dienst}: ${commit.position} after ${bron.positie}`)
      const begin = this.#ring.end
      this.#pasCommit(bron, commit)
      bron.zet(commit.position, commit.commandId, commit.at)
      this.#notes.tell(begin)
    }
    this.#waiters.wake()
  }

  /** Must be called before a row changes: saves it for a running snapshot, gives it a new revision, notes it. */
  raak(rij: Rij): void {
    this.raakStil(rij)
    this.opGeraakt?.(rij)
    this.#ring.push(rij, this.#bron, this.#feit.positie)
  }

  /** The same for a row that only answers from what changed elsewhere, such as a gebied: nobody is told. */
  raakStil(rij: Rij): void {
    if (this.redder !== null && rij.revisie <= this.redder.tot) this.redder.red(rij)
    rij.revisie = ++this.revisie
  }

  /** Called by a table for each new row: younger than any running snapshot. */
  geboren(rij: Rij): void {
    rij.revisie = ++this.revisie
  }

  /** What the view holds of a service. */
  bron(dienst: string): Source {
    const bekend = this.#bronnen.get(dienst)
    if (bekend !== undefined) return bekend
    const nieuw = new Source(dienst)
    this.#bronnen.set(dienst, nieuw)
    return nieuw
  }

  /** Where a reader of this service goes on. */
  cursor(dienst: string): Cursor {
    return this.bron(dienst).cursor
  }

  /** As of which positions the view speaks. */
  alsVan(): readonly DienstStand[] {
    return [...this.#bronnen.values()].map((bron) => bron.stand)
  }

  get bronnen(): readonly Source[] {
    return [...this.#bronnen.values()]
  }

  /**
   * The source's log reaches to here. The first call sets the mark at which the view is ready for this service.
   * `nu`: ms since the epoch, for `achterSinds`.
   */
  verwacht(dienst: string, positie: number, nu: number): void {
    this.bron(dienst).verwacht(positie, nu)
    this.#waiters.wake()
  }

  /** The source does not answer. Without effect while it is known to be away. */
  bronWeg(dienst: string, nu: number): void {
    this.bron(dienst).wegSinds ??= nu
    this.#waiters.wake()
  }

  /** The source can be read, and its log reaches to here. `nu`: ms since the epoch, for `achterSinds`. */
  bronTerug(dienst: string, positie: number, nu: number): void {
    this.bron(dienst).terug(positie, nu)
  }

  /** The source's log reaches at least to here, and what is there cannot be taken in now. */
  bronStokt(dienst: string, positie: number, nu: number): void {
    this.bron(dienst).reiktTot(positie, nu)
  }

  /** True when every service is read up to its mark, or is away while a snapshot stands in for it. */
  get gereed(): boolean {
    for (const bron of this.#bronnen.values()) if (!bron.gereed) return false
    return true
  }

  /** Waits until the view is ready; false after `ms`. */
  wachtGereed(ms: number): Promise<boolean> {
    return this.#waiters.wait(() => this.gereed, ms)
  }

  /** Waits until all that can be read now is: every service up to its mark, or away; false after `ms`. */
  wachtGelezen(ms: number): Promise<boolean> {
    const gelezen = (): boolean => this.bronnen.every((bron) => bron.gereed || bron.wegSinds !== null)
    return this.#waiters.wait(gelezen, ms)
  }

  /** Whether the view has reached these positions. An empty logId stands for whatever log there is. */
  isZoVer(standen: readonly Stand[]): boolean {
    return standen.every(({ dienst, logId, positie }) => {
      const bron = this.#bronnen.get(dienst)
      return bron !== undefined && bron.positie >= positie && (logId === '' || logId === bron.logId)
    })
  }

  /** Waits until the view has reached these positions; false after `ms`. Woken by commits. */
  wachtTot(standen: readonly Stand[], ms: number): Promise<boolean> {
    return this.#waiters.wait(() => this.isZoVer(standen), ms)
  }

  /** Follows changes; end it with `return()`. */
  volg(volgt: Volgt): AsyncIterableIterator<Bericht> & { return(): Promise<IteratorResult<Bericht>> } {
    return this.#notes.follow(volgt, this.bronnen, () => this.alsVan())
  }

  /** Counts the eight kinds of element in an area on a day. */
  telling(gebied: Gebiedsrij, dag: Dag): Telling {
    return tel(this.tabellen, gebied, dag)
  }

  /** Position of the last thing that happened to a thing itself; 0 where nothing did. */
  laatstePositie(rij: Rij): number {
    return this.history.positieVan(rij.laatste)
  }

  /** What happened to a thing, in words, newest first; after a position where one is given. */
  geschiedenis(rij: Rij, na = 0): readonly Gebeurd[] {
    return leesGeschiedenis(this.history, this.#dispatch, this.details, rij, na)
  }

  #pasCommit(bron: Source, commit: CommitEvents): void {
    this.#bron = bron
    const feit = this.#feit
    feit.dienst = bron.dienst
    feit.positie = commit.position
    feit.at = commit.at
    for (const event of commit.events) {
      const stap = this.#dispatch.vind(event.type)
      try {
        if (stap !== undefined) this.#pasEvent(stap, event)
        else if (event.type === tekstGewist.naam) this.#wis(event)
        else this.onbekend.set(event.type, (this.onbekend.get(event.type) ?? 0) + 1)
      } catch (fout) {
        const wat = { dienst: bron.dienst, positie: commit.position, type: event.type, fout }
        this.onverwerkt.voegToe(wat)
        this.#opties.opOnverwerkt?.(wat)
      }
    }
  }

  #pasEvent(stap: Stap, event: StoredEvent): void {
    const rij = stap.rijen.vind(event.stream)
    const feit = this.#feit
    feit.versie = event.version
    const op = stap.op(event.data)
    feit.dag = op === undefined ? dagVanMoment(feit.at) : dagVan(op)
    this.raak(rij)
    rij.versie = event.version
    rij.bekend = true
    this.#onthoud(rij, stap.nr, this.#dispatch.nummer(stap.doe(rij, event.data, feit), this.details))
  }

  #wis(event: StoredEvent): void {
    const rij = this.#dispatch.rijVan(event.stream)
    if (rij === undefined || !Value.Check(tekstGewist.schema, event.data)) throw new Error(`no text to wipe`)
    const feit = this.#feit
    feit.versie = event.version
    feit.dag = dagVanMoment(feit.at)
    this.raak(rij)
    rij.versie = event.version
    wisTekst(rij, event.data.versie, event.data.pad)
    this.gewist++
    this.#onthoud(rij, this.#dispatch.wisnummer, this.details.nummer(event.data.grond))
  }

  #onthoud(rij: Rij, soort: number, detail: number): void {
    const { positie, at, versie, dag } = this.#feit
    rij.laatste = this.history.push(positie, at, versie, dag, soort, detail, rij.laatste)
  }
}

const isTabelVan = <R extends Rij>(tabel: Tabel<Rij>, klasse: Rijklasse<R>): tabel is Tabel<R> =>
  tabel.rijklasse === klasse
