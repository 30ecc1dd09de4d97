// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { type Plan, schedule } from './schedule.ts'

const plan: Plan = {
  counts: { PROCES_GEDOOD: 8, BROKER_GEDOOD: 2, BROKER_WEG: 1 },
  forMs: { BROKER_WEG: 20_000 }
}

it('the same seed gives the same faults, another seed another order', () => {
  expect(schedule(7, plan)).toEqual(schedule(7, plan))
  expect(schedule(8, plan)).not.toEqual(schedule(7, plan))
})

it('brings about each fault as often as planned, and strikes each of four processes as often as the others', () => {
  const planned = schedule(7, plan)
  const count = (storing: string) => planned.filter((one) => one.storing === storing).length
  expect([count('PROCES_GEDOOD'), count('BROKER_GEDOOD'), count('BROKER_WEG')]).toEqual([8, 2, 1])
  const struck = planned.filter((one) => one.storing === 'PROCES_GEDOOD').map(({ which }) => which % 4)
  expect(struck.toSorted()).toEqual([0, 0, 1, 1, 2, 2, 3, 3])
})

it('lasts as long as the plan says', () => {
  expect(schedule(7, plan).find(({ storing }) => storing === 'BROKER_WEG')?.forMs).toBe(20_000)
})
