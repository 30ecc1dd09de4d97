// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import { GEWIST } from '@naober/contracts'
import type { ContractCase } from './harness.ts'
import { commitOf, event, one } from './samples.ts'

const seal = { salt: 'c2FsdA', digest: 'ZGlnZXN0' }
const data = { naam: 'Koor', doel: 'Bel Jan', notities: [{ tekst: 'a' }, { 'b/c~d': 'Bel Piet' }], aantal: 3 }
const texts = () => commitOf([event('a', 1, { doel: 'blijft' }), event('a', 2, data)], { seal, hash: 'h' })

/** Taking a text back: what goes, and that nothing else does. */
export const wipeCases: readonly ContractCase[] = [
  {
    name: 'replaces one text by the tombstone, drops the seal and keeps all else',
    run: async (harness) => {
      const { events } = await harness.open()
      const [before, commit, after] = [one('b', 1, { seal }), texts(), one('c', 1, { seal })]
      for (const each of [before, commit, after]) await events.append(each)
      const order = await events.readCommits(0, 10)
      assert.equal(await events.wipe(2, 1, '/doel'), true)
      const wiped = {
        ...commit,
        position: 2,
        seal: null,
        events: [commit.events[0], event('a', 2, { ...data, doel: GEWIST })]
      }
      assert.deepEqual(await events.readCommits(0, 10), [order[0], wiped, order[2]])
      assert.deepEqual(await events.byCommandId(commit.commandId), wiped)
      assert.deepEqual((await events.readStream('a', 1))[0]?.event.data, { ...data, doel: GEWIST })
    }
  },
  {
    name: 'reaches texts inside lists and under awkward names',
    run: async (harness) => {
      const { events } = await harness.open()
      await events.append(texts())
      assert.equal(await events.wipe(1, 1, '/notities/0/tekst'), true)
      assert.equal(await events.wipe(1, 1, '/notities/1/b~1c~0d'), true)
      const read = (await events.readEvents(0, 1))[0]?.events[1]?.data
      assert.deepEqual(read, { ...data, notities: [{ tekst: GEWIST }, { 'b/c~d': GEWIST }] })
    }
  },
  {
    name: 'may be repeated',
    run: async (harness) => {
      const { events } = await harness.open()
      await events.append(texts())
      assert.equal(await events.wipe(1, 1, '/doel'), true)
      const once = await events.readCommits(0, 10)
      assert.equal(await events.wipe(1, 1, '/doel'), true)
      assert.deepEqual(await events.readCommits(0, 10), once)
    }
  },
  {
    name: 'says no, and changes nothing, where there is no text',
    run: async (harness) => {
      const { events } = await harness.open()
      await events.append(texts())
      const before = await events.readCommits(0, 10)
      const nowhere: [number, number, string][] = [
        [1, 1, '/aantal'],
        [1, 1, '/notities'],
        [1, 1, '/bestaat/niet'],
        [1, 1, '/doel/0'],
        [1, 1, '/naam/length'],
        [1, 1, '/constructor/name'],
        [1, 1, ''],
        [1, 1, 'doel'],
        [1, 2, '/doel'],
        [1, -1, '/doel'],
        [2, 0, '/doel'],
        [0, 0, '/doel'],
        [1.5, 0, '/doel']
      ]
      for (const [position, index, path] of nowhere) {
        assert.equal(await events.wipe(position, index, path), false, `${position} ${index} ${path}`)
      }
      assert.deepEqual(await events.readCommits(0, 10), before)
    }
  },
  {
    name: 'wipes for good: through a crash, for every instance, and the command stays known',
    run: async (harness) => {
      const [{ events }, other] = [await harness.open(), await harness.open()]
      const commit = texts()
      await events.append(commit)
      await events.wipe(1, 1, '/doel')
      const wiped = await events.readCommits(0, 10)
      assert.deepEqual(await other.events.readCommits(0, 10), wiped)
      await harness.crash()
      const again = await harness.open()
      assert.deepEqual(await again.events.readCommits(0, 10), wiped)
      assert.deepEqual(await again.events.append(commit), { kind: 'KNOWN', commit: wiped[0] })
      assert.equal((await again.events.append(one('a', 3))).kind, 'STORED')
    }
  }
]
