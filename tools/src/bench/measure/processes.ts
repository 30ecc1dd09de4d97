// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { type Core, onCore } from './pinning.ts'

const running = new Set<ChildProcess>()

/** Ends everything that is still there, by its own pid. Called when the benchmark ends, however it ends. */
export const killAll = (): void => {
  for (const child of running) child.kill('SIGKILL')
}

/** Starts this Node on its core; it is killed at the end if it is still there then. */
export const spawnNode = (core: Core, args: readonly string[], options: SpawnOptions): ChildProcess => {
  const [command = process.execPath, ...rest] = onCore(core, [process.execPath, ...args])
  const child = spawn(command, rest, options)
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}

/** The environment without settings of the platform: only what a benchmark sets itself may count. */
export const cleanEnv = (added: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('NAOBER_') && name !== 'PORT')),
  NODE_ENV: 'production',
  ...added
})

/** Clock ticks a second in /proc: fixed at 100 for programs on every Linux. */
const TICKS = 100

/** User and system time of all threads of a process so far, in µs; undefined where there is no /proc. */
export const cpuMicros = (pid: number): number | undefined => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [user, system] = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 13)
    return ((Number(user) + Number(system)) * 1e6) / TICKS
  } catch {
    return undefined
  }
}

/** CPU time of a process per thing it did, in µs, or undefined. */
export const cpuPer = (before: number | undefined, after: number | undefined, things: number): number | undefined =>
  before === undefined || after === undefined ? undefined : (after - before) / things
