// SPDX-License-Identifier: EUPL-1.2
import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { type Lateness, startLateness } from './lateness.ts'

/** Keeps the loop from its work for longer than lateness is told over, and says how late it is told to be then, in ms. */
const held = async (lateness: Lateness): Promise<number> => {
  const until = performance.now() + 1_050
  while (performance.now() < until);
  // A turn of the loop, in which Node sees how late it is.
  await nextTurn()
  await nextTurn()
  return lateness.ms()
}

test('a loop that is held up again and again is late; one that was once, as by a machine that slept, is not', async () => {
  const lateness = startLateness()
  onTestFinished(() => lateness.end())
  const told: number[] = []
  // Node sees nothing at its first look, nor at the one after each second or so that was told of.
  for (let time = 0; time < 4; time++) told.push(await held(lateness))
  expect(Math.max(...told.slice(0, 2))).toBeLessThan(100)
  expect(Math.max(...told)).toBeGreaterThan(500)
})
