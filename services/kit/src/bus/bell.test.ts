// SPDX-License-Identifier: EUPL-1.2
import { expect, it, vi } from 'vitest'
import { createBell } from './bell.ts'

it('wakes who waits', async () => {
  const bell = createBell()
  const woken = bell.wait(60_000).then(() => 'woken')
  bell.ring()
  expect(await woken).toBe('woken')
})

it('is heard once by who comes later', async () => {
  const bell = createBell()
  bell.ring()
  bell.ring()
  await bell.wait(60_000)
  const order: string[] = []
  const second = bell.wait(60_000).then(() => order.push('second'))
  setImmediate(() => {
    order.push('rung')
    bell.ring()
  })
  await second
  expect(order).toEqual(['rung', 'second'])
})

it('lets nobody wait longer than asked', async () => {
  await createBell().wait(1)
})

it('takes a time that is past for now', async () => {
  const timers = vi.spyOn(globalThis, 'setTimeout')
  await createBell().wait(-110)
  expect(timers.mock.calls.map(([, ms]) => ms)).toEqual([0])
  timers.mockRestore()
})
