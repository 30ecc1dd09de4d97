// SPDX-License-Identifier: EUPL-1.2
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it, vi } from 'vitest'
import { SqliteQueue } from './queue.ts'

const setUp = () => {
  const db = new DatabaseSync(':memory:')
  db.exec('CREATE TABLE t(n INTEGER PRIMARY KEY)')
  const insert = db.prepare('INSERT INTO t VALUES(?)')
  const onFatal = vi.fn()
  const queue = new SqliteQueue(db, onFatal, () => {})
  const write = (apply: () => void, patienceMs = 0): Promise<void> =>
    new Promise((resolve, reject) => queue.push({ apply, stored: resolve, failed: reject }, patienceMs))
  const rows = () => queue.read(() => db.prepare('SELECT n FROM t ORDER BY n').all()).map(({ n }) => n)
  const insertOne = (n: number, patienceMs = 0) => write(() => insert.run(n), patienceMs)
  return { queue, onFatal, rows, write, insert: insertOne }
}

describe('the queue of writes', () => {
  it('undoes a batch in which a write throws, tells each of it, and goes on', async () => {
    const { insert, write, rows, onFatal } = setUp()
    const mistake = new Error('a mistake of our own')
    const fail = () => {
      throw mistake
    }
    const outcomes = await Promise.allSettled([insert(1), write(fail), insert(2)])
    expect(outcomes.map((outcome) => outcome.status === 'rejected' && outcome.reason)).toEqual([
      mistake,
      mistake,
      mistake
    ])
    expect(rows()).toEqual([])
    await insert(3)
    expect(rows()).toEqual([3])
    expect(onFatal).not.toHaveBeenCalled()
  })

  it('lets a write that has patience go down with the next one, or by itself when there is none', async () => {
    const { queue, insert, rows } = setUp()
    let batches = 0
    queue.listen({
      begun: () => {
        batches++
      },
      stored: () => {}
    })
    const patient = insert(1, 60_000)
    await new Promise((resolve) => setImmediate(resolve))
    expect(rows()).toEqual([])
    await Promise.all([patient, insert(2)])
    expect([rows(), batches]).toEqual([[1, 2], 1])
    await insert(3, 1)
    expect([rows(), batches]).toEqual([[1, 2, 3], 2])
  })

  it('shows nothing of a batch before all of it is written', async () => {
    const { insert, rows } = setUp()
    const all = Promise.all([insert(1), insert(2)])
    expect(rows()).toEqual([])
    await all
    expect(rows()).toEqual([1, 2])
  })

  it('writes what is asked while a batch is told of in a batch of its own', async () => {
    const { queue, insert, rows } = setUp()
    let asked: Promise<void> | undefined
    queue.listen({
      begun: () => {},
      stored: () => {
        asked ??= insert(2)
      }
    })
    await insert(1)
    expect(rows()).toEqual([1])
    await asked
    expect(rows()).toEqual([1, 2])
  })
})
