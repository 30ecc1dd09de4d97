// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises'
import { opdrachtMetNaam } from '@naober/contracts/register'
import { createDraws, type Draws } from '@naober/kit/bus/draws'
import { uuidv7 } from '@naober/kit/command/ids'
import type { History } from '../../platform/history.ts'
import { type Client, type Hot, hotClient, OwnClient } from './commands.ts'
import { livedClient } from './lived.ts'
import type { Accepted, Command, Entrance } from './send.ts'

/** A command that somebody was told is accepted. */
export interface Acknowledged extends Accepted {
  readonly opdrachtId: string
}

/** What all clients of a run sent and were told. */
export class Ledger {
  readonly sent = new Set<string>()
  /** In the order in which the answers came. */
  readonly acknowledged: Acknowledged[] = []
  /** Answers that no client should get. */
  readonly strange: string[] = []
  /** How often a command on each aggregate was accepted. */
  readonly accepted = new Map<string, number>()
  /** How often a rule said no where it may. */
  refused = 0
  /** How often each answer was given that asks to come back. */
  readonly told = new Map<string, number>()
  /** Ms from the first sending to the definite answer. */
  readonly latencies: number[] = []

  /** An answer that asks to come back; that something is wrong inside is not for a client to hear. */
  comeBack(code: string, entrance: string): void {
    const key = `${code} (${entrance})`
    this.told.set(key, (this.told.get(key) ?? 0) + 1)
    if (code.includes('INTERN')) this.strange.push(key)
  }
}

export interface LoadOptions {
  readonly seed: number
  /** Commands per second that are offered; while nothing is answered each client waits with one. */
  readonly perSecond: number
  readonly clients: number
  readonly token: string
  /** What is lived through beside, for commands of every kind there is. */
  readonly histories: readonly History[]
  /** Ways in; a repeat takes the next one. */
  readonly entrances: readonly Entrance[]
}

const AGAIN_MS = 100
const HOT_CLIENTS = 6
/** A stream gets long, and folding it with it: then everybody moves on to another. */
const HOT_COMMANDS = 3_000
/** How often a command that was accepted is sent once more. */
const ONCE_MORE = 0.02

/** Clients who send commands at a steady rate, each repeated under its id until somebody says what became of it. */
export class Load {
  readonly #ledger: Ledger
  readonly #options: LoadOptions
  readonly #draw: Draws
  readonly #clients: Client[]
  #running: Promise<void>[] = []
  #going = false
  #slot = 0
  #hot: { readonly id: Promise<string>; used: number } | undefined

  constructor(ledger: Ledger, options: LoadOptions) {
    this.#ledger = ledger
    this.#options = options
    this.#draw = createDraws(options.seed)
    const hot: Hot = { id: () => this.#hotOne() }
    const { seed, clients, token, histories } = options
    const lived = histories.map(livedClient)
    const others = Array.from({ length: clients - lived.length }, (_, nr) =>
      nr < HOT_CLIENTS ? hotClient(nr, token, hot) : new OwnClient(nr, createDraws(seed + nr + 1), token)
    )
    this.#clients = [...others, ...lived]
  }

  start(): void {
    this.#going = true
    this.#slot = performance.now()
    this.#running = this.#clients.map((client) => this.#run(client))
  }

  /** Resolves when every command that was sent has its definite answer. */
  async pause(): Promise<void> {
    this.#going = false
    await Promise.all(this.#running)
  }

  async #run(client: Client): Promise<void> {
    while (this.#going) {
      await this.#turn()
      const { command, done, refusals } = await client.next()
      const accepted = await this.send(command, refusals)
      if (accepted === undefined) continue
      done(accepted)
      if (this.#draw() < ONCE_MORE) await this.#onceMore(command, accepted)
    }
  }

  /** Waits for a place in the rate; what could not be sent in time is not made up for. */
  async #turn(): Promise<void> {
    const now = performance.now()
    this.#slot = Math.max(this.#slot + 1_000 / this.#options.perSecond, now - 1_000)
    if (this.#slot > now) await pause(this.#slot - now)
  }

  /** Sends a command until it is known what became of it; undefined when it was refused, which is strange but by these. */
  async send(command: Command, refusals: readonly string[] = []): Promise<Accepted | undefined> {
    const begin = performance.now()
    this.#ledger.sent.add(command.opdrachtId)
    const accepted = await this.#untilDefinite(command, refusals)
    if (accepted === undefined) return undefined
    const kind = opdrachtMetNaam(command.opdracht)?.aggregaat.naam ?? ''
    this.#ledger.accepted.set(kind, (this.#ledger.accepted.get(kind) ?? 0) + 1)
    this.#ledger.acknowledged.push({ ...accepted, opdrachtId: command.opdrachtId })
    this.#ledger.latencies.push(performance.now() - begin)
    return accepted
  }

  async #untilDefinite(command: Command, refusals: readonly string[] = []): Promise<Accepted | undefined> {
    const { entrances } = this.#options
    const first = Math.floor(this.#draw() * entrances.length)
    for (let attempt = 0; ; attempt += 1) {
      const entrance = entrances[(first + attempt) % entrances.length]
      if (entrance === undefined) throw new Error('a load needs a way in')
      const said = await entrance.send(command)
      if (said.kind === 'ACCEPTED') return said
      if (said.kind === 'REFUSED') {
        // REST says its status before the code.
        if (refusals.some((code) => said.code.split(' ').at(-1) === code)) {
          this.#ledger.refused += 1
          return undefined
        }
        const told = `${said.code} through ${entrance.name}, attempt ${attempt + 1}: ${JSON.stringify(command)}`
        this.#ledger.strange.push(told)
        return undefined
      }
      this.#ledger.comeBack(said.code, entrance.name)
      await pause(AGAIN_MS)
    }
  }

  /** What was accepted is answered alike for ever. */
  async #onceMore(command: Command, before: Accepted): Promise<void> {
    const again = await this.#untilDefinite(command)
    if (again === undefined) return
    const same = again.id === before.id && again.versie === before.versie && again.positie === before.positie
    if (!same) this.#ledger.strange.push(`answered ${JSON.stringify(before)}, and once more ${JSON.stringify(again)}`)
  }

  #hotOne(): Promise<string> {
    if (this.#hot === undefined || this.#hot.used >= HOT_COMMANDS) this.#hot = { id: this.#makeHot(), used: 0 }
    this.#hot.used += 1
    return this.#hot.id
  }

  async #makeHot(): Promise<string> {
    const velden = {
      soort: 'BEWONERSINITIATIEF',
      naam: 'Waar iedereen tegelijk schrijft',
      doel: 'Onder storing',
      op: '2025-01-01',
      gebied: { gemeente: 'GM0308', jaar: 2024 }
    }
    const { token } = this.#options
    const made = await this.send({ opdracht: 'startInitiatief', id: null, velden, opdrachtId: uuidv7(), token })
    if (made === undefined) throw new Error('the hot initiatief was refused')
    return made.id
  }
}
