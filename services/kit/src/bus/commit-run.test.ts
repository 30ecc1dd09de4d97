// SPDX-License-Identifier: EUPL-1.2
import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { createCommitRun } from './commit-run.ts'
import { exampleCommit } from './example-commits.ts'

const offerAll = (positions: readonly number[], after: number, capacity = 10) => {
  const run = createCommitRun(capacity)
  for (const position of positions) run.offer(exampleCommit(position), after)
  return run
}
const positions = (run: ReturnType<typeof createCommitRun>, after: number, limit = 100) =>
  run.take(after, limit).map(({ position }) => position)

describe('a run of commits that wait', () => {
  it('gives what follows, once', () => {
    const run = offerAll([4, 5, 6], 3)
    expect(positions(run, 3)).toEqual([4, 5, 6])
    expect(positions(run, 3)).toEqual([])
  })

  it('gives it in parts', () => {
    const run = offerAll([4, 5, 6], 3)
    expect(positions(run, 3, 2)).toEqual([4, 5])
    run.offer(exampleCommit(7), 5)
    expect(positions(run, 5)).toEqual([6, 7])
  })

  it('keeps what comes after a hole until the hole is filled', () => {
    const run = offerAll([7, 8], 3)
    expect(positions(run, 3)).toEqual([])
    expect(positions(run, 7)).toEqual([8])
  })

  it('prefers what can be used now', () => {
    expect(positions(offerAll([7, 8, 4], 3), 3)).toEqual([4])
  })

  it('keeps no more than it may', () => {
    expect(positions(offerAll([4, 5, 6, 7], 3, 2), 3)).toEqual([4, 5])
  })

  test.prop([fc.array(fc.integer({ min: 1, max: 12 })), fc.nat(10), fc.integer({ min: 1, max: 5 })])(
    'never gives a hole, a repetition or what was known',
    (offered, after, limit) => {
      const run = offerAll(offered, after)
      let reached = after
      for (let page = positions(run, reached, limit); page.length > 0; page = positions(run, reached, limit)) {
        expect(page).toEqual(page.map((_, index) => reached + 1 + index))
        expect(page.length).toBeLessThanOrEqual(limit)
        reached += page.length
      }
    }
  )
})
