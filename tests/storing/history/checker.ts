// SPDX-License-Identifier: EUPL-1.2
import type { Append, History, Read } from './history.ts'

/** The ways in which a history can be wrong. */
export type Rule =
  /** An accepted element is not in a read that speaks of its position or a later one. */
  | 'LOST'
  /** An element was read that nobody had asked to append to that list by then, or that was refused. */
  | 'PHANTOM'
  /** An element stands in a list more than once. */
  | 'TWICE'
  /** An element was read before the position at which it was accepted. */
  | 'TOO_EARLY'
  /** A read does not show what its own client was told is accepted, and asked to see. */
  | 'OWN_WRITE'
  /** A read speaks of an earlier position than it was asked for. */
  | 'NOT_SO_FAR'
  /** A later position shows fewer elements than an earlier one. */
  | 'BACKWARDS'
  /** One position shows two states of a list. */
  | 'TWO_STATES'
  /** The same list was read in two orders, or in another order than that of the positions. */
  | 'TWO_ORDERS'
  /** Two appends have one position. */
  | 'SHARED_POSITION'
  /** An append that was asked for after another was accepted stands before it. */
  | 'OUT_OF_TIME'

export interface Anomaly {
  readonly rule: Rule
  readonly list: string
  /** The operations that do not go together, for a person to read. */
  readonly found: string
}

/**
 * Judges a history of lists that only grow. Each list's state at a position is a prefix of one order, and a read is
 * such a prefix: so all reads can be compared with the longest one, without a search. Gives every anomaly once per
 * operation that shows it; nothing for a history that one log with replicas behind it can have brought about.
 */
export const judge = (history: History): readonly Anomaly[] => {
  const appends = history.filter((one) => one.kind === 'APPEND')
  const reads = Map.groupBy(
    history.filter((one) => one.kind === 'READ'),
    ({ list }) => list
  )
  const byList = Map.groupBy(appends, ({ list }) => list)
  const lists = new Set([...byList.keys(), ...reads.keys()])
  return [
    ...positionsOf(appends),
    ...[...lists].flatMap((list) => judgeList(byList.get(list) ?? [], reads.get(list) ?? []))
  ]
}

const positionOf = ({ outcome }: Append): number | null => (outcome.kind === 'ACCEPTED' ? outcome.position : null)

const accepted = (appends: readonly Append[]) =>
  appends.flatMap((append) => {
    const position = positionOf(append)
    return position === null ? [] : [{ append, position }]
  })

const anomaly = (rule: Rule, ...found: readonly (Append | Read)[]): Anomaly => ({
  rule,
  list: found[0]?.list ?? '',
  found: found.map((one) => JSON.stringify(one)).join('\n')
})

/** Positions are given once, and follow time: who was asked after another was answered comes after it. */
const positionsOf = (appends: readonly Append[]): readonly Anomaly[] => {
  const inOrder = accepted(appends).sort((a, b) => a.position - b.position)
  const found: Anomaly[] = []
  // From the last position down: the earliest answer among those that stand later.
  let earliest: Append | undefined
  for (let i = inOrder.length - 1; i >= 0; i -= 1) {
    const here = inOrder[i]
    if (here === undefined) continue
    const next = inOrder[i + 1]
    if (next?.position === here.position) found.push(anomaly('SHARED_POSITION', here.append, next.append))
    if (earliest !== undefined && earliest.to < here.append.from) {
      found.push(anomaly('OUT_OF_TIME', earliest, here.append))
    }
    if (earliest === undefined || here.append.to < earliest.to) earliest = here.append
  }
  return found
}

const judgeList = (appends: readonly Append[], reads: readonly Read[]): readonly Anomaly[] => {
  const byElement = new Map(appends.map((append) => [append.element, append]))
  const order = reads.reduce<readonly number[]>(
    (most, { elements }) => (elements.length > most.length ? elements : most),
    []
  )
  return [
    ...reads.flatMap((read) => [
      ...elementsOf(read, byElement),
      ...(isPrefix(read.elements, order) ? [] : [anomaly('TWO_ORDERS', read)]),
      ...promisesOf(read, appends)
    ]),
    ...againstPositions(order, byElement, reads),
    ...growthOf(reads)
  ]
}

const isPrefix = (short: readonly number[], long: readonly number[]): boolean =>
  short.every((element, index) => long[index] === element)

/** What stands in one read. */
const elementsOf = (read: Read, byElement: ReadonlyMap<number, Append>): readonly Anomaly[] => {
  const twice = new Set(read.elements).size < read.elements.length ? [anomaly('TWICE', read)] : []
  return [
    ...twice,
    ...read.elements.flatMap((element) => {
      const append = byElement.get(element)
      if (append === undefined) return [anomaly('PHANTOM', read)]
      if (append.outcome.kind === 'REFUSED' || append.from > read.to) return [anomaly('PHANTOM', read, append)]
      const position = positionOf(append)
      const early = position !== null && read.vector !== null && position > read.vector
      return early ? [anomaly('TOO_EARLY', read, append)] : []
    })
  ]
}

/** What should stand in one read. */
const promisesOf = (read: Read, appends: readonly Append[]): readonly Anomaly[] => {
  const { atLeast, vector, elements, client } = read
  const there = new Set(elements)
  const absent = accepted(appends).filter(({ append }) => !there.has(append.element))
  const own = absent.find(({ append, position }) => append.client === client && atLeast !== null && position <= atLeast)
  const lost = absent.find(({ position }) => vector !== null && position <= vector)
  return [
    ...(atLeast !== null && vector !== null && vector < atLeast ? [anomaly('NOT_SO_FAR', read)] : []),
    ...(own ? [anomaly('OWN_WRITE', read, own.append)] : []),
    ...(lost ? [anomaly('LOST', read, lost.append)] : [])
  ]
}

/** Elements stand in the order of their positions. */
const againstPositions = (
  order: readonly number[],
  byElement: ReadonlyMap<number, Append>,
  reads: readonly Read[]
): readonly Anomaly[] => {
  const positions = order.flatMap((element) => {
    const append = byElement.get(element)
    const position = append && positionOf(append)
    return position == null ? [] : [position]
  })
  const longest = reads.find(({ elements }) => elements === order)
  const isWrong = positions.some((position, index) => position < (positions[index - 1] ?? 0))
  return isWrong && longest ? [anomaly('TWO_ORDERS', longest)] : []
}

/** A later position shows at least as much as an earlier one, whoever asks and wherever; the same shows the same. */
const growthOf = (reads: readonly Read[]): readonly Anomaly[] => {
  const told = reads
    .flatMap((read) => (read.vector === null ? [] : [{ read, vector: read.vector }]))
    .sort((a, b) => a.vector - b.vector || a.read.elements.length - b.read.elements.length)
  return told.flatMap(({ read, vector }, index) => {
    const before = told[index - 1]
    if (before === undefined || before.read.elements.length === read.elements.length) return []
    if (before.vector === vector) return [anomaly('TWO_STATES', before.read, read)]
    return before.read.elements.length > read.elements.length ? [anomaly('BACKWARDS', before.read, read)] : []
  })
}
