// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { holderOf } from '@naober/kit/service/lease'
import { openMongo } from '@naober/kit/store/mongo'
import type { Supervised } from '../../proef/supervised.ts'
import type { Bench, Kind, Measurement, Subject } from '../figure.ts'
import type { LoadJob, LoadResult } from '../load/load.ts'
import { startChild } from '../measure/child.ts'
import { CORES } from '../measure/pinning.ts'
import { median, percentile, spread } from '../measure/statistics.ts'
import type { RoundTripJob, RoundTripResult } from './kafka-round-trip.ts'
import { portOf, type Spread, startSpread } from './platform.ts'

const LOAD = join(import.meta.dirname, '../load/load.ts')
const ROUND_TRIP = join(import.meta.dirname, 'kafka-round-trip.ts')
const DOCUMENT = 'query Zichtbaar($id: ID!) { initiatief(id: $id) { id } }'
const HASH = createHash('sha256').update(DOCUMENT).digest('hex')
const RATES = [100, 1_000] as const
/** Percentile, and the most ms it may be. */
const TARGETS = [
  [50, 4],
  [99, 20]
] as const

interface Round {
  readonly visible: readonly [p50: number, p99: number]
  readonly bare: readonly [p50: number, p99: number]
}

const both = (latencies: readonly number[]): readonly [number, number] => [
  percentile(latencies, 0.5),
  percentile(latencies, 0.99)
]

/** The process of the service that does not hold the relay: what it accepts, the other finds in MongoDB. */
const besideRelay = async ({ topology, mongodb }: Spread): Promise<Supervised | undefined> => {
  const stores = await openMongo({ url: mongodb, dienst: 'initiatieven', create: false, onFatal: () => {} })
  try {
    const holder = await holderOf(stores.records, 'relay')
    if (holder === null) return undefined
    return topology.serviceProcesses.find(({ pid }) => String(pid()) !== holder.split('/')[1])
  } finally {
    await stores.close()
  }
}

const measure = async (bench: Bench, perService: 1 | 2): Promise<readonly Measurement[]> => {
  const [rounds, seconds, warm] = bench.quick ? [1, 3, 2] : [5, 6, 5]
  const { kafka } = await bench.engines()
  const spreadOut = await startSpread(bench, {
    perService,
    gateways: 2,
    withKafka: true,
    operations: { [HASH]: DOCUMENT }
  })
  const { topology, issuer, stop } = spreadOut
  const load = startChild<LoadJob, LoadResult>(LOAD, CORES.load)
  const roundTrip = startChild<RoundTripJob, RoundTripResult>(ROUND_TRIP, CORES.load)
  const token = issuer.token('meting-zichtbaar', 'bewoner-initiatief')
  const service = perService === 1 ? topology.serviceProcesses[0] : await besideRelay(spreadOut)
  const gateway = topology.gatewayProcesses[1]
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

const subject = (name: string, doc: string, perService: 1 | 2): Subject => ({
  kinds: RATES.flatMap((rate) =>
    TARGETS.map(
      ([percent, target]): Kind => ({
        name: `${name}-${rate}-p${percent}`,
        doc: `${doc} at ${rate}/s, p${percent}`,
        unit: 'ms',
        target,
        bound: 'AT_MOST',
        of: 'VALUE'
      })
    )
  ),
  measure: (bench) => measure(bench, perService)
})

/** How soon a gateway shows what a service accepted, beside a bare round trip over the same Kafka. */
export const passed = subject('passed', 'accepted to visible on another process', 1)

/** The same where the service runs twice, and the command goes to the process that does not hold the relay. */
export const passedByOther = subject('passed-by-other', 'accepted beside the relay to visible on another process', 2)
