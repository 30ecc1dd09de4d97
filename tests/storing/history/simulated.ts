// SPDX-License-Identifier: EUPL-1.2
import * as fc from 'fast-check'
import type { Append, History, Read } from './history.ts'

/** One thing that a simulated client does. */
interface Step {
  readonly client: number
  readonly list: number
  readonly replica: number
  readonly does: 'APPEND' | 'READ' | 'READ_OWN' | 'READ_AFTER_ALL'
  readonly became: 'TOLD' | 'REFUSED' | 'ANSWER_LOST' | 'NEVER_ARRIVED'
  /** Ms until it takes effect, and from there until its answer. */
  readonly there: number
  readonly back: number
  /** Commits that every replica may fall behind before this step. */
  readonly behind: number
}

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    client: fc.nat(3),
    list: fc.nat(1),
    replica: fc.nat(1),
    does: fc.constantFrom('APPEND', 'APPEND', 'READ', 'READ_OWN', 'READ_AFTER_ALL'),
    became: fc.constantFrom('TOLD', 'TOLD', 'TOLD', 'REFUSED', 'ANSWER_LOST', 'NEVER_ARRIVED'),
    there: fc.nat(30),
    back: fc.nat(30),
    behind: fc.nat(3)
  }),
  { minLength: 20, maxLength: 120 }
)

const GAP_MS = 5

const outcomeOf = (became: Step['became'], position: number): Append['outcome'] => {
  if (became === 'TOLD') return { kind: 'ACCEPTED', position }
  return { kind: became === 'REFUSED' ? 'REFUSED' : 'UNKNOWN' }
}

/** What clients of one log with two replicas see: replicas lag, and wait where they are asked for a position. */
const run = (given: readonly Step[]): History => {
  const log: { readonly list: string; readonly element: number }[] = []
  const replicas = [0, 0]
  const history: (Append | Read)[] = []
  const inOrder = given
    .map((step, index) => ({ ...step, index, from: index * GAP_MS, at: index * GAP_MS + step.there + 1 }))
    .sort((a, b) => a.at - b.at)
  for (const step of inOrder) {
    const { from, at, does, became, replica, index } = step
    const client = `client-${step.client}`
    const list = `list-${step.list}`
    const operation = { client, list, from, to: at + step.back + 1 }
    if (does === 'APPEND') {
      if (became === 'TOLD' || became === 'ANSWER_LOST') log.push({ list, element: index })
      history.push({ ...operation, kind: 'APPEND', element: index, outcome: outcomeOf(became, log.length) })
      continue
    }
    const known = history.flatMap((one) =>
      one.kind === 'APPEND' &&
      one.outcome.kind === 'ACCEPTED' &&
      one.to <= from &&
      (does === 'READ_AFTER_ALL' || one.client === client)
        ? [one.outcome.position]
        : []
    )
    const atLeast = does === 'READ' ? null : Math.max(0, ...known)
    replicas[replica] = Math.max(replicas[replica] ?? 0, atLeast ?? 0, log.length - step.behind)
    const vector = replicas[replica] ?? 0
    const elements = log.slice(0, vector).flatMap((one) => (one.list === list ? [one.element] : []))
    history.push({
      ...operation,
      kind: 'READ',
      elements,
      atLeast,
      vector: does === 'READ_OWN' && index % 3 === 0 ? null : vector
    })
  }
  return history
}

/** Histories that nothing is wrong with. */
export const goodHistories: fc.Arbitrary<History> = steps.map(run)
