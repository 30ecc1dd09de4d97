// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { Pace, tooSlow } from './pace.ts'

describe('a pace', () => {
  it('is of each kind of stretch by itself, however often they take turns', () => {
    let count = 0
    let now = 1_000
    const pace = new Pace(
      () => count,
      () => now
    )
    const goOn = (seconds: number, perSecond: number) => {
      now += seconds * 1_000
      count += seconds * perSecond
    }
    goOn(10, 5)
    expect(pace.become('CALM')).toBe('ELSE')
    goOn(4, 250)
    expect(pace.become('STRUCK')).toBe('CALM')
    goOn(2, 0)
    const before = pace.become('ELSE')
    goOn(30, 1)
    pace.become(before)
    goOn(2, 100)
    pace.become('BETWEEN')
    goOn(3, 220)
    pace.become('STRUCK')
    goOn(1, 50)
    pace.become('ELSE')
    expect(pace.perSecond()).toEqual({ CALM: 250, STRUCK: 50, BETWEEN: 220 })
  })

  it('of what never was is none', () => {
    expect(new Pace(() => 0).perSecond()).toEqual({ CALM: 0, STRUCK: 0, BETWEEN: 0 })
  })
})

describe('a trial', () => {
  const floors = { calm: 200, between: 200, struck: 50 }
  const good = { CALM: 240, STRUCK: 50, BETWEEN: 200 }

  it('that kept its pace is not too slow', () => {
    expect(tooSlow(good, floors)).toEqual([])
  })

  it.each([
    ['in the calm', { CALM: 199.4 }, '199 commands per second in the calm, at least 200 are asked'],
    ['between faults', { BETWEEN: 120 }, '120 commands per second between faults, at least 200 are asked'],
    ['during faults', { STRUCK: 0 }, '0 commands per second during faults, at least 50 are asked']
  ])('that did not %s is', (_, changed, said) => {
    expect(tooSlow({ ...good, ...changed }, floors)).toEqual([said])
  })
})
