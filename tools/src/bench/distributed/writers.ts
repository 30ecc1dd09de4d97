// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path'
import type { Bench, Measurement, Subject } from '../figure.ts'
import type { LoadJob, LoadResult } from '../load/load.ts'
import { startChild } from '../measure/child.ts'
import { CORES } from '../measure/pinning.ts'
import { median, spread } from '../measure/statistics.ts'
import { portOf, startSpread } from './platform.ts'

const LOAD = join(import.meta.dirname, '../load/load.ts')
const CLIENTS_EACH = 32

const measure = async (bench: Bench): Promise<readonly Measurement[]> => {
  const [rounds, seconds, warm] = bench.quick ? [1, 2, 2] : [7, 4, 6]
  const { topology, issuer, stop } = await startSpread(bench, { perService: 2, gateways: 0, withKafka: false })
  const token = issuer.token('meting-schrijvers', 'bewoner-initiatief')
  const loads = topology.serviceProcesses.map((service) => ({
    port: portOf(service),
    load: startChild<LoadJob, LoadResult>(LOAD, CORES.load)
  }))
  const send = async (duration: number) => {
    const all = await Promise.all(
      loads.map(({ port, load }) =>
        load.ask({ kind: 'COMMANDS', port, token, connections: CLIENTS_EACH, seconds: duration })
      )
    )
    return all.map(({ commands }) => {
      if (commands === undefined || commands.wrong.length > 0) throw new Error(commands?.wrong.join('\n'))
      return { p99: commands.p99, perSecond: commands.answered / commands.seconds }
    })
  }

  const results: { p99: number; perSecond: number; fairness: number }[] = []
  try {
    await send(warm)
    for (let round = 1; round <= rounds; round++) {
      const both = await send(seconds)
      const speeds = both.map(({ perSecond }) => perSecond)
      const one = {
        p99: Math.max(...both.map(({ p99 }) => p99)),
        perSecond: speeds.reduce((sum, speed) => sum + speed, 0),
        fairness: Math.min(...speeds) / Math.max(...speeds)
      }
      results.push(one)
      bench.say(
        `round ${round} of ${rounds}: p99 ${one.p99.toFixed(0)} ms, ${Math.round(one.perSecond)}/s, fairness ${one.fairness.toFixed(2)}`
      )
    }
  } finally {
    await Promise.all(loads.map(({ load }) => load.stop()))
    await stop()
  }
  const p99s = results.map(({ p99 }) => p99)
  const of = (which: 'perSecond' | 'fairness') => median(results.map((round) => round[which]))
  const note = `of the slower of two processes with ${CLIENTS_EACH} connections each, ${spread(p99s)}; together ${Math.round(of('perSecond'))}/s, the slower ${of('fairness').toFixed(2)} of the faster`
  return [{ value: Math.round(median(p99s)), ratio: null, note }]
}

/** Two processes that write one log as fast as they can. */
export const writers: Subject = {
  kinds: [
    {
      name: 'writers',
      doc: 'two writers of one service, p99 of accepted commands over HTTP',
      unit: 'ms',
      target: 150,
      bound: 'AT_MOST',
      of: 'VALUE'
    }
  ],
  measure
}
