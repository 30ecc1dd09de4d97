// SPDX-License-Identifier: EUPL-1.2
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { AppendJob, AppendResult } from '../append/measured.ts'
import type { Bench, Measurement, Subject } from '../figure.ts'
import { startChild } from '../measure/child.ts'
import { CORES } from '../measure/pinning.ts'
import { interleaved } from '../measure/rounds.ts'
import { median, ratios, spread } from '../measure/statistics.ts'

const PROGRAM = join(import.meta.dirname, '../append/measured.ts')

/** Commits per transaction: as many as there are clients in the figure of commands. */
const BATCH = 64

const measure = async (bench: Bench): Promise<readonly Measurement[]> => {
  const [rounds, commits] = bench.quick ? [3, 6_400] : [11, 64_000]
  const child = startChild<AppendJob, AppendResult>(PROGRAM, CORES.measured)
  const contents = new Set<string>()
  const append = async (way: AppendJob['way']): Promise<AppendResult> => {
    const path = join(bench.folder, `${way.toLowerCase()}.sqlite`)
    const result = await child.ask({ way, path, commits, batch: BATCH })
    for (const part of ['', '-wal', '-shm']) rmSync(path + part, { force: true })
    contents.add(result.content)
    return result
  }
  try {
    await append('RAW')
    await append('PORT')
    const [port = [], raw = []] = await interleaved(['PORT', 'RAW'] as const, rounds, async (way, round) => {
      const result = await append(way)
      bench.say(`round ${round + 1} of ${rounds}: ${way} ${Math.round((commits / result.ms) * 1000)} commits/s`)
      return result
    })
    if (contents.size !== 1) throw new Error(`the files differ: ${[...contents].join(' ')}`)
    const speeds = port.map(({ ms }) => (commits / ms) * 1000)
    const base = raw.map(({ ms }) => (commits / ms) * 1000)
    const compared = ratios(speeds, base)
    const cpu = [port, raw].map((results) => (median(results.map((one) => one.cpu)) / commits).toFixed(1))
    const note = `batches of ${BATCH}; raw ${Math.round(median(base))}/s; ratio ${spread(compared)}; CPU per commit ${cpu.join(' µs against ')} µs`
    return [{ value: Math.round(median(speeds)), ratio: Number(median(compared).toFixed(3)), note }]
  } finally {
    await child.stop()
  }
}

export const append: Subject = {
  kinds: [
    {
      name: 'append',
      doc: 'append through the port against raw node:sqlite group commit, same keys, bytes and batch',
      unit: 'commits/s',
      target: 0.7,
      bound: 'AT_LEAST',
      of: 'RATIO'
    }
  ],
  measure
}
