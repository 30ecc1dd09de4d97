// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { looptAchter, type Stand, verder } from './stand.ts'

const stand = (positie: number, logId = 'log-1', dienst = 'initiatieven'): Stand => ({ dienst, logId, positie })

test('the furthest position of a service is kept', () => {
  expect(verder([stand(4)], stand(7))).toEqual([stand(7)])
  expect(verder([stand(7)], stand(4))).toEqual([stand(7)])
})

test('services are kept apart', () => {
  expect(verder([stand(4)], stand(1, 'log-9', 'vouchers'))).toEqual([stand(4), stand(1, 'log-9', 'vouchers')])
})

test('a position in another log replaces the known one, even when it is lower', () => {
  expect(verder([stand(40)], stand(2, 'log-2'))).toEqual([stand(2, 'log-2')])
})

test('an answer runs behind only when the same log was seen further', () => {
  expect(looptAchter([stand(7)], [stand(6)])).toBe(true)
  expect(looptAchter([stand(7)], [stand(7)])).toBe(false)
  expect(looptAchter([stand(7)], [stand(1, 'log-2')])).toBe(false)
})
