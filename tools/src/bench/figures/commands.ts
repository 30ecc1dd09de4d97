// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path'
import type { Bench, Measurement, Subject } from '../figure.ts'
import type { CommandResult, LoadJob, LoadResult } from '../load/load.ts'
import { startChild } from '../measure/child.ts'
import { countCommits } from '../measure/log-count.ts'
import { CORES } from '../measure/pinning.ts'
import { startPlatform } from '../measure/platform.ts'
import { cpuMicros, cpuPer } from '../measure/processes.ts'
import { median, spread } from '../measure/statistics.ts'

export const LOAD = join(import.meta.dirname, '../load/load.ts')

const CLIENTS = 64
const ACTOR = 'meting-opdrachten'

interface Round {
  readonly perSecond: number
  readonly cpu: number
  readonly p99: number
}

const measure = async (bench: Bench): Promise<readonly Measurement[]> => {
  const [rounds, seconds, warm] = bench.quick ? [2, 2, 3] : [7, 4, 8]
  const platform = await startPlatform(bench.folder, 'opdrachten')
  const load = startChild<LoadJob, LoadResult>(LOAD, CORES.load)
  const token = platform.issuer.token(ACTOR, 'bewoner-initiatief')
  let [accepted, lastPosition] = [0, 0]

  const send = async (duration: number): Promise<CommandResult> => {
    const job: LoadJob = { kind: 'COMMANDS', port: platform.port, token, connections: CLIENTS, seconds: duration }
    const { commands } = await load.ask(job)
    if (commands === undefined || commands.wrong.length > 0) throw new Error(commands?.wrong.join('\n'))
    if (commands.positions !== commands.answered) throw new Error('two commands were given one position')
    accepted += commands.answered
    lastPosition = Math.max(lastPosition, commands.lastPosition)
    return commands
  }

  const results: Round[] = []
  try {
    await send(warm)
    for (let round = 1; round <= rounds; round++) {
      await send(1)
      const before = cpuMicros(platform.pid)
      const { answered, seconds: took, p99 } = await send(seconds)
      const cpu = cpuPer(before, cpuMicros(platform.pid), answered) ?? Number.NaN
      results.push({ perSecond: answered / took, cpu, p99 })
      bench.say(`round ${round} of ${rounds}: ${Math.round(answered / took)}/s, ${cpu.toFixed(0)} µs CPU per command`)
    }
  } finally {
    await load.stop()
    await platform.stop()
  }
  const stored = await countCommits(platform.file, ACTOR)
  if (stored.count !== accepted || stored.lastPosition < lastPosition) {
    throw new Error(
      `${accepted} commands were accepted up to ${lastPosition}, and the log has ${JSON.stringify(stored)}`
    )
  }
  const speeds = results.map(({ perSecond }) => perSecond)
  const cpu = median(results.map((round) => round.cpu))
  const p99 = median(results.map((round) => round.p99))
  const note = `${CLIENTS} connections, ${spread(speeds)}, p99 ${p99.toFixed(1)} ms, ${cpu.toFixed(0)} µs CPU per command; ${accepted} accepted, as many in the log`
  return [{ value: Math.round(median(speeds)), ratio: null, note }]
}

export const commands: Subject = {
  kinds: [
    {
      name: 'commands',
      doc: 'accepted commands over HTTP to disk at 64 clients',
      unit: 'commands/s',
      target: 10_000,
      bound: 'AT_LEAST',
      of: 'VALUE'
    }
  ],
  measure
}
