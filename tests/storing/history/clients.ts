// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises'
import { createDraws, type Draws } from '@naober/kit/bus/draws'
import { uuidv7 } from '@naober/kit/command/ids'
import { graphql } from '../../platform/client.ts'
import type { Ledger } from '../load/load.ts'
import { type Command, mutate } from '../load/send.ts'
import { isNoAnswer, isNotNow } from '../truth/no-answer.ts'
import type { Append, Read } from './history.ts'

export interface ClientsOptions {
  readonly seed: number
  readonly clients: number
  /** Ms that each client rests between two operations. */
  readonly restMs: number
  /** Of somebody who owns the lists, so that all of them can be read. */
  readonly token: string
  readonly logId: string
  readonly gateways: readonly { readonly name: string; readonly address: () => string }[]
}

interface List {
  readonly id: string
  asked: number
}

const LISTS = 4
/** One page shows a whole list. */
const LONGEST = 90
const GIVE_UP_MS = 6_000
const AGAIN_MS = 100
const WAIT_MS = 15_000

const REMARKS = 'opmerkingen(first: 100) { nodes { tekst } }'
const READ = `query ($id: ID!) { alsVan { positie } initiatief(id: $id) { ${REMARKS} } }`
const READ_AT_LEAST = `query ($id: ID!, $standen: [StandInvoer!]!) @minstens(standen: $standen) { alsVan { positie } initiatief(id: $id) { ${REMARKS} } }`

const noAnswer = (error: unknown): undefined => {
  if (!isNoAnswer(error)) throw error
}

const elementsOf = (initiatief: unknown): readonly number[] => {
  const { opmerkingen } = (initiatief ?? {}) as { opmerkingen?: { nodes: readonly { tekst: string }[] } | null }
  return opmerkingen?.nodes.map(({ tekst }) => Number(tekst)) ?? []
}

/** Clients that put remarks on initiatieven and read them back, through all gateways, and write down all they saw. */
export class HistoryClients {
  readonly history: (Append | Read)[] = []
  /** Reads that were answered by a fault, or that the gateway was not far enough for. */
  unread = 0
  readonly #ledger: Ledger
  readonly #options: ClientsOptions
  readonly #draw: Draws
  readonly #lists: List[] = []
  readonly #full: List[] = []
  readonly #known = new Map<string, number>()
  #highest = 0
  #element = 0
  #going = false
  #running: Promise<void>[] = []

  constructor(ledger: Ledger, options: ClientsOptions) {
    this.#ledger = ledger
    this.#options = options
    this.#draw = createDraws(options.seed)
  }

  start(): void {
    this.#going = true
    this.#running = Array.from({ length: this.#options.clients }, (_, nr) => this.#run(`client-${nr + 1}`))
  }

