// SPDX-License-Identifier: EUPL-1.2
import type { Draws } from '@naober/kit/bus/draws'
import { uuidv7 } from '@naober/kit/command/ids'
import type { Accepted, Command } from './send.ts'

/** An initiatief or a partij that a client made. */
interface Thing {
  readonly id: string
  /** Undefined where it is not known. */
  versie?: number | undefined
  /** A reaction may change it at any moment. */
  restless?: boolean
}

interface Partij extends Thing {
  readonly lidVan: Set<Thing>
}

/** A stream that several write on at once. */
export interface Hot {
  id(): Promise<string>
}

/** One after the other sends commands, and remembers what is accepted. */
export interface Client {
  next(): Promise<Next>
}

/** What a client does next, and what it remembers when that is accepted. */
export interface Next {
  readonly command: Command
  readonly done: (accepted: Accepted) => void
  /** Codes with which it may be refused; none where it fits what the client knows. */
  readonly refusals?: readonly string[]
}

const MOST_THINGS = 10
const BEGIN = '2025-01-01'
const LATER = '2025-06-01'
const GEBIED = { gemeente: 'GM0308', jaar: 2024 }

/**
 * Writes on one stream together with others, in all processes of the service; whatever it says is new. Such a stream
 * takes its commands one after the other, so who writes there does nothing else: it would slow down all the rest.
 */
export const hotClient = (nr: number, token: string, hot: Hot): Client => {
  let turn = 0
  return {
    next: async () => {
      turn += 1
      const velden = { doel: `Keer ${nr}.${turn}` }
      const command = { opdracht: 'wijzigInitiatief', id: await hot.id(), velden, opdrachtId: uuidv7(), token }
      return { command, done: () => {} }
    }
  }
}

/** A client with things of its own, so that none of its commands can be refused for what others did. */
export class OwnClient implements Client {
  readonly #nr: number
  readonly #draw: Draws
  readonly #token: string
  readonly #initiatieven: Thing[] = []
  #partijen: Partij[] = []
  #verbindingen: { readonly id: string; readonly begin: Thing; readonly einde: Thing }[] = []
  #turn = 0

  constructor(nr: number, draw: Draws, token: string) {
    this.#nr = nr
    this.#draw = draw
    this.#token = token
  }

  async next(): Promise<Next> {
    this.#turn += 1
    if (this.#initiatieven.length < 2) return this.#start()
    if (this.#partijen.length < 1) return this.#register()
    const draw = this.#draw()
    if (draw < 0.02 && this.#initiatieven.length < MOST_THINGS) return this.#start()
    if (draw < 0.03 && this.#partijen.length < MOST_THINGS) return this.#register()
    if (draw < 0.14) return this.#join() ?? this.#change()
    if (draw < 0.2) return this.#leave() ?? this.#change()
    if (draw < 0.25) return this.#connect()
    if (draw < 0.3) return this.#disconnect() ?? this.#change()
    if (draw < 0.31) return this.#depart() ?? this.#change()
    return this.#change()
  }

  #one<T>(from: readonly T[]): T | undefined {
    return from[Math.floor(this.#draw() * from.length)]
  }

  #next(
    opdracht: string,
    thing: Thing | null,
    velden: object,
    done: (accepted: Accepted) => void,
    versie?: number
  ): Next {
    const command = { opdracht, id: thing?.id ?? null, velden, opdrachtId: uuidv7(), token: this.#token, versie }
    return { command, done }
  }

  #text(): string {
    return `Keer ${this.#nr}.${this.#turn}`
  }

  #start(): Next {
    const velden = { soort: 'BEWONERSINITIATIEF', naam: this.#text(), doel: 'Onder storing', op: BEGIN, gebied: GEBIED }
    return this.#next('startInitiatief', null, velden, ({ id, versie }) => this.#initiatieven.push({ id, versie }))
  }

  #register(): Next {
    const velden = { naam: this.#text(), type: 'WELZIJN', op: BEGIN }
    return this.#next('registreerPartij', null, velden, ({ id }) => this.#partijen.push({ id, lidVan: new Set() }))
  }

  #change(): Next {
    const thing = this.#one(this.#initiatieven)
    if (thing === undefined) return this.#start()
    // A repeat of what was accepted meets a newer version than it expects, and must get its first answer all the same.
    const expected = this.#draw() < 0.3 && !thing.restless ? thing.versie : undefined
    const done = ({ versie }: Accepted) => {
      thing.versie = versie
    }
    return this.#next('wijzigInitiatief', thing, { doel: this.#text() }, done, expected)
  }

  /** Over two streams: the initiatief's and the partij's. */
  #join(): Next | undefined {
    const [thing, partij] = [this.#one(this.#initiatieven), this.#one(this.#partijen)]
    if (!thing || !partij || partij.lidVan.has(thing)) return undefined
    const velden = { lid: { partijId: partij.id }, functie: 'lid', van: BEGIN }
    return this.#next('voegLidToe', thing, velden, () => {
      thing.versie = undefined
      partij.lidVan.add(thing)
    })
  }

  #leave(): Next | undefined {
    const partij = this.#one(this.#partijen)
    const thing = partij && this.#one([...partij.lidVan])
    if (!thing) return undefined
    const velden = { lid: { partijId: partij.id }, tot: BEGIN }
    return this.#next('beeindigLidmaatschap', thing, velden, () => {
      thing.versie = undefined
      partij.lidVan.delete(thing)
    })
  }

  /** Over three streams: the verbinding's own, and those of both ends. */
  #connect(): Next {
    const [begin, einde] = [this.#one(this.#initiatieven), this.#one(this.#initiatieven)]
    const isThere = this.#verbindingen.some((one) => one.begin === begin && one.einde === einde)
    if (!begin || !einde || begin === einde || isThere) return this.#change()
    const velden = { begin: begin.id, einde: { initiatiefId: einde.id }, soort: 'HELPT', van: BEGIN }
    return this.#next('legVerbinding', null, velden, ({ id }) => {
      begin.versie = undefined
      einde.versie = undefined
      this.#verbindingen.push({ id, begin, einde })
    })
  }

  #disconnect(): Next | undefined {
    const verbinding = this.#one(this.#verbindingen)
    if (!verbinding) return undefined
    const { begin, einde } = verbinding
    const velden = { begin: begin.id, einde: { initiatiefId: einde.id }, tot: BEGIN }
    return this.#next('verbreekVerbinding', verbinding, velden, () => {
      begin.versie = undefined
      einde.versie = undefined
      this.#verbindingen = this.#verbindingen.filter((one) => one !== verbinding)
    })
  }

  /** A reaction ends its memberships. */
  #depart(): Next | undefined {
    const partij = this.#one(this.#partijen.filter(({ lidVan }) => lidVan.size > 0))
    if (!partij) return undefined
    for (const thing of partij.lidVan) thing.restless = true
    return this.#next('vertrekPartij', partij, { op: LATER }, () => {
      this.#partijen = this.#partijen.filter((one) => one !== partij)
    })
  }
}
