// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict'
import type { EventStore } from '../event-store.ts'
import type { ContractCase } from './harness.ts'
import { one } from './samples.ts'

const fill = async (events: EventStore, from: number, to: number): Promise<void> => {
  for (let version = from; version <= to; version += 1) await events.append(one('a', version))
}

/** Who the log is, and whether a kept place in it still holds. */
export const cursorCases: readonly ContractCase[] = [
  {
    name: 'has one identity, for every instance and through a crash',
    run: async (harness) => {
      const [first, second] = [await harness.open(), await harness.open()]
      const identity = first.events.identity()
      assert.ok(identity.logId.length > 0)
      assert.equal(identity.parent, null)
      assert.deepEqual(second.events.identity(), identity)
      await harness.crash()
      assert.deepEqual((await harness.open()).events.identity(), identity)
    }
  },
  {
    name: 'names the last commit as its head, and position 0 while there is none',
    run: async (harness) => {
      const { events } = await harness.open()
      const { logId } = events.identity()
      assert.deepEqual(await events.head(), { logId, position: 0, commandId: '' })
      const commit = one('a', 1)
      await events.append(commit)
      assert.deepEqual(await events.head(), { logId, position: 1, commandId: commit.commandId })
    }
  },
  {
    name: 'fits a cursor only when log, position and command agree',
    run: async (harness) => {
      const { events } = await harness.open()
      await fill(events, 1, 3)
      const { logId } = events.identity()
      const second = (await events.readCommits(1, 1))[0]
      assert.ok(second)
      const cursor = { logId, position: 2, commandId: second.commandId }
      assert.equal(await events.fits(cursor), true)
      assert.equal(await events.fits(await events.head()), true)
      assert.equal(await events.fits({ logId, position: 0, commandId: '' }), true)
      assert.equal(await events.fits({ ...cursor, commandId: 'een andere' }), false)
      assert.equal(await events.fits({ ...cursor, position: 3 }), false)
      assert.equal(await events.fits({ ...cursor, position: 0 }), false)
      assert.equal(await events.fits({ ...cursor, position: 2.5 }), false)
      assert.equal(await events.fits({ logId, position: -1, commandId: '' }), false)
      assert.equal(await events.fits({ ...cursor, logId: 'een ander logboek' }), false)
    }
  },
  {
    name: 'fits no cursor beyond its head',
    run: async (harness) => {
      const { events } = await harness.open()
      await fill(events, 1, 2)
      const head = await events.head()
      assert.equal(await events.fits({ ...head, position: 3 }), false)
      assert.equal(await events.fits({ ...head, position: 3, commandId: '' }), false)
    }
  },
  {
    name: 'is a new log after a restore, and fits the cursors of its parent up to the point where it left it',
    run: async (harness) => {
      const before = await harness.open()
      await fill(before.events, 1, 3)
      const point = await before.events.head()
      await harness.restore()
      const { events } = await harness.open()
      const identity = events.identity()
      assert.notEqual(identity.logId, point.logId)
      assert.deepEqual(identity.parent, { logId: point.logId, position: 3 })
      await fill(events, 4, 5)
      const fifth = await events.head()
      assert.equal(fifth.logId, identity.logId)
      assert.equal(await events.fits(fifth), true)
      assert.equal(await events.fits(point), true)
      assert.equal(await events.fits({ ...point, commandId: 'een andere' }), false)
      assert.equal(await events.fits({ ...fifth, logId: point.logId }), false)
    }
  }
]
