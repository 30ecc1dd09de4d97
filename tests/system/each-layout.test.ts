// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe } from 'vitest'
import { TOPOLOGIES, type Topology } from '../platform/topology.ts'
import { lifeOfAnInitiatief } from './life-of-an-initiatief.ts'
import { oneStream } from './one-stream.ts'

/** What holds however the platform is laid out, on one of each: starting one takes longer than what is done with it. */
describe.each(Object.entries(TOPOLOGIES))('%s', (_name, start) => {
  let platform: Topology
  beforeAll(async () => {
    platform = await start()
  })
  afterAll(() => platform?.stop())

  describe('the life of an initiatief', () => lifeOfAnInitiatief(() => platform))
  describe('many people at one initiatief', () => oneStream(() => platform))
})
