// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as wait } from 'node:timers/promises'
import type { Bench, Measurement, Subject } from '../figure.ts'
import { cpuMicros } from '../measure/processes.ts'
import { startSpread } from './platform.ts'

const measure = async (bench: Bench): Promise<readonly Measurement[]> => {
  const [settle, seconds] = bench.quick ? [3, 5] : [15, 60]
  const { topology, stop } = await startSpread(bench, { perService: 2, gateways: 2, withKafka: true })
  const all = [...topology.serviceProcesses, ...topology.gatewayProcesses]
  try {
    await wait(settle * 1000)
    const before = all.map((one) => cpuMicros(one.pid() ?? 0) ?? Number.NaN)
    const begin = performance.now()
    await wait(seconds * 1000)
    const took = performance.now() - begin
    const percents = all.map((one, i) => {
      const used = (cpuMicros(one.pid() ?? 0) ?? Number.NaN) - (before[i] ?? Number.NaN)
      return { name: one.name, percent: used / took / 10 }
    })
    const note = `the busiest, over ${seconds} s without a request; ${percents.map(({ name, percent }) => `${name} ${percent.toFixed(2)}`).join(', ')}`
    return [{ value: Number(Math.max(...percents.map(({ percent }) => percent)).toFixed(2)), ratio: null, note }]
  } finally {
    await stop()
  }
}

/** What processes cost that have nothing to do. */
export const idle: Subject = {
  kinds: [{ name: 'idle', doc: 'CPU of an idle process', unit: '%', target: 1.5, bound: 'AT_MOST', of: 'VALUE' }],
  measure
}
