// SPDX-License-Identifier: EUPL-1.2
import type { Naspeelstap } from '@naober/initiatieven/testing/naspelen'
import { commandPath } from '@naober/kit/http/paths'
import { type Answer, post } from '../platform/client.ts'
import { type HistoricCommand, History } from '../platform/history.ts'
import type { TestIssuer } from '../platform/tokens.ts'

/** A command that somebody was told is accepted. */
export interface Acknowledged {
  readonly opdrachtId: string
  readonly id: string
  readonly positie: number
}

/** What a rule, or that a thing is not there, may answer to a command of a history that was not lived through whole. */
const BY_A_RULE: readonly number[] = [403, 404, 409, 422]

/** Clients who send commands of every kind there is, each one after the other, until the platform goes away. */
export class Load {
  readonly acknowledged: Acknowledged[] = []
  /** Answers that a client should never get. */
  readonly strange: string[] = []
  /** How often each code was answered that this load allows. */
  readonly told = new Map<string, number>()
  /** How often a command on each aggregate was accepted. */
  readonly accepted = new Map<string, number>()
  /** How often a rule said no. */
  refused = 0
  readonly #histories: readonly History[]
  readonly #allowed: readonly string[]
  /** Sent, and never answered: sent again as the same command when the platform is back. */
  readonly #open = new Map<History, HistoricCommand>()
  #stopped = false
  #clients: Promise<void>[] = []

  /** `allowed`: codes with which the platform may say, in this trial, that it cannot store now. */
  constructor(
    histories: readonly (readonly Naspeelstap[])[],
    issuer: TestIssuer,
    { clients, allowed = [] }: { readonly clients: number; readonly allowed?: readonly string[] }
  ) {
    this.#histories = Array.from({ length: clients }, (_, nr) => new History(histories, issuer, nr))
    this.#allowed = allowed
  }

  start(base: string): void {
    this.#stopped = false
    this.#clients = this.#histories.map((history) => this.#client(base, history))
  }

  async stop(): Promise<void> {
    this.#stopped = true
    await Promise.all(this.#clients)
  }

  async #client(base: string, history: History): Promise<void> {
    while (!this.#stopped) {
      const command = this.#open.get(history) ?? (await history.next())
      this.#open.set(history, command)
      const { contract, id, velden, ...sending } = command
      try {
        this.#answered(command, await post(base, commandPath(contract).replace('{id}', id ?? ''), velden, sending))
      } catch {
        return
      }
      this.#open.delete(history)
    }
  }

  #answered({ contract, opdrachtId }: HistoricCommand, { status, body }: Answer): void {
    const code = `${status} ${body.code}`
    if (status === 200 || status === 201) {
      const { naam } = contract.aggregaat
      this.accepted.set(naam, (this.accepted.get(naam) ?? 0) + 1)
      this.acknowledged.push({ opdrachtId, id: String(body.id), positie: Number(body.positie) })
    } else if (this.#allowed.includes(code)) this.told.set(code, (this.told.get(code) ?? 0) + 1)
    else if (BY_A_RULE.includes(status)) this.refused += 1
    else this.strange.push(`${contract.naam} ${status} ${JSON.stringify(body)}`)
  }
}
