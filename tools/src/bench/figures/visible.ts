// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Bench, Measurement, Subject } from '../figure.ts'
import type { LoadJob, LoadResult } from '../load/load.ts'
import type { VisibleResult } from '../load/open-loop.ts'
import { startChild } from '../measure/child.ts'
import { CORES } from '../measure/pinning.ts'
import { startPlatform } from '../measure/platform.ts'
import { cpuMicros, cpuPer } from '../measure/processes.ts'
import { median, percentile, spread } from '../measure/statistics.ts'
import { LOAD } from './commands.ts'

const DOCUMENT = 'query Zichtbaar($id: ID!) { initiatief(id: $id) { id } }'
const HASH = createHash('sha256').update(DOCUMENT).digest('hex')
const RATE = 1_000

const measure = async (bench: Bench): Promise<readonly Measurement[]> => {
  const [rounds, seconds, warm] = bench.quick ? [1, 3, 3] : [5, 10, 10]
  const operations = join(bench.folder, 'bewerkingen.json')
  writeFileSync(operations, JSON.stringify({ [HASH]: DOCUMENT }))
  const platform = await startPlatform(bench.folder, 'zichtbaar', { NAOBER_BEWERKINGEN: operations })
  const load = startChild<LoadJob, LoadResult>(LOAD, CORES.load)
  const token = platform.issuer.token('meting-zichtbaar', 'bewoner-initiatief')

  const send = async (duration: number): Promise<VisibleResult> => {
    const { port } = platform
    const job = { port, questionsPort: port, token, rate: RATE, seconds: duration, connections: 64, hash: HASH }
    const { visible } = await load.ask({ kind: 'VISIBLE', ...job })
    if (visible === undefined || visible.wrong.length > 0) throw new Error(visible?.wrong.join('\n'))
    return visible
  }

  const results: { fromSending: number; fromAnswer: number; middle: number; cpu: number }[] = []
  try {
    await send(warm)
    for (let round = 1; round <= rounds; round++) {
      const before = cpuMicros(platform.pid)
      const { sent, fromSending, fromAnswer } = await send(seconds)
      const cpu = cpuPer(before, cpuMicros(platform.pid), sent) ?? Number.NaN
      const p99 = percentile(fromSending, 0.99)
      results.push({ fromSending: p99, fromAnswer: percentile(fromAnswer, 0.99), middle: median(fromSending), cpu })
      bench.say(
        `round ${round} of ${rounds}: p99 ${p99.toFixed(1)} ms, longest ${Math.max(...fromSending).toFixed(1)} ms`
      )
    }
  } finally {
    await load.stop()
    await platform.stop()
  }
  const of = (which: keyof (typeof results)[number]) => median(results.map((round) => round[which])).toFixed(1)
  const p99s = results.map(({ fromSending }) => fromSending)
  const note = `from when a command is due until another connection reads its effect (naober-minstens), ${RATE} commands/s and as many questions, ${spread(p99s)}; median ${of('middle')} ms; from the command's answer p99 ${of('fromAnswer')} ms; ${of('cpu')} µs CPU per command with its question`
  return [{ value: Number(median(p99s).toFixed(1)), ratio: null, note }]
}

export const visible: Subject = {
  kinds: [
    {
      name: 'visible',
      doc: 'event to visible, p99 under 1,000 commands/s',
      unit: 'ms',
      target: 20,
      bound: 'AT_MOST',
      of: 'VALUE'
    }
  ],
  measure
}
