// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { graphql } from '../../platform/client.ts'
import { LISTS } from '../../platform/lists.ts'
import { isNoAnswer, isNotNow } from './no-answer.ts'

interface Gateway {
  readonly name: string
  readonly address: () => string
}

/** So many lists are asked in one question, and so many things of each. */
const [LISTS_EACH, FIRST] = [2, 10]

const lists = LISTS.map(({ naam, node }) => `${naam}(first: ${FIRST}) { aantal nodes { ${node(0)} } }`)

/** Questions whose answers depend on nothing but the commits: about every list there is. */
const QUESTIONS = Array.from(
  { length: Math.ceil(lists.length / LISTS_EACH) },
  (_, nr) => `{ alsVan { positie } ${lists.slice(nr * LISTS_EACH, (nr + 1) * LISTS_EACH).join(' ')} }`
)
const EACH_MS = 120
/** Positions that are remembered: gateways that are further apart are not compared. */
const KEPT = 5_000
const ANSWER_MS = 5_000

/** The position an answer speaks of, and a hash of all else; undefined where there is none now. Rejects with all else. */
const ask = async (
  base: string,
  query: string
): Promise<{ readonly positie: number; readonly hash: string } | undefined> => {
  const answer = await graphql(base, query, {}, undefined, { signal: AbortSignal.timeout(ANSWER_MS) })
  const { data, errors } = answer
  if (isNotNow(errors?.[0]?.extensions?.code ?? answer.code)) return undefined
  if (errors || !data) throw new Error(JSON.stringify(answer))
  const { alsVan, ...rest } = data
  const [stand] = alsVan as { positie: number }[]
  if (stand === undefined) throw new Error('an answer that does not say as of when it speaks')
  return { positie: stand.positie, hash: createHash('sha256').update(JSON.stringify(rest)).digest('hex') }
}

/** Asks all gateways the same again and again under load: the same positions must bring the same answer. */
export class Comparison {
  readonly violations: string[] = []
  /** Answers that stood beside one of another gateway, of the same positions. */
  compared = 0
  /** Questions that were answered, and those that nobody answered. */
  answered = 0
  unanswered = 0
  readonly #gateways: readonly Gateway[]
  /** Per question and position, who said what. */
  readonly #said = new Map<string, { readonly name: string; readonly hash: string }>()
  #closed = false
  #running: Promise<void>[] = []

  constructor(gateways: readonly Gateway[]) {
    this.#gateways = gateways
  }

  start(): void {
    this.#running = this.#gateways.map((gateway) => this.#askOn(gateway))
  }

  async close(): Promise<void> {
    this.#closed = true
    await Promise.all(this.#running)
  }

  counts() {
    const { compared, answered, unanswered } = this
    return { compared, answered, unanswered }
  }

  async #askOn({ name, address }: Gateway): Promise<void> {
    for (let turn = 0; !this.#closed; turn += 1) {
      const nr = turn % QUESTIONS.length
      try {
        const answer = await ask(address(), QUESTIONS[nr] ?? '')
        if (answer === undefined) this.unanswered += 1
        else this.#hold(name, `${nr} at ${answer.positie}`, answer.hash)
      } catch (error) {
        // A gateway that is away or frozen is not compared; a question that goes wrong says nothing of agreement.
        if (isNoAnswer(error)) this.unanswered += 1
        else this.violations.push(`question ${nr} to ${name}: ${error}`)
      }
      await pause(EACH_MS)
    }
  }

  #hold(name: string, key: string, hash: string): void {
    this.answered += 1
    const before = this.#said.get(key)
    if (before === undefined) {
      this.#said.set(key, { name, hash })
      const oldest = this.#said.keys().next().value
      if (this.#said.size > KEPT && oldest !== undefined) this.#said.delete(oldest)
      return
    }
    if (before.name !== name) this.compared += 1
    if (before.hash !== hash)
      this.violations.push(`question ${key} is answered otherwise by ${before.name} and ${name}`)
  }
}
