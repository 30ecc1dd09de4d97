// SPDX-License-Identifier: EUPL-1.2
import { expect, test, vi } from 'vitest'
import { hoogstens, hoor, looptAchter, meldStand, type Stand, totGehoord, verder } from './stand.ts'

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

test('the least far position of a service is kept, of the log that is told of', () => {
  expect(hoogstens([], stand(4))).toEqual([stand(4)])
  expect(hoogstens([stand(4)], stand(7))).toEqual([stand(4)])
  expect(hoogstens([stand(7)], stand(4))).toEqual([stand(4)])
  expect(hoogstens([stand(2)], stand(40, 'log-2'))).toEqual([stand(40, 'log-2')])
})

test('what changed after the oldest answer is still to be heard, whatever later answers speak of', () => {
  vi.stubGlobal('sessionStorage', { setItem: () => undefined })
  const answers = (positie: number) =>
    meldStand([{ ...stand(positie, 'log', 'vouchers'), bij: true, achterSinds: null }], new Date())
  const heard = () => totGehoord().find(({ dienst }) => dienst === 'vouchers')?.positie
  answers(5)
  answers(9)
  expect(heard()).toBe(5)
  hoor([stand(11, 'log', 'vouchers')])
  answers(14)
  expect(heard()).toBe(11)
})
