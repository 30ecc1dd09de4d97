// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path'
import type { Bench, Measurement, Subject } from '../figure.ts'
import type { CommandResult, LoadJob, LoadResult } from '../load/load.ts'
import { startChild } from '../measure/child.ts'
import { CORES } from '../measure/pinning.ts'
import { cpuMicros, cpuPer } from '../measure/processes.ts'
import { median, ratios, spread } from '../measure/statistics.ts'
import type { BareJob, BareResult } from './bare-mongo.ts'
import { freshDatabase, portOf, startSpread } from './platform.ts'

const LOAD = join(import.meta.dirname, '../load/load.ts')
const BARE = join(import.meta.dirname, 'bare-mongo.ts')
const CLIENTS = 64

const measure = async (bench: Bench, withKafka: boolean): Promise<readonly Measurement[]> => {
  const [rounds, seconds, warm] = bench.quick ? [1, 2, 2] : [7, 4, 6]
  const { topology, issuer, stop } = await startSpread(bench, { perService: 1, gateways: 0, withKafka })
  const bareUrl = await freshDatabase(bench)
  const load = startChild<LoadJob, LoadResult>(LOAD, CORES.load)
  const bare = startChild<BareJob, BareResult>(BARE, CORES.measured)
  const token = issuer.token('meting-opdrachten', 'bewoner-initiatief')
  const [service] = topology.serviceProcesses
  if (service === undefined) throw new Error('there is no service')

  const send = async (duration: number): Promise<CommandResult> => {
    const job: LoadJob = {
      kind: 'COMMANDS',
      port: portOf(service),
      token,
      connections: CLIENTS,
      seconds: duration
    }
    const { commands } = await load.ask(job)
    if (commands === undefined || commands.wrong.length > 0) throw new Error(commands?.wrong.join('\n'))
    if (commands.positions !== commands.answered) throw new Error('two commands were given one position')
    return commands
  }

  const results: { ours: number; raw: number; cpu: number; bareCpu: number; p99: number }[] = []
  try {
    await send(warm)
    await bare.ask({ way: 'STORE', url: bareUrl, callers: CLIENTS, seconds: warm })
    for (let round = 1; round <= rounds; round++) {
      const before = cpuMicros(service.pid() ?? 0)
      const { answered, seconds: took, p99 } = await send(seconds)
      const cpu = cpuPer(before, cpuMicros(service.pid() ?? 0), answered) ?? Number.NaN
      const raw = await bare.ask({ way: 'RAW', url: bareUrl, callers: CLIENTS, seconds })
      const store = await bare.ask({ way: 'STORE', url: bareUrl, callers: CLIENTS, seconds })
      results.push({ ours: answered / took, raw: raw.perSecond, cpu, bareCpu: store.cpu, p99 })
      bench.say(
        `round ${round} of ${rounds}: ${Math.round(answered / took)}/s (${cpu.toFixed(0)} µs CPU), raw ${Math.round(raw.perSecond)}/s, bare store ${Math.round(store.perSecond)}/s (${store.cpu.toFixed(0)} µs)`
      )
    }
  } finally {
    await Promise.all([load.stop(), bare.stop()])
    await stop()
  }
  const column = (which: keyof (typeof results)[number]) => results.map((round) => round[which])
  const compared = ratios(column('ours'), column('raw'))
  const cpus = ratios(column('cpu'), column('bareCpu'))
  const also = withKafka
    ? 'mongod, Kafka, service with its relay and load'
    : 'mongod, service and load, nothing relayed,'
  const note = `${CLIENTS} connections; ${also} on the same cores; raw insertMany of ${CLIENTS} ${Math.round(median(column('raw')))}/s, ${spread(compared)}; p99 ${median(column('p99')).toFixed(1)} ms`
  return [
    {
      value: Math.round(median(column('ours'))),
      ratio: Number(median(compared).toFixed(3)),
      note
    },
    {
      value: Math.round(median(column('cpu'))),
      ratio: Number(median(cpus).toFixed(2)),
      note: `of the service's process; the bare store ${median(column('bareCpu')).toFixed(0)} µs with as many callers`
    }
  ]
}

const subject = (suffix: string, where: string, withKafka: boolean): Subject => ({
  kinds: [
    {
      name: `spread-commands${suffix}`,
      doc: `accepted commands over HTTP to MongoDB at 64 clients, ${where}, against raw batched insertMany`,
      unit: 'commands/s',
      target: 0.3,
      bound: 'AT_LEAST',
      of: 'RATIO'
    },
    {
      name: `spread-cpu${suffix}`,
      doc: `CPU per accepted command in the service, ${where}, against the bare store`,
      unit: 'µs',
      target: 2.5,
      bound: 'AT_MOST',
      of: 'RATIO'
    }
  ],
  measure: (bench) => measure(bench, withKafka)
})

/** Commands on MongoDB against what MongoDB itself can take in, with all that a service does: the relay to Kafka too. */
export const spreadCommands = subject('', 'relayed to Kafka meanwhile', true)

/** The same without Kafka, as a service runs whose gateways follow the change feed: what the relay costs lies between. */
export const unrelayedCommands = subject('-no-kafka', 'nothing relayed', false)
