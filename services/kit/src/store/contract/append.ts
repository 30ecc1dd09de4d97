// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import type { ContractCase } from './harness.ts'
import { commitOf, event, newId, one, positionOf } from './samples.ts'

/** How commits get their place. */
export const appendCases: readonly ContractCase[] = [
  {
    name: 'stores a commit whole and answers its position and time',
    run: async (harness) => {
      const { events } = await harness.open()
      const commit = commitOf([event('a', 1, { naam: 'Café "é" \u{1f3b5}\u0000', leden: [1, 2.5, null, true, {}] })], {
        seal: { salt: 'c2FsdA', digest: 'ZGlnZXN0' },
        keys: ['a@1', 'uniek:naam van a@7'],
        actor: { id: 'p', namens: 'q', rollen: [] },
        cause: { log: 'elders', position: 7, index: 1 },
        depth: 3,
        trace: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'
      })
      assert.deepEqual(await events.append(commit), { kind: 'STORED', position: 1, at: 1_000 })
      assert.deepEqual(await events.readCommits(0, 10), [{ ...commit, position: 1 }])
    }
  },
  {
    name: 'numbers commits 1, 2, 3 in the order of the calls',
    run: async (harness) => {
      const { events } = await harness.open()
      const commits = Array.from({ length: 1_201 }, (_, i) => one(`s-${i}`, 1))
      const outcomes = await Promise.all(commits.map((commit) => events.append(commit)))
      assert.deepEqual(
        outcomes.map(positionOf),
        commits.map((_, i) => i + 1)
      )
      const stored = await events.readEvents(0, 2_000)
      assert.deepEqual(
        stored.map(({ commandId }) => commandId),
        commits.map(({ commandId }) => commandId)
      )
    }
  },
  {
    name: 'goes on from the position that another instance reached',
    run: async (harness) => {
      const first = await harness.open()
      const second = await harness.open()
      assert.equal(positionOf(await first.events.append(one('a', 1))), 1)
      assert.equal(positionOf(await second.events.append(one('b', 1))), 2)
      assert.equal(positionOf(await first.events.append(one('c', 1))), 3)
    }
  },
  {
    name: 'never lets a time go back, within a batch, over instances and after a crash',
    run: async (harness) => {
      const first = await harness.open()
      const second = await harness.open()
      const times = [5_000, 3_000, 6_000]
      const batch = await Promise.all(times.map((at, i) => first.events.append(one(`a-${i}`, 1, { at }))))
      assert.deepEqual(
        batch.map((outcome) => outcome.kind === 'STORED' && outcome.at),
        [5_000, 5_000, 6_000]
      )
      await second.events.append(one('b', 1, { at: 10 }))
      await harness.crash()
      const third = await harness.open()
      await third.events.append(one('c', 1, { at: 20 }))
      const stored = await third.events.readEvents(0, 10)
      assert.deepEqual(
        stored.map(({ at }) => at),
        [5_000, 5_000, 6_000, 6_000, 6_000]
      )
    }
  },
  {
    name: 'stores the neighbours of a refused commit in the same batch, without a hole',
    run: async (harness) => {
      const { events } = await harness.open()
      await events.append(one('taken', 1))
      const outcomes = await Promise.all(
        ['a', 'taken', 'b', 'taken', 'c'].map((stream) => events.append(one(stream, 1)))
      )
      const conflict = { kind: 'CONFLICT', key: 'taken@1' }
      assert.deepEqual(outcomes, [
        { kind: 'STORED', position: 2, at: 1_000 },
        conflict,
        { kind: 'STORED', position: 3, at: 1_000 },
        conflict,
        { kind: 'STORED', position: 4, at: 1_000 }
      ])
      const stored = await events.readEvents(0, 10)
      assert.deepEqual(
        stored.map((commit) => [commit.position, commit.events[0]?.stream]),
        [
          [1, 'taken'],
          [2, 'a'],
          [3, 'b'],
          [4, 'c']
        ]
      )
    }
  },
  {
    name: 'refuses a commit whose keys and events do not belong together, and only that one',
    run: async (harness) => {
      const { events } = await harness.open()
      const wrong = [
        commitOf([]),
        commitOf([event('a', 1)], { keys: [] }),
        commitOf([event('a', 1)], { keys: ['a@2'] }),
        commitOf([event('a', 1), event('a', 3)]),
        commitOf([event('a', 1)], { keys: ['a@1', 'b@1'] }),
        commitOf([event('a', 1)], { keys: ['a@1', 'uniek:x', 'uniek:x'] }),
        commitOf([event('a', 0)]),
        commitOf([event('a', 1)], { at: 1.5 }),
        commitOf([event('a', 1, { groot: 1n })])
      ]
      const right = one('b', 1)
      const outcomes = await Promise.allSettled([...wrong, right].map((commit) => events.append(commit)))
      assert.deepEqual(
        outcomes.map(({ status }) => status),
        [...wrong.map(() => 'rejected'), 'fulfilled']
      )
      const stored = await events.readEvents(0, 10)
      assert.deepEqual(
        stored.map(({ commandId }) => commandId),
        [right.commandId]
      )
    }
  },
  {
    name: 'stores nothing of a commit whose time ran out before it left, and only that one',
    run: async (harness) => {
      const { events } = await harness.open()
      const [late, inTime] = [one('a', 1), one('b', 1)]
      const [refused, stored] = await Promise.allSettled([
        events.append(late, [], performance.now() - 1),
        events.append(inTime, [], performance.now() + 60_000)
      ])
      assert.equal(refused.status === 'rejected' && refused.reason.code, 'DRUK')
      assert.deepEqual(stored, { status: 'fulfilled', value: { kind: 'STORED', position: 1, at: 1_000 } })
      assert.equal(await events.byCommandId(late.commandId), undefined)
      assert.equal(positionOf(await events.append(late)), 2)
    }
  },
  {
    name: 'keeps every acknowledged commit through a crash and goes on behind it',
    run: async (harness) => {
      const before = await harness.open()
      const commits = Array.from({ length: 20 }, (_, i) => one(`s-${i}`, 1))
      for (const commit of commits) await before.events.append(commit)
      await harness.crash()
      const after = await harness.open()
      assert.deepEqual(
        await after.events.readCommits(0, 100),
        commits.map((commit, i) => ({ ...commit, position: i + 1 }))
      )
      assert.equal((await after.events.append(one('s-0', 1))).kind, 'CONFLICT')
      assert.equal(positionOf(await after.events.append(one('s-0', 2))), 21)
    }
  },
  {
    name: 'keeps large texts and long ids as they are',
    run: async (harness) => {
      const { events } = await harness.open()
      const commit = commitOf([event('g'.repeat(300), 1, { tekst: 'é'.repeat(200_000) })], {
        commandId: `${newId()}${'i'.repeat(200)}`
      })
      await events.append(commit)
      assert.deepEqual(await events.byCommandId(commit.commandId), { ...commit, position: 1 })
    }
  },
  {
    name: 'stores commits over very many streams',
    run: async (harness) => {
      const { events } = await harness.open()
      const commits = Array.from({ length: 16 }, (_, i) =>
        commitOf(Array.from({ length: 1_000 }, (_, k) => event(`s-${i}-${k}`, 1)))
      )
      await Promise.all(commits.map((commit) => events.append(commit)))
      const stored = await events.readEvents(0, 100)
      assert.deepEqual(
        stored.map(({ position, events }) => [position, events.length]),
        commits.map((_, i) => [i + 1, 1_000])
      )
      assert.equal((await events.append(one('s-7-999', 1))).kind, 'CONFLICT')
    }
  }
]
