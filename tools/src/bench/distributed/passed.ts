// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Bench, Kind, Measurement, Subject } from '../figure.ts'
import type { LoadJob, LoadResult } from '../load/load.ts'
import { startChild } from '../measure/child.ts'
import { CORES } from '../measure/pinning.ts'
import { median, percentile, spread } from '../measure/statistics.ts'
import type { RoundTripJob, RoundTripResult } from './kafka-round-trip.ts'
import { portOf, startSpread } from './platform.ts'

const LOAD = join(import.meta.dirname, '../load/load.ts')
const ROUND_TRIP = join(import.meta.dirname, 'kafka-round-trip.ts')
const DOCUMENT = 'query Zichtbaar($id: ID!) { initiatief(id: $id) { id } }'
const HASH = createHash('sha256').update(DOCUMENT).digest('hex')
const RATES = [100, 1_000] as const

interface Round {
  readonly visible: readonly [p50: number, p99: number]
  readonly bare: readonly [p50: number, p99: number]
}

const both = (latencies: readonly number[]): readonly [number, number] => [
  percentile(latencies, 0.5),
  percentile(latencies, 0.99)
]

const measure = async (bench: Bench): Promise<readonly Measurement[]> => {
  const [rounds, seconds, warm] = bench.quick ? [1, 3, 2] : [5, 6, 5]
  const { kafka } = await bench.engines()
  const { topology, issuer, stop } = await startSpread(bench, {
    perService: 1,
    gateways: 2,
    withKafka: true,
    operations: { [HASH]: DOCUMENT }
  })
  const load = startChild<LoadJob, LoadResult>(LOAD, CORES.load)
  const roundTrip = startChild<RoundTripJob, RoundTripResult>(ROUND_TRIP, CORES.load)
  const token = issuer.token('meting-zichtbaar', 'bewoner-initiatief')
  const [service, gateway] = [topology.serviceProcesses[0], topology.gatewayProcesses[1]]
  if (service === undefined || gateway === undefined) throw new Error('not all processes are there')

  const visible = async (rate: number, duration: number): Promise<readonly number[]> => {
    const ports = { port: portOf(service), questionsPort: portOf(gateway) }
    const job = { ...ports, token, rate, seconds: duration, connections: 32, hash: HASH }
    const { visible: seen } = await load.ask({ kind: 'VISIBLE', ...job })
    if (seen === undefined || seen.wrong.length > 0) throw new Error(seen?.wrong.join('\n'))
    return seen.fromAnswer
  }

  const results = new Map<number, Round[]>(RATES.map((rate) => [rate, []]))
  try {
    await visible(RATES[1], warm)
    await roundTrip.ask({ brokers: kafka, rate: RATES[1], seconds: 1 })
    for (let round = 1; round <= rounds; round++) {
      for (const rate of RATES) {
        const { latencies } = await roundTrip.ask({ brokers: kafka, rate, seconds })
        const one: Round = { visible: both(await visible(rate, seconds)), bare: both(latencies) }
        results.get(rate)?.push(one)
        const [ours, bare] = [one.visible, one.bare].map((pair) => pair.map((ms) => ms.toFixed(1)).join(' / '))
        bench.say(`round ${round} of ${rounds}: ${rate}/s p50 / p99 ${ours} ms; bare Kafka ${bare} ms`)
      }
    }
  } finally {
    await Promise.all([load.stop(), roundTrip.stop()])
    await stop()
  }
  return RATES.flatMap((rate) =>
    ([0, 1] as const).map((which) => {
      const all = results.get(rate) ?? []
      const ours = all.map((round) => round.visible[which])
      const bare = median(all.map((round) => round.bare[which]))
      const note = `from the answer of the service until another process reads the effect at a gateway (naober-minstens), ${spread(ours)}; bare kafkajs produce to consume ${bare.toFixed(1)} ms`
      const value = Number(median(ours).toFixed(1))
      return { value, ratio: Number((value / bare).toFixed(2)), note }
    })
  )
}

const kind = (rate: number, percent: 50 | 99, target: number): Kind => ({
  name: `passed-${rate}-p${percent}`,
  doc: `accepted to visible on another process at ${rate}/s, p${percent}`,
  unit: 'ms',
  target,
  bound: 'AT_MOST',
  of: 'VALUE'
})

/** How soon a gateway shows what a service accepted, beside a bare round trip over the same Kafka. */
export const passed: Subject = {
  kinds: RATES.flatMap((rate) => [kind(rate, 50, 4), kind(rate, 99, 20)]),
  measure
}
