// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { exampleDeliveries } from './example-commits.ts'
import { filled, NEVER_MS, setUp } from './reader-house.ts'

describe('who waits for a position', () => {
  it('is answered at once when it is reached already', async () => {
    const { live, reader } = setUp(filled(3))
    await live()
    expect(await reader.caughtUpTo(3, 0)).toBe(true)
  })

  it('is answered when it is applied, each in turn', async () => {
    const log = filled(0)
    const { live, reader, deliver } = setUp(log)
    await live()
    const answered: number[] = []
    const waiting = [3, 1, 2].map(async (position) => {
      expect(await reader.caughtUpTo(position, 5_000)).toBe(true)
      answered.push(position)
    })
    log.append(3)
    deliver(exampleDeliveries('alfa', 1, 1))
    await waiting[1]
    expect(answered).toEqual([1])
    deliver(exampleDeliveries('alfa', 2, 3))
    await Promise.all(waiting)
    expect(answered).toEqual([1, 2, 3])
  })

  it('has the archive asked when the bus is slow', async () => {
    const log = filled(0)
    const { live, reader } = setUp(log)
    await live()
    log.append(2)
    expect(await reader.caughtUpTo(2, 5_000)).toBe(true)
  })

  it('is told when it takes too long, or when the reader stops', async () => {
    const { live, reader } = setUp(filled(1))
    await live()
    expect(await reader.caughtUpTo(2, 1)).toBe(false)
    const waiting = reader.caughtUpTo(2, NEVER_MS)
    await reader.stop()
    expect(await waiting).toBe(false)
    expect(await reader.caughtUpTo(2, NEVER_MS)).toBe(false)
  })
})