  /** Resolves when nothing is under way any more. */
  async pause(): Promise<void> {
    this.#going = false
    await Promise.all(this.#running)
  }

  /** Reads every list once more on every gateway, as of a position at which all is in. Rejects without an answer. */
  async readAll(position: number): Promise<void> {
    for (const { id } of [...this.#full, ...this.#lists]) {
      for (const { name, address } of this.#options.gateways) {
        if (!(await this.#read('last', id, address(), position))) throw new Error(`${name} does not show ${id} at rest`)
      }
    }
  }

  async #run(client: string): Promise<void> {
    while (this.#going) {
      const list = await this.#list()
      if (list === undefined) continue
      const address = this.#gateway()
      if (this.#draw() < 0.35) await this.#append(client, list)
      else await this.#read(client, list.id, address, this.#atLeast(client))
      await pause(this.#options.restMs)
    }
  }

  #gateway(): string {
    const { gateways } = this.#options
    return gateways[Math.floor(this.#draw() * gateways.length)]?.address() ?? ''
  }

  #atLeast(client: string): number | null {
    const draw = this.#draw()
    if (draw < 0.4) return null
    return draw < 0.7 ? (this.#known.get(client) ?? 0) : this.#highest
  }

  async #list(): Promise<List | undefined> {
    const nr = Math.floor(this.#draw() * LISTS)
    const there = this.#lists[nr]
    if (there !== undefined && there.asked < LONGEST) return there
    if (there !== undefined) this.#full.push(...this.#lists.splice(nr, 1))
    const velden = {
      soort: 'BEWONERSINITIATIEF',
      naam: 'Waar de opmerkingen staan',
      doel: 'Een lijst die alleen groeit',
      op: '2025-01-01',
      gebied: { gemeente: 'GM0308', jaar: 2024 }
    }
    const made = await this.#send('startInitiatief', null, velden)
    if (made.kind === 'ACCEPTED') this.#lists.push({ id: made.id, asked: 0 })
    return undefined
  }

  /** Sends a command until its outcome is definite, or for so long that nobody would wait any more. */
  async #send(opdracht: string, id: string | null, velden: object, more?: string) {
    const { token } = this.#options
    const command: Command = { opdracht, id, velden, opdrachtId: uuidv7(), token }
    this.#ledger.sent.add(command.opdrachtId)
    const until = performance.now() + GIVE_UP_MS
    do {
      const { said, answer } = await mutate(this.#gateway(), command, { waitMs: WAIT_MS, ...(more && { more }) })
      if (said.kind === 'ACCEPTED') {
        this.#ledger.acknowledged.push({ ...said, opdrachtId: command.opdrachtId })
        return { ...said, answer }
      }
      if (said.kind === 'REFUSED') {
        this.#ledger.strange.push(`${said.code}: ${JSON.stringify(command)}`)
        return { kind: 'REFUSED' as const }
      }
      this.#ledger.comeBack(said.code, 'lijst')
      await pause(AGAIN_MS)
    } while (performance.now() < until)
    return { kind: 'UNKNOWN' as const }
  }

  async #append(client: string, list: List): Promise<void> {
    this.#element += 1
    list.asked += 1
    const element = this.#element
    const from = performance.now()
    const velden = { als: 'BEWONER', tekst: String(element) }
    const made = await this.#send('plaatsOpmerking', list.id, velden, `initiatief { ${REMARKS} }`)
    const operation = { client, list: list.id, from, to: performance.now() }
    if (made.kind !== 'ACCEPTED') {
      this.history.push({ ...operation, kind: 'APPEND', element, outcome: { kind: made.kind } })
      return
    }
    const { positie, answer } = made
    this.history.push({ ...operation, kind: 'APPEND', element, outcome: { kind: 'ACCEPTED', position: positie } })
    this.#known.set(client, Math.max(this.#known.get(client) ?? 0, positie))
    this.#highest = Math.max(this.#highest, positie)
    // The answer that says to show it already is a read as well; as of when it speaks it does not tell.
    if (answer.zichtbaar !== true) return
    const elements = elementsOf(answer.initiatief)
    this.history.push({ ...operation, kind: 'READ', elements, atLeast: positie, vector: null })
  }

  /** False when there was no answer. */
  async #read(client: string, list: string, address: string, atLeast: number | null): Promise<boolean> {
    const { token, logId } = this.#options
    const from = performance.now()
    const asHeader = this.#draw() < 0.5
    const stand = { dienst: 'initiatieven', logId, positie: atLeast ?? 0 }
    const [query, more] = atLeast === null || asHeader ? [READ, {}] : ([READ_AT_LEAST, { standen: [stand] }] as const)
    const minstens = atLeast !== null && asHeader ? `initiatieven:${logId}:${atLeast}` : undefined
    const signal = AbortSignal.timeout(WAIT_MS)
    const answer = await graphql(address, query, { id: list, ...more }, token, { minstens, signal }).catch(noAnswer)
    const data = answer?.data
    if (!data || answer?.errors) {
      this.unread += 1
      const code = answer && (answer.errors?.[0]?.extensions?.code ?? answer.code)
      if (answer !== undefined && !isNotNow(code)) this.#ledger.strange.push(`a read: ${JSON.stringify(answer)}`)
      return false
    }
    const [told] = data.alsVan as { positie: number }[]
    if (told === undefined) throw new Error('a read that does not say as of when it speaks')
    const vector = told.positie
    const elements = elementsOf(data.initiatief)
    this.history.push({ kind: 'READ', client, list, from, to: performance.now(), elements, atLeast, vector })
    this.#known.set(client, Math.max(this.#known.get(client) ?? 0, vector))
    return true
  }
}
