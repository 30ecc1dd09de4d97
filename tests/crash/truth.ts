// SPDX-License-Identifier: EUPL-1.2
import { expect } from 'vitest'
import { readFeed } from '../platform/client.ts'
import type { Load } from './load.ts'

/** Holds the log against what clients were told: nothing lost, nothing twice, no position missing. */
export const logKeepsItsWord = async (base: string, serviceKey: string, load: Load): Promise<number> => {
  const commits = await readFeed(base, { authorization: `Dienst ${serviceKey}` })
  expect(commits.map(({ c }) => c)).toEqual(commits.map((_, i) => i + 1))
  const places = new Map(commits.map(({ id, c }) => [id.split('/')[0], c]))
  // Of what was sent and never answered too: it is there once or not at all.
  expect(places.size).toBe(commits.length)
  const lost = load.acknowledged.filter(({ opdrachtId, positie }) => places.get(opdrachtId) !== positie)
  expect(lost).toEqual([])
  expect(load.strange).toEqual([])
  return commits.length
}
