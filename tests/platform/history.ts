// SPDX-License-Identifier: EUPL-1.2
import type { Actor, Opdrachtcontract } from '@naober/contracts'
import { startInitiatief } from '@naober/contracts/initiatieven/initiatief'
import { type Naspeelstap, naTeSpelen } from '@naober/initiatieven/testing/naspelen'
import { uuidv7 } from '@naober/kit/command/ids'
import type { TestIssuer } from './tokens.ts'

/** A command of a history, ready to be sent. */
export interface HistoricCommand {
  readonly contract: Opdrachtcontract
  /** Null for what makes a new thing. */
  readonly id: string | null
  readonly velden: object
  readonly opdrachtId: string
  readonly token: string
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

/** People of whom a trial reads back what they sent are called so. */
const PERSON = 'p-'

/**
 * Lives through histories one after the other, each time with things of its own: what is made new has another id, and all
 * that names it says so. Draws on every command of the register, so that a new aggregate comes along by itself.
 */
export class History {
  readonly #histories: readonly (readonly Naspeelstap[])[]
  readonly #people: ReadonlySet<string>
  readonly #issuer: TestIssuer
  readonly #tokens = new Map<string, Promise<string>>()
  #ids = new Map<string, string>()
  #turn: number
  #left: readonly Naspeelstap[] = []

  /** `first`: which of the histories is lived through first. */
  constructor(histories: readonly (readonly Naspeelstap[])[], issuer: TestIssuer, first: number) {
    this.#histories = histories
    this.#turn = first
    this.#people = new Set(histories.flat().map(({ door }) => door.id))
    this.#issuer = issuer
  }

  /** The next command; what was told of the one before it plays no part, so some are refused by a rule. */
  async next(): Promise<HistoricCommand> {
    if (this.#left.length === 0) {
      this.#left = this.#histories[this.#turn % this.#histories.length] ?? []
      this.#ids = new Map()
      this.#turn += 1
    }
    const [step, ...left] = this.#left
    if (step === undefined) throw new Error('there is no history to live through')
    this.#left = left
    const { contract, door } = step
    const opdrachtId = uuidv7()
    this.#ids.set(step.opdrachtId, opdrachtId)
    if (contract.nieuw && contract.idUit === null) this.#ids.set(step.id, opdrachtId)
    return {
      contract,
      id: contract.nieuw ? null : this.#here(step.id),
      velden: JSON.parse(this.#here(JSON.stringify(step.velden)), (_key, value) => this.#called(value)),
      opdrachtId,
      token: await this.#tokenOf(door)
    }
  }

  #here(text: string): string {
    return text.replaceAll(UUID, (id) => this.#ids.get(id) ?? id)
  }

  #called(value: unknown): unknown {
    return typeof value === 'string' && this.#people.has(value) ? PERSON + value : value
  }

  #tokenOf({ id, rollen }: Actor): Promise<string> {
    const [first] = rollen
    if (first === undefined) throw new Error(`${id} has no role`)
    const { rol, voor } = first
    const key = this.#here(JSON.stringify([id, rol, voor]))
    const token =
      this.#tokens.get(key) ??
      this.#issuer.token(
        PERSON + id,
        rol,
        voor.map((een) => this.#here(een))
      )
    this.#tokens.set(key, token)
    return token
  }
}

/** Histories of what is begun: it moves the platform to nothing, so that as many commits are there as were acknowledged. */
export const beginnings = async (): Promise<readonly (readonly Naspeelstap[])[]> =>
  (await naTeSpelen()).map((steps) => steps.filter(({ contract }) => contract === startInitiatief))
