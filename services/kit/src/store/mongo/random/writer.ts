// SPDX-License-Identifier: EUPL-1.2
// A process of its own that appends at random, for the test beside this folder, until its input ends.
// Arguments: address, seed, callers. The first line of its input is a list of commits to be settled first.
// Writes a line of JSON for every commit before it is sent and for every answer (see `Told`).
import { writeSync } from 'node:fs'
import { createInterface } from 'node:readline'
import type { NewCommit } from '../../commit.ts'
import { commitOf, event, randomOf, restedOn } from '../../contract/samples.ts'
import type { EventStore } from '../../event-store.ts'
import { openMongo } from '../../mongo.ts'
import { DIENST } from '../test-database.ts'
import type { Told } from './history.ts'

const STREAMS = 40
const [url = '', seedText = '', callers = ''] = process.argv.slice(2)
const seed = Number(seedText)

const say = (told: Told): void => {
  writeSync(1, `${JSON.stringify(told)}\n`)
}

let count = 0
const newId = (): string => {
  count += 1
  return `${Date.now().toString(16).padStart(12, '0')}-${seed}-${process.pid}-${count}/persoon-1`
}

const send = async (events: EventStore, commit: NewCommit): Promise<boolean> => {
  say({ commit })
  const outcome = await events.append(commit, restedOn(commit))
  const { kind } = outcome
  const position = kind === 'STORED' ? outcome.position : kind === 'KNOWN' ? outcome.commit.position : 0
  say({ id: commit.commandId, kind, position })
  return kind === 'STORED'
}

const settle = async (events: EventStore, commit: NewCommit): Promise<void> => {
  say({ commit })
  for (;;) {
    const outcome = await events.append(commit, restedOn(commit))
    if (outcome.kind === 'UNKNOWN') continue
    const position =
      outcome.kind === 'STORED' ? outcome.position : outcome.kind === 'KNOWN' ? outcome.commit.position : 0
    return say({ id: commit.commandId, kind: outcome.kind, position })
  }
}

/** Reads that a database which is away refuses are asked again. */
const insist = async <T>(read: () => Promise<T>): Promise<T> => {
  for (;;) {
    try {
      return await read()
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'DRUK')) throw error
    }
  }
}

const call = async (events: EventStore, random: (n: number) => number, isOver: () => boolean): Promise<void> => {
  /** Version of a stream, and what it was before its last commit: commits are read whole, so nothing in between. */
  const known = new Map<string, { version: number; before: number }>()
  const accepted: NewCommit[] = []

  const versionOf = async (stream: string): Promise<number> => {
    const seen = known.get(stream) ?? { version: 0, before: 0 }
    const past = await insist(() => events.readStream(stream, seen.version))
    const last = past.at(-1)
    const first = past.find(({ position }) => position === last?.position)
    if (last && first) known.set(stream, { version: last.event.version, before: first.event.version - 1 })
    const { version, before } = known.get(stream) ?? seen
    return random(10) === 0 ? before : version
  }

  while (!isOver()) {
    const names = new Set(Array.from({ length: random(3) === 0 ? 3 : 1 }, () => `s-${random(STREAMS)}`))
    const rested = Array.from({ length: random(3) }, () => `s-${random(STREAMS)}`).filter(
      (stream) => !names.has(stream)
    )
    const rustOp: string[] = []
    for (const stream of rested) rustOp.push(`${stream}@${(await versionOf(stream)) + 1}`)
    const extended = []
    for (const stream of names) {
      const version = await versionOf(stream)
      extended.push(
        ...Array.from({ length: 1 + random(3) }, (_, i) => event(stream, version + 1 + i, { van: seed, count, rustOp }))
      )
    }
    const plain = commitOf(extended, { commandId: newId(), at: Date.now() - random(50) })
    const commit = random(10) === 0 ? { ...plain, keys: [...plain.keys, `uniek:${random(100)}`] } : plain
    const earlier = accepted[random(accepted.length)]
    if (earlier !== undefined && random(20) === 0) {
      // A repeat as it was, or decided anew under the same id.
      await send(events, random(2) === 0 ? earlier : { ...commit, commandId: earlier.commandId })
      continue
    }
    const clicks = random(50) === 0 ? [commit, commit] : [commit]
    const stored = await Promise.all(clicks.map((click) => send(events, click)))
    if (stored.includes(true)) accepted.push(commit)
  }
}

const input = createInterface({ input: process.stdin })[Symbol.asyncIterator]()
const open: NewCommit[] = JSON.parse((await input.next()).value ?? '[]')
let over = false
void input.next().then(() => {
  over = true
})

const store = await openMongo({
  url,
  dienst: DIENST,
  create: false,
  onFatal: (error) => {
    throw error
  }
})
const random = randomOf(seed)
await Promise.all(open.map((commit) => settle(store.events, commit)))
await Promise.all(Array.from({ length: Number(callers) }, () => call(store.events, random, () => over)))
await store.close()
process.exit(0)
