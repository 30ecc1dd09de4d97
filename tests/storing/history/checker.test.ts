// SPDX-License-Identifier: EUPL-1.2
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judge, type Rule } from './checker.ts'
import type { Append, History, Read } from './history.ts'
import { goodHistories } from './simulated.ts'

const append = (element: number, position: number | null, more: Partial<Append> = {}): Append => ({
  kind: 'APPEND',
  client: 'anne',
  list: 'tuin',
  element,
  from: element * 10,
  to: element * 10 + 5,
  outcome: position === null ? { kind: 'UNKNOWN' } : { kind: 'ACCEPTED', position },
  ...more
})
const read = (vector: number | null, elements: readonly number[], more: Partial<Read> = {}): Read => ({
  kind: 'READ',
  client: 'bart',
  list: 'tuin',
  elements,
  atLeast: null,
  vector,
  from: 100,
  to: 101,
  ...more
})
const rulesIn = (...history: History): readonly Rule[] => [...new Set(judge(history).map(({ rule }) => rule))]

describe('a history that is wrong', () => {
  it.each<[string, Rule, History]>([
    ['an accepted element is not there', 'LOST', [append(1, 7), read(7, [])]],
    ['nobody appended it', 'PHANTOM', [append(1, 7), read(7, [1, 2])]],
    ['it was refused', 'PHANTOM', [append(1, null, { outcome: { kind: 'REFUSED' } }), read(7, [1])]],
    ['it was appended to another list', 'PHANTOM', [append(1, 7, { list: 'koor' }), read(7, [1])]],
    ['it was read before it was asked for', 'PHANTOM', [append(20, null), read(7, [20])]],
    ['it is there twice', 'TWICE', [append(1, 7), read(7, [1, 1])]],
    ['it is there before its position', 'TOO_EARLY', [append(1, 7), read(6, [1])]],
    ['its own client does not see it', 'OWN_WRITE', [append(1, 7), read(null, [], { client: 'anne', atLeast: 7 })]],
    ['the answer speaks of too early a position', 'NOT_SO_FAR', [read(6, [], { atLeast: 7 })]],
    ['a later position shows less', 'BACKWARDS', [append(1, null), read(7, [1]), read(8, [])]],
    ['one position shows two states', 'TWO_STATES', [append(1, null), read(7, [1]), read(7, [])]],
    ['two reads differ in order', 'TWO_ORDERS', [append(1, null), append(2, null), read(7, [1, 2]), read(8, [2, 1])]],
    ['the order is not that of the positions', 'TWO_ORDERS', [append(1, 6), append(2, 7), read(7, [2, 1])]],
    ['two have one position', 'SHARED_POSITION', [append(1, 7), append(2, 7)]],
    ['the later one stands first', 'OUT_OF_TIME', [append(1, 8), append(2, 7)]]
  ])('%s', (_what, rule, history) => {
    expect(rulesIn(...history)).toContain(rule)
  })

  it('tells the operations that do not go together', () => {
    const [found] = judge([append(1, 7), read(7, [])])
    expect(found).toEqual({ rule: 'LOST', list: 'tuin', found: expect.stringMatching(/"READ".*\n.*"APPEND"/) })
  })
})

describe('a history that is right', () => {
  it.each<[string, History]>([
    ['nothing happened', []],
    ['an append without an answer is there', [append(1, null), read(7, [1])]],
    ['an append without an answer is not there', [append(1, null), read(7, [])]],
    ['an append without an answer comes later', [append(1, null), read(7, []), read(8, [1])]],
    [
      'a client that does not ask for its own write reads an older state',
      [append(1, 7), read(6, [], { client: 'anne' })]
    ],
    ['two at the same time stand in either order', [append(1, 8, { to: 30 }), append(2, 7), read(8, [2, 1])]]
  ])('%s', (_what, history) => {
    expect(judge(history)).toEqual([])
  })

  it('is whatever clients of one log with replicas can see', () => {
    fc.assert(
      fc.property(goodHistories, (history) => {
        expect(judge(history)).toEqual([])
      })
    )
  })
})

