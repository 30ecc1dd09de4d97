// SPDX-License-Identifier: EUPL-1.2
import { afterEach, beforeEach, expect, it } from 'vitest'
import { one } from '../contract/samples.ts'
import type { Append } from './append.ts'
import { type AssembledStore, assemble, PARTS } from './assemble.ts'
import type { Refusal } from './faults.ts'
import { Placer } from './placer.ts'
import { DIENST, ownDatabase, type TestDatabase } from './test-database.ts'

/** Its first insert is what the driver makes of a write on a connection that is given up: stored or not, never answered. */
const silentAtFirst = (arrives: boolean): typeof Placer => {
  let first = true
  return class extends Placer {
    protected override async insert(rest: readonly Append[]): Promise<Refusal | undefined> {
      if (!first) return super.insert(rest)
      first = false
      if (arrives) await super.insert(rest)
      return new Promise(() => {})
    }
  }
}

let database: TestDatabase
let store: AssembledStore
beforeEach(() => {
  database = ownDatabase()
})
afterEach(async () => {
  await store.close()
  await database.drop()
})

it.each([true, false])('an insert that never ends does not hold up the others (it arrived: %j)', async (arrives) => {
  const options = { url: database.url, dienst: DIENST, create: true, onFatal: () => {} }
  store = await assemble(options, { ...PARTS, Placer: silentAtFirst(arrives), longestMs: 300 })
  const outcomes = await Promise.all([store.events.append(one('a', 1)), store.events.append(one('b', 1))])
  expect(outcomes).toMatchObject([
    { kind: 'STORED', position: 1 },
    { kind: 'STORED', position: 2 }
  ])
  expect(await store.events.append(one('a', 2))).toMatchObject({ kind: 'STORED', position: 3 })
})
