// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path'
import { platformFlags } from '../../../launch/run.mjs'
import type { Bench, Measurement, Subject } from '../figure.ts'
import { runOnce } from '../measure/child.ts'
import { CORES } from '../measure/pinning.ts'
import { median, spread } from '../measure/statistics.ts'
import type { FillMongoJob } from './fill-mongo.ts'
import { freshDatabase, startSpread } from './platform.ts'
import type { ColdJob, ColdResult } from './read-feed.ts'

const FILL = join(import.meta.dirname, 'fill-mongo.ts')
const READ = join(import.meta.dirname, 'read-feed.ts')

const measure = async (bench: Bench): Promise<readonly Measurement[]> => {
  const rounds = bench.quick ? 1 : 5
  const url = await freshDatabase(bench)
  bench.say('writing a whole country into MongoDB')
  const { events } = await runOnce<FillMongoJob, { events: number }>(FILL, CORES.measured, {
    url,
    small: bench.quick
  })
  const { topology, stop } = await startSpread(bench, { perService: 1, gateways: 0, withKafka: false, mongodb: url })
  const [service] = topology.serviceProcesses
  const speeds: number[] = []
  try {
    if (service === undefined) throw new Error('there is no service')
    for (let round = 1; round <= rounds; round++) {
      const job: ColdJob = { base: service.address, serviceKey: topology.serviceKey }
      const { ms, position } = await runOnce<ColdJob, ColdResult>(READ, CORES.load, job, platformFlags)
      speeds.push((events / ms) * 1000)
      bench.say(`round ${round} of ${rounds}: ${events} events up to position ${position} in ${Math.round(ms)} ms`)
    }
  } finally {
    await stop()
  }
  const note = `${events} events over HTTP from a service on MongoDB into the view of a gateway, fresh process each, ${spread(speeds)}`
  return [{ value: Math.round(median(speeds)), ratio: null, note }]
}

/** A gateway that has nothing yet. */
export const coldStart: Subject = {
  kinds: [
    {
      name: 'cold-start',
      doc: 'cold start of a gateway over the change feed',
      unit: 'events/s',
      target: 100_000,
      bound: 'AT_LEAST',
      of: 'VALUE'
    }
  ],
  measure
}
