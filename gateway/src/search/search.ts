// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { TechnicalError } from '@naober/kit/errors/problem'
import { middenVan } from '../view/kern/midden.ts'
import type { DienstStand } from '../view/kern/positions.ts'
import type { Rij } from '../view/kern/rij.ts'
import type { Gebiedsrij } from '../view/kern/tabel.ts'
import type { Overzicht } from '../view/overzicht.ts'
import { type Answer, type Area, Columns, type FromWorker, numberOf, type Question, type ToWorker } from './messages.ts'

/** An answer of the index, and as of which positions it speaks. */
export interface Found extends Answer {
  readonly alsVan: readonly DienstStand[]
}

/** Rows that are told of between two turns of the loop: about a millisecond. */
const SLICE = 500
/** How long changes are gathered before they are told of, unless somebody asks, ms. */
const GATHER_MS = 100
const ANSWER_MS = 5_000
const AGAIN_MS = 1_000
/** Longer than any view takes to read its sources. */
const LONG_MS = 2 ** 31 - 1
/** An index of all of the Netherlands takes some 150 MB. */
const MOST_MB = 512

interface Asker {
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: Error) => void
}

/**
 * The word index of the view, in a thread of its own. It is told of each row that changed, and before it is asked of
 * all that changed until then: an answer is never behind the view. Should the thread end, another begins anew.
 */
export class Search {
  readonly #overzicht: Overzicht
  readonly #onFault: (error: unknown) => void
  readonly #changed = new Set<Rij>()
  readonly #askers = new Map<number, Asker>()
  /** As what the thread knows each area, by its number. */
  readonly #told = new Map<number, string>()
  #worker: Worker | undefined
  #filled: Promise<void> = Promise.resolve()
  #timer: NodeJS.Timeout | undefined
  #asked = 0
  #ended = false

  constructor(overzicht: Overzicht, onFault: (error: unknown) => void) {
    this.#overzicht = overzicht
    this.#onFault = onFault
    // What was read before the view is ready is told of then, each row once.
    this.#filled = overzicht.wachtGereed(LONG_MS).then(() => this.#begin())
    this.#filled.catch(() => {})
  }

  /** Asks the index. Rejects with DRUK while it is being built or does not answer. */
  async ask(question: Question): Promise<Found> {
    await within(ANSWER_MS, this.#filled)
    this.#tellChanges()
    const alsVan = this.#overzicht.alsVan()
    const nr = ++this.#asked
    const answered = new Promise<Answer>((resolve, reject) => this.#askers.set(nr, { resolve, reject }))
    this.#post({ kind: 'ASK', nr, question })
    try {
      return { ...(await within(ANSWER_MS, answered)), alsVan }
    } finally {
      this.#askers.delete(nr)
    }
  }

  /** Ends the thread, so that another begins with what is there then. */
  async restart(): Promise<void> {
    await this.#worker?.terminate()
  }

  async stop(): Promise<void> {
    this.#ended = true
    this.#overzicht.opGeraakt = null
    clearTimeout(this.#timer)
    this.#giveUp()
    await this.#worker?.terminate()
  }

  #begin(): Promise<void> {
    if (this.#ended) return Promise.reject(busy())
    this.#overzicht.opGeraakt = (rij) => this.#note(rij)
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: MOST_MB },
      name: 'search'
    })
    worker.unref()
    worker.on('message', (message: FromWorker) => this.#hear(message))
    worker.on('error', this.#onFault)
    worker.on('exit', () => this.#exited())
    this.#worker = worker
    this.#changed.clear()
    this.#told.clear()
    return this.#fill(worker)
  }

  /** Everything that is there, in slices, so that others get their turn; what changes meanwhile is told of after. */
  async #fill(worker: Worker): Promise<void> {
    for (const tabel of this.#overzicht.tabellen) {
      for (let i = 0; i < tabel.rijen.length; i += SLICE) {
        if (this.#worker !== worker || this.#ended) throw busy()
        this.#tell(tabel.rijen.slice(i, i + SLICE))
        await new Promise((resolve) => setImmediate(resolve))
      }
    }
  }

  #note(rij: Rij): void {
    this.#changed.add(rij)
    this.#timer ??= setTimeout(() => this.#tellChanges(), GATHER_MS).unref()
  }

  #tellChanges(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    if (this.#changed.size === 0) return
    const rijen = [...this.#changed]
    this.#changed.clear()
    this.#tell(rijen)
  }

  #tell(rijen: readonly Rij[]): void {
    const areas: Area[] = []
    const entries = new Columns()
    const gone: number[] = []
    for (const rij of rijen) {
      const id = numberOf(rij.tabel.nummer, rij.nr)
      const zoekbaar = rij.bekend ? rij.tabel.zoekbaar(rij) : null
      if (zoekbaar === null) {
        // It may never have been there, of which the index makes nothing: to remember that takes memory per thing.
        gone.push(id)
        continue
      }
      for (const plek of zoekbaar.plekken) this.#area(plek, areas)
      const { naam: name, plekken, versOp: fresh, tot: until } = zoekbaar
      entries.add({ id, name, places: plekken.map(({ nr }) => nr), fresh, until })
    }
    if (areas.length > 0) this.#post({ kind: 'AREAS', areas })
    if (entries.ids.length > 0) this.#post({ kind: 'PUT', entries })
    if (gone.length > 0) this.#post({ kind: 'DROP', ids: gone })
  }

  /** Of an area and those it lies in, what the thread does not know yet: most things are where others are already. */
  #area(gebied: Gebiedsrij, areas: Area[]): void {
    for (let hier: Gebiedsrij | null = gebied; hier !== null; hier = hier.ouder) {
      const name = hier.tabel.label(hier)
      const middle = hier.grens && middenVan(hier.grens)
      const told = `${name} ${middle}`
      if (this.#told.get(hier.nr) === told) continue
      this.#told.set(hier.nr, told)
      areas.push([hier.nr, hier.ouder?.nr ?? -1, name, middle])
    }
  }

  #post(message: ToWorker): void {
    this.#worker?.postMessage(message)
  }

  #hear(message: FromWorker): void {
    const asker = this.#askers.get(message.nr)
    if (message.kind === 'ANSWER') asker?.resolve(message.answer)
    else {
      this.#onFault(new Error(`the word index could not answer: ${message.message}`))
      asker?.reject(busy())
    }
  }

  #exited(): void {
    this.#giveUp()
    if (this.#ended) return
    this.#overzicht.opGeraakt = null
    this.#filled = pause(AGAIN_MS, undefined, { ref: false }).then(() => this.#begin())
    this.#filled.catch(() => {})
  }

  #giveUp(): void {
    for (const { reject } of this.#askers.values()) reject(busy())
    this.#askers.clear()
  }
}

const busy = (): TechnicalError =>
  new TechnicalError('DRUK', 'Zoeken kan even niet: het register wordt opgebouwd. Probeer het zo opnieuw.')

const within = async <T>(ms: number, promise: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(busy()), ms)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}
