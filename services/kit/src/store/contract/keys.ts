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
