// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import type { ContractCase } from './harness.ts'
import { commitOf, event, one, positionOf } from './samples.ts'

/** What excludes what: stream versions, names that exist once, command ids. */
export const keyCases: readonly ContractCase[] = [
  {
    name: 'lets one of two commits on the same version of a stream in',
    run: async (harness) => {
      const first = await harness.open()
      const second = await harness.open()
      const inBatch = await Promise.all([first.events.append(one('a', 1)), first.events.append(one('a', 1))])
      assert.deepEqual(inBatch[1], { kind: 'CONFLICT', key: 'a@1' })
      const over = await Promise.all([first.events.append(one('a', 2)), second.events.append(one('a', 2))])
      assert.deepEqual(over.map(({ kind }) => kind).sort(), ['CONFLICT', 'STORED'])
      assert.equal((await first.events.readStream('a', 0)).length, 2)
    }
  },
  {
    name: 'stores a commit over several streams whole or not at all',
    run: async (harness) => {
      const { events } = await harness.open()
      await events.append(one('b', 1))
      const refused = commitOf([event('a', 1), event('b', 1), event('c', 1)], {
        keys: ['a@1', 'uniek:x', 'b@1', 'c@1']
      })
      assert.deepEqual(await events.append(refused), { kind: 'CONFLICT', key: 'b@1' })
      assert.equal(await events.byCommandId(refused.commandId), undefined)
      assert.deepEqual(await events.readStream('a', 0), [])
      assert.deepEqual(await events.readStream('c', 0), [])
      // The keys it would have had are free.
      const accepted = commitOf([event('a', 1), event('c', 1)], { keys: ['a@1', 'c@1', 'uniek:x'] })
      assert.equal(positionOf(await events.append(accepted)), 2)
    }
  },
  {
    name: 'holds every key of a commit, not only the first',
    run: async (harness) => {
      const { events } = await harness.open()
      const events3 = [event('a', 1), event('b', 1), event('c', 1)]
      await events.append(commitOf(events3, { keys: ['a@1', 'b@1', 'c@1', 'uniek:x'] }))
      for (const stream of ['a', 'b', 'c']) {
        assert.deepEqual(await events.append(one(stream, 1)), { kind: 'CONFLICT', key: `${stream}@1` })
      }
      const again = one('d', 1, { keys: ['d@1', 'uniek:x'] })
      assert.deepEqual(await events.append(again), { kind: 'CONFLICT', key: 'uniek:x' })
    }
  },
  {
    name: 'lets a unique name exist once ever, also after a crash',
    run: async (harness) => {
      const before = await harness.open()
      assert.equal((await before.events.append(one('a', 1, { keys: ['a@1', 'uniek:koor'] }))).kind, 'STORED')
      await harness.crash()
      const { events } = await harness.open()
      const second = await events.append(one('b', 1, { keys: ['b@1', 'uniek:koor'] }))
      assert.deepEqual(second, { kind: 'CONFLICT', key: 'uniek:koor' })
      assert.equal((await events.append(one('b', 1, { keys: ['b@1', 'uniek:koor 2'] }))).kind, 'STORED')
    }
  },
  {
    name: 'answers a repeated command with its first commit, untouched, before it speaks of a conflict',
    run: async (harness) => {
      const { events } = await harness.open()
      const other = await harness.open()
      const commit = one('a', 1, { hash: 'eerste' })
      await events.append(commit)
      await events.append(one('a', 2))
      const first = { kind: 'KNOWN', commit: { ...commit, position: 1 } }
      assert.deepEqual(await events.append(commit), first)
      assert.deepEqual(await other.events.append(commit), first)
      const { commandId } = commit
      const decidedAnew = one('a', 3, { commandId, hash: 'tweede', at: 9_000 })
      assert.deepEqual(await events.append(decidedAnew), first)
      assert.deepEqual(await other.events.append(one('a', 2, { commandId })), first)
      // A repeat takes neither key nor place.
      assert.equal(positionOf(await events.append(one('a', 3))), 3)
    }
  },
  {
    name: 'stores a command once that is sent twice in one batch',
    run: async (harness) => {
      const { events } = await harness.open()
      const commit = one('a', 1)
      const [stored, known, next] = await Promise.all([
        events.append(commit),
        events.append(one('a', 2, { commandId: commit.commandId })),
        events.append(one('a', 2))
      ])
      assert.equal(stored?.kind, 'STORED')
      assert.deepEqual(known, { kind: 'KNOWN', commit: { ...commit, position: 1 } })
      assert.deepEqual(next, { kind: 'STORED', position: 2, at: 1_000 })
      // The repeat may also claim what is free.
      const again = ['b', 'c', 'd'].map((stream) =>
        one(stream, 1, stream === 'c' ? { commandId: commit.commandId } : {})
      )
      const kinds = (await Promise.all(again.map((each) => events.append(each)))).map(({ kind }) => kind)
      assert.deepEqual(kinds, ['STORED', 'KNOWN', 'STORED'])
      assert.equal(positionOf(await events.append(one('c', 1))), 5)
    }
  },
  {
    name: 'knows a command again after a crash',
    run: async (harness) => {
      const before = await harness.open()
      const commit = one('a', 1)
      await before.events.append(commit)
      await harness.crash()
      const { events } = await harness.open()
      assert.equal((await events.append(one('b', 1, { commandId: commit.commandId }))).kind, 'KNOWN')
      assert.equal((await events.head()).position, 1)
    }
  },
  {
    name: 'decides a refused command anew',
    run: async (harness) => {
      const { events } = await harness.open()
      await events.append(one('a', 1))
      const refused = one('a', 1)
      assert.equal((await events.append(refused)).kind, 'CONFLICT')
      assert.equal((await events.append(one('a', 2, { commandId: refused.commandId }))).kind, 'STORED')
    }
  },
  {
    name: 'lets a commit in that rests on streams as they are, and holds nobody up by it',
    run: async (harness) => {
      const { events } = await harness.open()
      const other = await harness.open()
      await events.append(commitOf([event('a', 1), event('a', 2), event('b', 1)]))
      assert.equal(positionOf(await events.append(one('c', 1), ['a@3', 'b@2', 'nooit@1'])), 2)
      assert.equal(positionOf(await other.events.append(one('d', 1), ['a@3', 'b@2', 'nooit@1'])), 3)
      // Nothing was claimed by that: all go on from where they were.
      const onward = ['a@3', 'b@2', 'nooit@1'].map((key) => one(key.slice(0, -2), Number(key.slice(-1))))
      for (const commit of onward) assert.equal((await other.events.append(commit)).kind, 'STORED')
    }
  },
  {
    name: 'refuses a commit that rests on a stream that was moved, by whom and how far ever',
    run: async (harness) => {
      const { events } = await harness.open()
      const other = await harness.open()
      await events.append(one('a', 1))
      await other.events.append(commitOf([event('a', 2), event('a', 3), event('b', 1)]))
      await other.events.append(one('a', 4))
      assert.deepEqual(await events.append(one('c', 1), ['a@2']), { kind: 'CONFLICT', key: 'a@2' })
      assert.deepEqual(await events.append(one('c', 1), ['a@5', 'b@1']), { kind: 'CONFLICT', key: 'b@1' })
      assert.deepEqual(await events.append(one('c', 1), ['nooit@1', 'a@4']), { kind: 'CONFLICT', key: 'a@4' })
      assert.equal((await events.head()).position, 3)
      assert.equal((await events.append(one('c', 1), ['a@5', 'b@2'])).kind, 'STORED')
    }
  },
  {
    name: 'looks at what a commit rests on as it is behind the commits of the same batch before it, not after it',
    run: async (harness) => {
      const { events } = await harness.open()
      await events.append(one('a', 1))
      const batch = await Promise.all([
        events.append(one('b', 1), ['a@2']),
        events.append(one('c', 1)),
        events.append(one('a', 2)),
        events.append(one('d', 1), ['a@2']),
        events.append(one('a', 2)),
        events.append(one('e', 1), ['a@3'])
      ])
      const conflict = { kind: 'CONFLICT', key: 'a@2' }
      assert.deepEqual(
        batch.map(({ kind }) => kind),
        ['STORED', 'STORED', 'STORED', 'CONFLICT', 'CONFLICT', 'STORED']
      )
      assert.deepEqual([batch[3], batch[4]], [conflict, conflict])
      const stored = await events.readEvents(0, 10)
      assert.deepEqual(
        stored.map((commit) => [commit.position, commit.events[0]?.stream]),
        ['a', 'b', 'c', 'a', 'e'].map((stream, i) => [i + 1, stream])
      )
    }
  },
  {
    name: 'answers a repeated command with its first commit also where what it rested on has moved since',
    run: async (harness) => {
      const { events } = await harness.open()
      await events.append(one('a', 1))
      const commit = one('b', 1)
      await events.append(commit, ['a@2'])
      await events.append(one('a', 2))
      const first = { kind: 'KNOWN', commit: { ...commit, position: 2 } }
      assert.deepEqual(await events.append(commit, ['a@2']), first)
      assert.deepEqual(await events.append(one('c', 1, { commandId: commit.commandId }), ['a@2']), first)
    }
  },
  {
    name: 'stores nothing behind the move of a stream that it rests on, however close they are',
    run: async (harness) => {
      const [mover, rester] = [await harness.open(), await harness.open()]
      const told: string[] = []
      for (let round = 1; round <= 60; round += 1) {
        // Neighbours, so that either can be the one whose numbers are taken.
        const beside = Array.from({ length: round % 4 }, (_, i) => rester.events.append(one(`n-${round}-${i}`, 1)))
        const [moved, rested] = await Promise.all([
          mover.events.append(one('a', round)),
          rester.events.append(one(`r-${round}`, 1), [`a@${round}`])
        ])
        await Promise.all(beside)
        const at = positionOf(moved)
        if (rested.kind === 'STORED') assert.ok(rested.position < at, `${rested.position} rests on what moved at ${at}`)
        else assert.deepEqual(rested, { kind: 'CONFLICT', key: `a@${round}` })
        told.push(rested.kind)
      }
      const stored = (await rester.events.readEvents(0, 1_000)).flatMap(({ events }) => events)
      const rested = stored.filter(({ stream }) => stream.startsWith('r-'))
      assert.equal(rested.length, told.filter((kind) => kind === 'STORED').length)
    }
  },
  {
    name: 'settles unknown outcomes by repeating: every command stored once',
    needs: 'openUnreliable',
    run: async (harness) => {
      const unreliable = await harness.openUnreliable?.()
      assert.ok(unreliable)
      const commits = Array.from({ length: 40 }, (_, i) => one(`s-${i % 8}`, 1 + Math.floor(i / 8)))
      let unknown = 0
      for (const commit of commits) {
        let outcome = await unreliable.append(commit)
        for (let tries = 0; outcome.kind === 'UNKNOWN' && tries < 100; tries += 1) {
          unknown += 1
          outcome = await unreliable.append(commit)
        }
        assert.ok(outcome.kind === 'STORED' || outcome.kind === 'KNOWN', outcome.kind)
      }
      assert.ok(unknown > 0)
      const { events } = await harness.open()
      const stored = await events.readEvents(0, 100)
      assert.deepEqual(
        stored.map(({ commandId }) => commandId),
        commits.map(({ commandId }) => commandId)
      )
    }
  }
]
