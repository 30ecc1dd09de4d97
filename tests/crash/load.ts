// SPDX-License-Identifier: EUPL-1.2
import { uuidv7 } from '@naober/kit/command/ids'
import { type Answer, post } from '../platform/client.ts'

/** A command that somebody was told is accepted. */
export interface Acknowledged {
  readonly opdrachtId: string
  readonly id: string
  readonly positie: number
}

/** Clients that start initiatieven and change them, each one after the other, until the platform goes away. */
export class Load {
  readonly acknowledged: Acknowledged[] = []
  /** Answers that a client should never get. */
  readonly strange: string[] = []
  /** How often each code was answered that this load allows. */
  readonly told = new Map<string, number>()
  readonly #allowed: readonly string[]
  #stopped = false
  #clients: Promise<void>[] = []

  /** `allowed`: codes with which the platform may say, in this trial, that it cannot store now. */
  constructor(allowed: readonly string[] = []) {
    this.#allowed = allowed
  }

  start(base: string, token: string, clients: number): void {
    this.#stopped = false
    this.#clients = Array.from({ length: clients }, (_, nr) => this.#client(base, token, nr))
  }

  async stop(): Promise<void> {
    this.#stopped = true
    await Promise.all(this.#clients)
  }

  async #client(base: string, token: string, nr: number): Promise<void> {
    let mine = ''
    for (let turn = 0; !this.#stopped; turn += 1) {
      const path =
        mine === '' || turn % 4 === 0
          ? '/initiatieven/v1/initiatieven'
          : `/initiatieven/v1/initiatieven/${mine}/_wijzig-initiatief`
      const body = path.endsWith('en') ? newOne(nr, turn) : { doel: `Doel ${nr}.${turn}` }
      const opdrachtId = uuidv7()
      try {
        const answer = await post(base, path, body, { token, opdrachtId })
        if (answer.status === 200 || answer.status === 201) {
          mine = String(answer.body.id)
          this.acknowledged.push({ opdrachtId, id: mine, positie: Number(answer.body.positie) })
        } else this.#refused(answer)
      } catch {
        return
      }
    }
  }

  #refused({ status, body }: Answer): void {
    const code = `${status} ${body.code}`
    if (this.#allowed.includes(code)) this.told.set(code, (this.told.get(code) ?? 0) + 1)
    else this.strange.push(`${status} ${JSON.stringify(body)}`)
  }
}

const newOne = (nr: number, turn: number) => ({
  soort: 'BEWONERSINITIATIEF',
  naam: `Initiatief ${nr}.${turn}`,
  doel: 'Onder belasting',
  op: '2025-01-01',
  gebied: { gemeente: 'GM0308', jaar: 2024 }
})
