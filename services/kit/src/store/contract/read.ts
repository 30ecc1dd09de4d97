// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { parseEvents } from '../codec.ts'
import type { Commit, CommitEvents, CommitText } from '../commit.ts'
import type { EventStore } from '../event-store.ts'
import type { ContractCase } from './harness.ts'
import { commitOf, event, newId, one } from './samples.ts'

/** Of texts that were read: the commit as it is read in events. */
const parsed = ({ events, ...rest }: CommitText): CommitEvents => ({
  ...rest,
  events: parseEvents(events).map(([stream, version, type, v, data]) => ({ stream, version, type, v, data }))
})

/** All commits as text, in as many parts as it takes. */
const allTexts = async (events: EventStore): Promise<readonly CommitText[]> => {
  const all: CommitText[] = []
  for (;;) {
    const part = await events.readTexts(all.length, 1_000)
    if (part.length === 0) return all
    all.push(...part)
  }
}

/** Reading: commits, streams, listeners, upcasting. */
export const readCases: readonly ContractCase[] = [
  {
    name: 'reads commits and events after a position, in order, no more than asked',
    run: async (harness) => {
      const { events } = await harness.open()
      await Promise.all(Array.from({ length: 7 }, (_, i) => events.append(one(`s-${i}`, 1, { depth: i }))))
      const all = await events.readCommits(0, 100)
      assert.deepEqual(
        all.map(({ position, depth }) => [position, depth]),
        Array.from({ length: 7 }, (_, i) => [i + 1, i])
      )
      assert.deepEqual(await events.readCommits(2, 3), all.slice(2, 5))
      assert.deepEqual(await events.readCommits(7, 3), [])
      assert.deepEqual(
        await events.readEvents(4, 2),
        all
          .slice(4, 6)
          .map(({ position, at, commandId, depth, events }) => ({ position, at, commandId, depth, events }))
      )
    }
  },
  {
    name: 'reads as text what it reads as events',
    run: async (harness) => {
      const { events } = await harness.open()
      const told = 'één regel\nen "nog" één \u2028 \ud83c\udf33'
      await events.append(commitOf([event('a', 1), event('b', 1, { told }), event('a', 2)], { depth: 2 }))
      await Promise.all(Array.from({ length: 4 }, (_, i) => events.append(one(`s-${i}`, 1))))
      const texts = await allTexts(events)
      assert.ok(!texts.some((text) => text.events.includes('\n')))
      assert.deepEqual(texts.map(parsed), await events.readEvents(0, 100))
      assert.deepEqual((await events.readTexts(1, 2)).map(parsed), await events.readEvents(1, 2))
      assert.deepEqual(await events.readTexts(5, 9), [])
      assert.deepEqual(await events.readTexts(0, 0), [])
    }
  },
  {
    name: 'reads more as text than goes at once in parts, none of them empty',
    run: async (harness) => {
      const { events } = await harness.open()
      const told = 'x'.repeat(5_000_000)
      for (let i = 0; i < 4; i += 1) await events.append(commitOf([event(`groot-${i}`, 1, { told })]))
      const first = await events.readTexts(0, 100)
      assert.ok(first.length > 0 && first.length < 4, `${first.length} at once`)
      assert.deepEqual(
        (await allTexts(events)).map(({ position }) => position),
        [1, 2, 3, 4]
      )
    }
  },
  {
    name: 'finds the commit of a command, and none for a command it does not know',
    run: async (harness) => {
      const { events } = await harness.open()
      const commit = one('a', 1)
      await events.append(commit)
      assert.deepEqual(await events.byCommandId(commit.commandId), { ...commit, position: 1 })
      assert.equal(await events.byCommandId(newId()), undefined)
    }
  },
  {
    name: 'reads one stream in order with position and time, after any version',
    run: async (harness) => {
      const { events } = await harness.open()
      await events.append(commitOf([event('a', 1), event('b', 1), event('a', 2), event('a', 3)], { at: 100 }))
      await events.append(one('b', 2, { at: 200 }))
      await events.append(commitOf([event('a', 4), event('a', 5)], { at: 300 }))
      const read = async (after: number) =>
        (await events.readStream('a', after)).map(({ event, position, at }) => [event.version, position, at])
      const whole = [
        [1, 1, 100],
        [2, 1, 100],
        [3, 1, 100],
        [4, 3, 300],
        [5, 3, 300]
      ]
      for (let after = 0; after <= 6; after += 1) assert.deepEqual(await read(after), whole.slice(after))
      assert.deepEqual((await events.readStream('b', 1))[0]?.event, event('b', 2))
    }
  },
  {
    name: 'keeps streams with names like each other apart',
    run: async (harness) => {
      const { events } = await harness.open()
      const streams = ['s', 's-1', 's-10', 'S', 's@1', 's@1@1', 's%', 's_', 'uniekeplek']
      for (const stream of streams) await events.append(one(stream, 1, { keys: [`${stream}@1`, `uniek:${stream}`] }))
      for (const stream of [...streams, 'uniek:s', 't', '']) {
        const found = (await events.readStream(stream, 0)).map(({ event }) => event.stream)
        assert.deepEqual(found, streams.includes(stream) ? [stream] : [])
      }
    }
  },
  {
    name: 'shows a stored commit to every instance at once',
    run: async (harness) => {
      const [writer, reader] = [await harness.open(), await harness.open()]
      for (let version = 1; version <= 10; version += 1) {
        const commit = one('a', version)
        await writer.events.append(commit)
        assert.equal((await reader.events.head()).commandId, commit.commandId)
        assert.equal((await reader.events.readStream('a', version - 1)).length, 1)
      }
    }
  },
  {
    name: 'tells listeners of stored commits only, in order, before the append is answered, until they end',
    run: async (harness) => {
      const { events } = await harness.open()
      const heard: Commit[] = []
      const stop = events.onAppended((commits) => {
        heard.push(...commits)
      })
      const commits = Array.from({ length: 5 }, (_, i) => one(`s-${i}`, 1))
      const answered = [...commits, one('s-0', 1), ...commits].map(async (commit) => {
        const outcome = await events.append(commit)
        if (outcome.kind === 'STORED') assert.ok(heard.some(({ position }) => position === outcome.position))
      })
      await Promise.all(answered)
      assert.deepEqual(
        heard,
        commits.map((commit, i) => ({ ...commit, position: i + 1 }))
      )
      stop()
      await events.append(one('later', 1))
      assert.equal(heard.length, 5)
    }
  },
  {
    name: 'reads every event through the upcaster it was opened with, and stores what it was given',
    run: async (harness) => {
      const upcast = <E extends { v: number; data: object }>(read: E): E => ({
        ...read,
        v: 2,
        data: { ...read.data, nieuw: true }
      })
      const plain = await harness.open()
      const { events } = await harness.open({ upcast })
      const commit = one('a', 1)
      await events.append(commit)
      const lifted = [upcast(event('a', 1))]
      assert.deepEqual((await events.readCommits(0, 1))[0]?.events, lifted)
      assert.deepEqual((await events.readEvents(0, 1))[0]?.events, lifted)
      assert.deepEqual((await events.readTexts(0, 1)).map(parsed)[0]?.events, lifted)
      assert.deepEqual((await events.byCommandId(commit.commandId))?.events, lifted)
      assert.deepEqual((await events.readStream('a', 0))[0]?.event, lifted[0])
      assert.deepEqual((await plain.events.readEvents(0, 1))[0]?.events, [event('a', 1)])
    }
  },
  {
    name: 'passes on as text what its upcaster says that it would not change',
    run: async (harness) => {
      const upcast = Object.assign(<E extends { v: number }>(read: E): E => ({ ...read, v: 2 }), {
        mayChange: (events: string) => events.includes('"oud-1"')
      })
      const { events } = await harness.open({ upcast })
      await events.append(one('oud-1', 1))
      await events.append(one('nieuw-1', 1))
      const [old, present] = (await allTexts(events)).map(parsed)
      assert.deepEqual(old?.events, [{ ...event('oud-1', 1), v: 2 }])
      assert.deepEqual(present?.events, [event('nieuw-1', 1)])
    }
  }
]