type Mutation = (history: History, pick: <T>(from: readonly T[]) => T | undefined) => History | undefined

const isRead = (one: Append | Read): one is Read => one.kind === 'READ'
const positionIn = (history: History, element: number | undefined): number | null => {
  const found = history.find((one) => one.kind === 'APPEND' && one.element === element)
  return found?.kind === 'APPEND' && found.outcome.kind === 'ACCEPTED' ? found.outcome.position : null
}
/** The history with one of the reads that fit changed. */
const changed =
  (fits: (one: Read, history: History) => boolean, change: (one: Read, history: History) => Read): Mutation =>
  (history, pick) => {
    const chosen = pick(history.filter(isRead).filter((one) => fits(one, history)))
    return chosen && history.map((one) => (one === chosen ? change(chosen, history) : one))
  }
const acceptedIn = (history: History) =>
  history.filter((one): one is Append => one.kind === 'APPEND' && one.outcome.kind === 'ACCEPTED')

const MUTATIONS: Readonly<Record<string, readonly [Rule, Mutation]>> = {
  'loses an accepted element': [
    'LOST',
    changed(
      ({ elements, vector }, history) => vector !== null && positionIn(history, elements.at(-1)) !== null,
      (one) => ({ ...one, elements: one.elements.slice(0, -1) })
    )
  ],
  'shows what nobody wrote': [
    'PHANTOM',
    changed(
      () => true,
      (one) => ({ ...one, elements: [...one.elements, -1] })
    )
  ],
  'shows one twice': [
    'TWICE',
    changed(
      ({ elements }) => elements.length > 0,
      (one) => ({ ...one, elements: [...one.elements, ...one.elements.slice(0, 1)] })
    )
  ],
  'turns the first two round': [
    'TWO_ORDERS',
    changed(
      ({ elements }, history) => elements.slice(0, 2).filter((one) => positionIn(history, one) !== null).length === 2,
      (one) => ({ ...one, elements: [one.elements[1] ?? 0, one.elements[0] ?? 0, ...one.elements.slice(2)] })
    )
  ],
  'speaks of less than was asked': [
    'NOT_SO_FAR',
    changed(
      ({ atLeast, vector }) => vector !== null && atLeast !== null && atLeast > 0,
      (one) => ({ ...one, vector: (one.atLeast ?? 0) - 1 })
    )
  ],
  'shows what comes later': [
    'TOO_EARLY',
    changed(
      ({ elements, vector }, history) => vector !== null && positionIn(history, elements.at(-1)) !== null,
      (one, history) => ({ ...one, vector: (positionIn(history, one.elements.at(-1)) ?? 0) - 1 })
    )
  ],
  'gives one position to two': [
    'SHARED_POSITION',
    (history, pick) => {
      const chosen = pick(acceptedIn(history))
      const other = pick(acceptedIn(history).filter((one) => one !== chosen))
      return chosen && other && history.map((one) => (one === chosen ? { ...chosen, outcome: other.outcome } : one))
    }
  ],
  'puts a later one before an earlier one': [
    'OUT_OF_TIME',
    (history, pick) => {
      const all = acceptedIn(history)
      const first = pick(all.filter((one) => all.some((other) => one.to < other.from)))
      const second = first && pick(all.filter((one) => first.to < one.from))
      if (!first || !second) return undefined
      const turned = (one: Append | Read) =>
        one === first
          ? { ...first, outcome: second.outcome }
          : one === second
            ? { ...second, outcome: first.outcome }
            : one
      return history.map(turned)
    }
  ]
}

describe.each(Object.entries(MUTATIONS))('a right history that %s', (_what, [rule, mutate]) => {
  it('is seen to be wrong', () => {
    fc.assert(
      fc.property(goodHistories, fc.infiniteStream(fc.nat(1_000)), (history, draws) => {
        const pick = <T>(from: readonly T[]): T | undefined => from[Number(draws.next().value) % (from.length || 1)]
        const wrong = mutate(history, pick)
        fc.pre(wrong !== undefined)
        expect(judge(wrong).map((one) => one.rule)).toContain(rule)
      })
    )
  })
})
