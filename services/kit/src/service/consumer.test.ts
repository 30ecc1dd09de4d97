// SPDX-License-Identifier: EUPL-1.2
import { expect, it, vi } from 'vitest'
import { exampleCommits } from '../bus/example-commits.ts'
import { TechnicalError } from '../errors/problem.ts'
import type { CommitEvents } from '../store/commit.ts'
import type { Cursor } from '../store/event-store.ts'
import { MemoryRecords } from '../store/memory/records.ts'
import type { RecordWrite } from '../store/record-store.ts'
import { applyWithCursor, type Consumer, CURSORS } from './consumer.ts'

/** A store whose next write comes through, or does not, and is never answered. */
class Doubtful extends MemoryRecords {
  next: 'ANSWERED' | 'DONE' | 'LOST' = 'ANSWERED'

  override async write(writes: readonly RecordWrite[]): Promise<boolean> {
    const { next } = this
    this.next = 'ANSWERED'
    const done = next === 'LOST' || (await super.write(writes))
    if (next !== 'ANSWERED') throw new TechnicalError('UITKOMST_ONBEKEND')
    return done
  }
}

const counting = (records: MemoryRecords): Consumer => ({
  naam: 'teller',
  vanaf: 'BEGIN',
  apply: async (commits) => {
    const before = (await records.get<number>('tellingen', 'alle'))?.value ?? 0
    return [{ kind: 'PUT', collection: 'tellingen', key: 'alle', value: before + commits.length }]
  }
})

const cursorAt = (commits: readonly CommitEvents[]): Cursor => {
  const { position = 0, commandId = '' } = commits.at(-1) ?? {}
  return { logId: 'log-a', position, commandId }
}

it.each(['DONE', 'LOST'] as const)(
  'counts each commit once when the answer to a write stays out (%s)',
  async (next) => {
    const records = new Doubtful()
    const onOvertaken = vi.fn()
    const start = { cursor: null, revision: 0 }
    const { apply, flush } = applyWithCursor(counting(records), records, Date.now, start, onOvertaken)
    const [first, second] = [exampleCommits(1, 3), exampleCommits(4, 5)]

    records.next = next
    await expect(apply(first, cursorAt(first))).rejects.toThrow()
    // One by one, as a reader does with what failed.
    for (const commit of first) await apply([commit], cursorAt([commit]))
    await apply(second, cursorAt(second))
    await flush()

    expect((await records.get<number>('tellingen', 'alle'))?.value).toBe(5)
    expect((await records.get<Cursor>(CURSORS, 'teller'))?.value).toEqual(cursorAt(second))
    expect(onOvertaken).not.toHaveBeenCalled()
  }
)

it('begins anew in a log that is another one, however far it was in the one before', async () => {
  const records = new Doubtful()
  const start = { cursor: null, revision: 0 }
  const { apply, reset } = applyWithCursor(counting(records), records, Date.now, start, vi.fn())
  const before = exampleCommits(1, 9)
  await apply(before, cursorAt(before))
  await reset()
  await records.write([{ kind: 'DELETE', collection: 'tellingen', key: 'alle' }])
  const other = exampleCommits(1, 2, 'log-b')
  await apply(other, { ...cursorAt(other), logId: 'log-b' })
  expect((await records.get<number>('tellingen', 'alle'))?.value).toBe(2)
})
