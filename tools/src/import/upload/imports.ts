// SPDX-License-Identifier: EUPL-1.2
import { type Actor, heeftRol, type Wie } from '@naober/contracts'
import type { CommandDoor } from '@naober/kit/command/encoded'
import { TechnicalError } from '@naober/kit/errors/problem'
import { StartError } from '../../start/settings.ts'
import { Book, type Setup, type State } from '../rijen/book.ts'
import { kindNamed } from '../rijen/kinds.ts'
import type { Tally } from '../rijen/report.ts'
import type { Things } from '../things.ts'
import { MOST_LOOKS, startTask, type Task } from './task.ts'
import type { Look, LookTask, RunTask } from './tasks.ts'
import { Uploads } from './uploads.ts'

/** How an import stands, as its owner sees it. */
export interface Standing {
  readonly id: string
  readonly naam: string
  readonly soort: string
  readonly op: string
  readonly rijen: number
  /** WACHT: others go first. ONDERBROKEN: it goes on when its owner says so. */
  readonly staat: State | 'WACHT' | 'ONDERBROKEN'
  readonly gedaan: number
  readonly totaal: number
  readonly telling: Tally
  /** Why it does not go on, in a sentence. */
  readonly reden: string | null
}

interface Job {
  readonly task: RunTask
  token: string
  gedaan: number
  totaal: number
  running: Task | null
}

/** Somebody with what they sent along to show it. */
export interface Asker {
  readonly wie: Wie
  readonly token: string
}

interface Parts {
  readonly data: string
  readonly door: CommandDoor
  readonly things: Things
  readonly onFault: (error: unknown) => void
}

/**
 * Reads sheets in for people, one after the other, with the same engine as the command line. What is begun stands in
 * its book: a restart leaves it ONDERBROKEN, and it goes on where its owner, and nobody else, asks for it again.
 */
export class Imports {
  readonly uploads: Uploads
  readonly #parts: Parts
  readonly #queue: Job[] = []
  readonly #looks = new Set<Task>()
  readonly #reasons = new Map<string, string>()
  #stopped = false

  constructor(parts: Parts) {
    this.#parts = parts
    const unfinished = () => Book.all(parts.data).filter(({ staat }) => staat === 'BEGONNEN')
    this.uploads = new Uploads(parts.data, () => new Set(unfinished().map(({ bestand }) => bestand)))
  }

