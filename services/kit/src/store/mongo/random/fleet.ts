// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { NewCommit } from '../../commit.ts'
import { History, type Told } from './history.ts'

const WRITER = fileURLToPath(new URL('./writer.ts', import.meta.url))

/** Lines that are told at least between one kill and the next. */
const TOLD_BETWEEN_KILLS = 200

interface Writer {
  readonly child: ChildProcess
  /** What this process told, and of which its successor settles what is open. */
  readonly history: History
  readonly ended: Promise<unknown>
}

export interface FleetOptions {
  /** An address for the next writer. */
  readonly url: () => string
  readonly writers: number
  readonly callers: () => number
  /** Whole numbers below `n`. */
  readonly random: (n: number) => number
  readonly forMs: number
}

export interface FleetReport {
  readonly history: History
  readonly kills: number
  /** Writers that ended by themselves; there should be none. */
  readonly lost: number
}

/** A killed writer may have told half a line. */
const parsed = (line: string): Told | undefined => {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/**
 * Writing processes on one log, of which at random moments one is killed; its successor first settles what was open.
 * Resolves when the time is over, all have ended and nothing is open any more but what the last of them told UNKNOWN.
 */
export const runFleet = async ({ url, writers, callers, random, forMs }: FleetOptions): Promise<FleetReport> => {
  const history = new History()

  const start = (open: readonly NewCommit[]): Writer => {
    const args = [WRITER, url(), String(1 + random(1_000_000)), String(callers())]
    const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] })
    const own = new History()
    const lines = createInterface({ input: child.stdout })
    lines.on('line', (line) => {
      const told = parsed(line)
      if (told === undefined) return
      own.told.push(told)
      history.told.push(told)
    })
    // A writer that is killed while it reads its first line hears no more of it.
    child.stdin.on('error', () => {})
    child.stdin.write(`${JSON.stringify(open)}\n`)
    return { child, history: own, ended: Promise.all([once(child, 'exit'), once(lines, 'close')]) }
  }

  /** Open of a writer that ended, with what it was itself to settle and never came to. */
  const inherited = new Map<Writer, readonly NewCommit[]>()
  const succeed = async (writer: Writer): Promise<Writer> => {
    await writer.ended
    const told = new Set(writer.history.told.map((each) => ('commit' in each ? each.commit.commandId : each.id)))
    const left = (inherited.get(writer) ?? []).filter(({ commandId }) => !told.has(commandId))
    const open = [...left, ...writer.history.open()]
    const successor = start(open)
    inherited.set(successor, open)
    return successor
  }

  const running = Array.from({ length: writers }, () => start([]))
  const until = performance.now() + forMs
  let kills = 0
  let lost = 0
  try {
    while (performance.now() < until) {
      const enough = history.told.length + TOLD_BETWEEN_KILLS
      await pause(150 + random(700))
      // On a busy machine a kill is to meet work, and not a process that has yet to begin.
      while (history.told.length < enough && performance.now() < until) await pause(10)
      const i = random(writers)
      const writer = running[i]
      if (writer === undefined) continue
      if (writer.child.exitCode !== null) lost += 1
      writer.child.kill('SIGKILL')
      kills += 1
      running[i] = await succeed(writer)
    }
    for (const { child } of running) child.stdin?.end()
    await Promise.all(running.map(({ ended }) => ended))
    lost += running.filter(({ child }) => child.exitCode !== 0).length
  } finally {
    for (const { child } of running) child.kill('SIGKILL')
  }
  return { history, kills, lost }
}
