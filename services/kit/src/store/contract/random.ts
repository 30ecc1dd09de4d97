// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import type { CommitEvents, NewCommit } from '../commit.ts'
import type { AppendOutcome, EventStore } from '../event-store.ts'
import type { ContractCase, StoreHarness } from './harness.ts'
import { commitOf, event, newId, positionOf, randomOf, restedOn } from './samples.ts'

const STREAMS = 40
const CALLERS = 8
const ROUNDS = 12

interface Answered {
  readonly commit: NewCommit
  readonly outcome: AppendOutcome
}

/** Version of the stream now, or, when `stale`, before its last commit: as whoever read it then knows it. */
const version = async (events: EventStore, stream: string, stale: boolean): Promise<number> => {
  const past = await events.readStream(stream, 0)
  const last = past.at(-1)?.position
  return stale ? past.filter(({ position }) => position !== last).length : past.length
}

/**
 * One caller: reads some streams, extends some and rests on others, now and then on a stale version, with a taken name,
 * or once more.
 */
const call = async (events: EventStore, seed: number, answers: Answered[]): Promise<void> => {
  const random = randomOf(seed)
  const send = async (commit: NewCommit) =>
    answers.push({ commit, outcome: await events.append(commit, restedOn(commit)) })
  for (let round = 0; round < ROUNDS; round += 1) {
    const names = new Set(Array.from({ length: 1 + random(3) }, () => `s-${random(STREAMS)}`))
    const rested = Array.from({ length: random(3) }, () => `s-${random(STREAMS)}`).filter(
      (stream) => !names.has(stream)
    )
    const rustOp = await Promise.all(
      rested.map(async (stream) => `${stream}@${(await version(events, stream, random(10) === 0)) + 1}`)
    )
    const extended = await Promise.all(
      [...names].map(async (stream) => {
        const known = await version(events, stream, random(10) === 0)
        return Array.from({ length: 1 + random(3) }, (_, i) =>
          event(stream, known + 1 + i, { van: seed, ronde: round, rustOp })
        )
      })
    )
    const plain = commitOf(extended.flat(), { at: 1_000 + random(1_000) })
    const commit = random(5) === 0 ? { ...plain, keys: [...plain.keys, `uniek:${random(10)}`] } : plain
    await Promise.all([send(commit), ...(random(12) === 0 ? [send(commit)] : [])])
    const earlier = answers[random(answers.length)]
    if (earlier?.outcome.kind === 'STORED' && random(8) === 0) {
      // A repeat as it is, or decided anew under the same id.
      await send(random(2) === 0 ? earlier.commit : { ...plain, commandId: earlier.commit.commandId })
    }
  }
}

/** Follows the log while it grows; fails at the first hole. Resolves with all it saw, once `until` has been reached. */
const follow = async (events: EventStore, until: () => number | undefined): Promise<CommitEvents[]> => {
  const seen: CommitEvents[] = []
  while (seen.length < (until() ?? Number.POSITIVE_INFINITY)) {
    for (const commit of await events.readEvents(seen.length, 50)) {
      assert.equal(commit.position, seen.length + 1, 'a reader saw a hole')
      seen.push(commit)
    }
    await new Promise((resolve) => setImmediate(resolve))
  }
  return seen
}

const checkLog = (log: readonly CommitEvents[]): void => {
  const versions = new Map<string, number>()
  let last = 0
  for (const [i, { position, at, events }] of log.entries()) {
    assert.equal(position, i + 1)
    assert.ok(at >= last, 'time went back')
    last = at
    for (const key of restedOn({ events })) {
      const cut = key.lastIndexOf('@')
      const found = (versions.get(key.slice(0, cut)) ?? 0) + 1
      assert.equal(Number(key.slice(cut + 1)), found, `position ${position} rests on ${key}, which had moved`)
    }
    for (const { stream, version } of events) {
      assert.equal(version, (versions.get(stream) ?? 0) + 1, `${stream} skips or repeats a version`)
      versions.set(stream, version)
    }
  }
}

const checkAnswers = (log: readonly CommitEvents[], answers: readonly Answered[]): void => {
  const stored = new Map(log.map((commit) => [commit.commandId, commit]))
  assert.equal(stored.size, log.length, 'a command is stored twice')
  const accepted = new Map<string, NewCommit>()
  for (const { commit, outcome } of answers) {
    if (outcome.kind !== 'STORED') continue
    assert.ok(!accepted.has(commit.commandId), 'a command was told twice that it was stored')
    accepted.set(commit.commandId, commit)
    assert.equal(stored.get(commit.commandId)?.position, outcome.position)
    assert.deepEqual(stored.get(commit.commandId)?.events, commit.events)
  }
  assert.deepEqual([...stored.keys()].sort(), [...accepted.keys()].sort())
  for (const { commit, outcome } of answers) {
    assert.notEqual(outcome.kind, 'UNKNOWN')
    if (outcome.kind === 'CONFLICT') assert.ok(!stored.has(commit.commandId), 'a stored command was told of a conflict')
    if (outcome.kind === 'KNOWN') assert.equal(outcome.commit.position, stored.get(commit.commandId)?.position)
  }
}

const run = async (harness: StoreHarness, seed: number): Promise<void> => {
  const instances = await Promise.all([harness.open(), harness.open(), harness.open()])
  const answers: Answered[] = []
  let length: number | undefined
  const followers = Promise.all(instances.map(({ events }) => follow(events, () => length)))
  const callers = instances.flatMap(({ events }, i) =>
    Array.from({ length: CALLERS }, (_, k) => call(events, seed + i * 100 + k, answers))
  )
  await Promise.race([Promise.all(callers), followers])
  const log = await instances[0].events.readEvents(0, 100_000)
  length = log.length
  for (const seen of await followers) assert.deepEqual(seen, log)
  checkLog(log)
  checkAnswers(log, answers)
  assert.ok(
    answers.some(({ outcome }) => outcome.kind === 'CONFLICT') &&
      answers.some(({ outcome }) => outcome.kind === 'KNOWN')
  )
}

/** Several writers at once, and readers beside them. */
export const randomCases: readonly ContractCase[] = [
  ...[1, 2].map((seed) => ({
    name: `holds every rule with 3 instances, 24 callers and 40 streams at once (seed ${seed})`,
    run: (harness: StoreHarness) => run(harness, seed * 1_000)
  })),
  {
    name: 'gives 100 places to 100 of 1,000 commands at once',
    run: async (harness) => {
      const instances = await Promise.all([harness.open(), harness.open()])
      const outcomes = await Promise.all(
        Array.from({ length: 1_000 }, (_, i) =>
          instances[i % 2]?.events.append(commitOf([event('vol', 1 + (i % 100))], { commandId: newId() }))
        )
      )
      const stored = outcomes.filter((outcome) => outcome?.kind === 'STORED')
      assert.equal(stored.length, 100)
      const positions = stored.map((outcome) => (outcome ? positionOf(outcome) : 0)).sort((a, b) => a - b)
      assert.deepEqual(
        positions,
        Array.from({ length: 100 }, (_, i) => i + 1)
      )
    }
  }
]
