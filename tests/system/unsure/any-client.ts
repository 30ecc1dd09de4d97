// SPDX-License-Identifier: EUPL-1.2
import type { Opdrachtcontract } from '@naober/contracts'
import type { Draws } from '@naober/kit/bus/draws'
import { uuidv7 } from '@naober/kit/command/ids'
import { validValues } from '@naober/kit/testing/fuzz'
import fc from 'fast-check'
import type { Client, Next } from '../../storing/load/commands.ts'

/** Values that are drawn of each command beforehand. */
const VALUES = 6
/** How often an id in a value is one of a thing that is there. */
const MEANT = 0.9

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Ids of the things that were made, by the name of their kind in small letters. */
export class Things {
  readonly #byKind = new Map<string, string[]>()

  add(kind: string, id: string): void {
    const ids = this.#byKind.get(kind.toLowerCase())
    if (ids === undefined) this.#byKind.set(kind.toLowerCase(), [id])
    else ids.push(id)
  }

  /** One whose kind a name begins with, such as that of a field; else one of any kind. */
  one(name: string, draw: Draws): string | undefined {
    const kinds = [...this.#byKind.keys()]
    const kind = kinds.find((each) => name.toLowerCase().startsWith(each)) ?? kinds[Math.floor(draw() * kinds.length)]
    const ids = this.#byKind.get(kind ?? '') ?? []
    return ids[Math.floor(draw() * ids.length)]
  }
}

/** Values of commands, valid by themselves. */
export type Values = ReadonlyMap<Opdrachtcontract, readonly unknown[]>

/** Draws some of each command. */
export const drawValues = (contracts: readonly Opdrachtcontract[], seed: number): Values =>
  new Map(contracts.map((each) => [each, fc.sample(validValues(each.schema), { seed, numRuns: VALUES })]))

/** Sends any command there is, about things that are mostly there: some are accepted, most are refused by a rule. */
export class AnyClient implements Client {
  readonly #contracts: readonly Opdrachtcontract[]
  readonly #values: Values
  readonly #things: Things
  readonly #draw: Draws

  constructor(values: Values, things: Things, draw: Draws) {
    this.#contracts = [...values.keys()]
    this.#values = values
    this.#things = things
    this.#draw = draw
  }

  async next(): Promise<Next> {
    const contract = this.#one(this.#contracts)
    if (contract === undefined) throw new Error('there are no commands to draw from')
    const velden = this.#meant(this.#one(this.#values.get(contract) ?? []), '') as object
    const id = contract.nieuw ? null : (this.#things.one(contract.aggregaat.naam, this.#draw) ?? uuidv7())
    return { command: { opdracht: contract.naam, id, velden, opdrachtId: uuidv7(), token: 'alles' }, done: () => {} }
  }

  #one<T>(from: readonly T[]): T | undefined {
    return from[Math.floor(this.#draw() * from.length)]
  }

  /** The value with ids of things that are there. */
  #meant(value: unknown, name: string): unknown {
    if (typeof value === 'string' && UUID.test(value)) {
      return this.#draw() < MEANT ? (this.#things.one(name, this.#draw) ?? value) : value
    }
    if (Array.isArray(value)) return value.map((item) => this.#meant(item, name))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.#meant(item, key)]))
  }
}