  /** Looks at a file. Throws a StartError that its owner can read, or DRUK. */
  async look(task: Omit<LookTask, 'taak' | 'data' | 'wie'>, { wie }: Asker): Promise<Look> {
    requireMay(wie, task.soort)
    if (this.#looks.size >= MOST_LOOKS) throw new TechnicalError('DRUK', 'Er worden nu andere bestanden nagekeken.')
    const { data, door, things } = this.#parts
    const running = startTask(
      { ...task, taak: 'KIJK', data, wie: actorOf(wie) },
      { door, things, token: () => '', verder: () => {} }
    )
    this.#looks.add(running)
    try {
      const found = await running.done
      if (found === null) throw new Error('a look gave nothing')
      return found
    } finally {
      this.#looks.delete(running)
    }
  }

  /** Begins what was looked at, also where it was read in before: what is there is not made twice. */
  begin(setup: Setup, asker: Asker): Standing {
    requireMay(asker.wie, setup.mapping.soort)
    const book = new Book(this.#parts.data, setup.id)
    if (this.#job(setup.id)) {
      this.uploads.remove(setup.bestand)
      return this.standing(book.setup() ?? setup)
    }
    book.keep({ ...setup, namens: asker.wie.namens ?? null })
    this.#add('LEES_IN', setup.id, asker)
    return this.standing(setup)
  }

  /** Goes on with what was cut off. */
  resume(id: string, asker: Asker): Standing {
    const setup = this.#own(id, asker.wie)
    requireSameSide(setup, asker.wie)
    if (setup.staat === 'BEGONNEN') this.#add('LEES_IN', id, asker)
    if (setup.staat === 'WORDT_TERUGGENOMEN') this.#add('NEEM_TERUG', id, asker)
    return this.standing(setup)
  }

  takeBack(id: string, asker: Asker): Standing {
    const setup = this.#own(id, asker.wie)
    requireSameSide(setup, asker.wie)
    if (this.#job(id) === undefined && setup.staat !== 'TERUGGENOMEN') this.#add('NEEM_TERUG', id, asker)
    return this.standing(setup)
  }

  /** The imports of somebody, newest first. */
  of({ wie, token }: Asker): readonly Standing[] {
    for (const job of this.#queue) if (job.task.wie.id === wie.id) job.token = token
    return Book.all(this.#parts.data)
      .filter(({ van }) => van === wie.id)
      .sort((one, other) => (one.op < other.op ? 1 : -1))
      .map((setup) => this.standing(setup))
  }

  /** Throws ONBEKEND where it is not this person's. */
  one(id: string, asker: Asker): Standing {
    const setup = this.#own(id, asker.wie)
    const job = this.#job(id)
    if (job) job.token = asker.token
    return this.standing(setup)
  }

  /** The folder of an import. Throws ONBEKEND where it is not this person's. */
  book(id: string, { wie }: Asker): Book {
    return new Book(this.#parts.data, this.#own(id, wie).id)
  }

  /** Ends what runs; it goes on another time. */
  async stop(): Promise<void> {
    this.#stopped = true
    const running = [...this.#looks, ...this.#queue.flatMap((job) => job.running ?? [])]
    this.#queue.length = 0
    await Promise.all(running.map((task) => task.stop()))
  }

  standing(setup: Setup): Standing {
    const { id, naam, op, rijen, telling, mapping } = setup
    const job = this.#job(id)
    return {
      id,
      naam,
      soort: mapping.soort,
      op,
      rijen,
      staat: stateOf(setup, job),
      gedaan: job?.gedaan ?? 0,
      totaal: job?.totaal ?? 0,
      telling,
      reden: job === undefined ? (this.#reasons.get(id) ?? null) : null
    }
  }

  #own(id: string, wie: Wie): Setup {
    const setup = /^[0-9a-f]{12}$/.test(id) ? new Book(this.#parts.data, id).setup() : null
    if (setup === null || setup.van !== wie.id) throw new TechnicalError('ONBEKEND', 'Deze import is er niet.')
    return setup
  }

  #job(id: string): Job | undefined {
    return this.#queue.find(({ task }) => task.id === id)
  }

  #add(taak: RunTask['taak'], id: string, { wie, token }: Asker): void {
    if (this.#job(id)) return
    this.#reasons.delete(id)
    const task = { taak, data: this.#parts.data, id, wie: actorOf(wie) }
    this.#queue.push({ task, token, gedaan: 0, totaal: 0, running: null })
    if (this.#queue.length === 1) void this.#work()
  }

  async #work(): Promise<void> {
    for (let job = this.#queue[0]; job !== undefined && !this.#stopped; job = this.#queue[0]) {
      await this.#run(job)
      this.#queue.shift()
    }
  }

  async #run(job: Job): Promise<void> {
    const { door, things, onFault, data } = this.#parts
    try {
      job.running = startTask(job.task, {
        door,
        things,
        token: () => job.token,
        verder: (gedaan, totaal) => Object.assign(job, { gedaan, totaal })
      })
      await job.running.done
      const setup = new Book(data, job.task.id).setup()
      if (setup !== null) this.uploads.remove(setup.bestand)
    } catch (error) {
      if (this.#stopped) return
      const spoken = error instanceof StartError
      if (!spoken) onFault(error)
      this.#reasons.set(job.task.id, spoken ? error.message : 'Er ging iets mis. Probeer het later opnieuw.')
    }
  }
}

const stateOf = ({ staat }: Setup, job: Job | undefined): Standing['staat'] => {
  if (job === undefined) return staat === 'BEGONNEN' || staat === 'WORDT_TERUGGENOMEN' ? 'ONDERBROKEN' : staat
  if (job.running === null) return 'WACHT'
  return job.task.taak === 'NEEM_TERUG' ? 'WORDT_TERUGGENOMEN' : 'BEGONNEN'
}

/** Who acts, and on whose behalf, as it goes to a thread. */
const actorOf = ({ id, namens, rollen }: Wie): Actor => ({ id, rollen, ...(namens !== undefined && { namens }) })

/** Throws NIET_TOEGESTAAN where an import was begun on behalf of another than who goes on with it now. */
const requireSameSide = (setup: Setup, { namens }: Wie): void => {
  if ((setup.namens ?? null) !== (namens ?? null))
    throw new TechnicalError('NIET_TOEGESTAAN', 'U begon deze import namens een ander: log zo weer in.')
}

/** Throws NIET_TOEGESTAAN where somebody may not make such a thing at all; each command is judged by itself. */
const requireMay = (wie: Wie, soort: string): void => {
  if (!heeftRol(wie, kindNamed(soort).contract.rollen))
    throw new TechnicalError('NIET_TOEGESTAAN', `Uw rol mag geen ${soort} inlezen.`)
}
