// SPDX-License-Identifier: EUPL-1.2
import { performance } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { acceptedAt, startCommand } from './commands.ts'
import { type Connection, openAll } from './connection.ts'
import { registeredBody, requestOf } from './request.ts'

export interface VisibleLoad {
  /** Where commands go, and where the questions after them go. */
  readonly port: number
  readonly questionsPort: number
  readonly token: string
  /** Commands a second, sent on time whether or not earlier ones are answered. */
  readonly rate: number
  readonly seconds: number
  /** Connections for commands, and as many for the questions after them. */
  readonly connections: number
  /** Hash of the registered operation that shows one initiatief. */
  readonly hash: string
}

export interface VisibleResult {
  readonly sent: number
  /** ms from when a command was to be sent until another connection saw its effect, per command. */
  readonly fromSending: readonly number[]
  /** ms from its answer until then. */
  readonly fromAnswer: readonly number[]
  readonly wrong: readonly string[]
}

/** Hands work to whichever connection is free; what finds none waits, and its clock runs. */
class Pool {
  readonly #all: readonly Connection[]
  readonly #free: Connection[]
  readonly #waiting: ((connection: Connection) => void)[] = []

  constructor(all: readonly Connection[]) {
    this.#all = all
    this.#free = [...all]
  }

  ask(request: string, onAnswer: (status: number, body: Buffer) => void): void {
    const send = (connection: Connection) =>
      connection.send(request, (status, body) => {
        onAnswer(status, body)
        const next = this.#waiting.shift()
        if (next) next(connection)
        else this.#free.push(connection)
      })
    const connection = this.#free.pop()
    if (connection) send(connection)
    else this.#waiting.push(send)
  }

  end(): void {
    for (const connection of this.#all) connection.end()
  }
}

/** Time after the last command in which everything must have become visible. */
const LAST_MS = 10_000

/**
 * Sends commands at a fixed rate. As soon as one is answered, another connection asks for its effect with the position
 * from the answer (`naober-minstens`), so the platform answers the moment its view is there.
 */
export const visibleLoad = async (load: VisibleLoad): Promise<VisibleResult> => {
  const { port, questionsPort, token, rate, seconds, connections, hash } = load
  const wrong: string[] = []
  const fromSending: number[] = []
  const fromAnswer: number[] = []
  const onFault = (fault: string) => wrong.push(fault)
  const commands = new Pool(await openAll(port, connections, onFault))
  const questions = new Pool(await openAll(questionsPort, connections, onFault))
  const total = Math.round(rate * seconds)
  const start = performance.now()

  const probe = (id: string, minstens: string, due: number, answered: number) => {
    const request = requestOf('POST', '/graphql', { 'naober-minstens': minstens }, registeredBody(hash, { id }))
    questions.ask(request, (status, body) => {
      const now = performance.now()
      const text = body.toString('latin1')
      if (status !== 200 || text !== `{"data":{"initiatief":{"id":"${id}"}}}`) return onFault(`${status} ${text}`)
      fromSending.push(now - due)
      fromAnswer.push(now - answered)
    })
  }
  const send = (nr: number) => {
    const due = start + (nr * 1000) / rate
    const { id, request } = startCommand(token, nr)
    commands.ask(request, (status, body) => {
      const accepted = acceptedAt(status, body)
      if (accepted === null) return onFault(`${status} ${body.toString('latin1')}`)
      probe(id, `initiatieven:${accepted.logId}:${accepted.position}`, due, performance.now())
    })
  }

  for (let sent = 0; sent < total && wrong.length === 0; ) {
    const due = Math.min(total, Math.floor(((performance.now() - start) * rate) / 1000) + 1)
    while (sent < due) send(sent++)
    await wait(1)
  }
  const last = performance.now() + LAST_MS
  while (fromSending.length < total && wrong.length === 0 && performance.now() < last) await wait(5)
  if (fromSending.length < total && wrong.length === 0) onFault(`${total - fromSending.length} never became visible`)
  commands.end()
  questions.end()
  return { sent: total, fromSending, fromAnswer, wrong: wrong.slice(0, 5) }
}
