// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { createBackoff } from './backoff.ts'

it('waits twice as long each time, up to a limit, and begins anew after success', () => {
  const backoff = createBackoff({ firstMs: 100, maxMs: 500 }, () => 0)
  expect([1, 2, 3, 4, 5].map(() => backoff.next())).toEqual([100, 200, 400, 500, 500])
  backoff.reset()
  expect(backoff.next()).toBe(100)
})

it('takes off up to half by chance, and stays finite after many tries', () => {
  const backoff = createBackoff({ firstMs: 100, maxMs: 500 }, () => 0.999)
  expect(Math.round(backoff.next())).toBe(50)
  for (let tries = 0; tries < 2_000; tries += 1) backoff.next()
  expect(Math.round(backoff.next())).toBe(250)
})
