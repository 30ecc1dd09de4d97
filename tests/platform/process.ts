// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { endWithUs } from '@naober/tools/engines/orphan-guard'
import { compileCache, platformFlags } from '@naober/tools/launch/run'

const CLI = fileURLToPath(new URL('../../tools/src/naober.ts', import.meta.url))
const READY = /draait op (http:\S+?)\/? /
/** Shorter than a hook may take: who gives up waiting must be here, where the process can be ended. */
const START_MS = 50_000

/** A process of the platform, started as a person starts it. */
export interface PlatformProcess {
  readonly address: string
  readonly pid: number
  /** Everything it said. */
  output(): string
  /** Resolves with its exit code when it ends. */
  readonly ended: Promise<number | null>
  /** Ctrl-C, and waits until it is gone. */
  stop(): Promise<number | null>
  /** kill -9, and waits until it is gone. */
  kill(): Promise<void>
}

/** What the operating system keeps a process from. */
export interface Limits {
  /** Largest size of any file it writes; writing beyond it is an I/O error. */
  readonly fileKb?: number
}

/** Runs `naober <args>` to its end: exit code and all it said. */
export const runToEnd = async (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
  const { child, output } = launch(args, env, CLI)
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, output: output() }
}

/** Runs `naober <args>` until it says this, and kills it then (-9); rejects with its words when it ends before that. */
export const runAndKill = async (args: readonly string[], said: string): Promise<void> => {
  const { child, output } = launch(args, {}, CLI)
  child.stdout?.on('data', () => {
    if (output().includes(said)) child.kill('SIGKILL')
  })
  const [, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null]
  if (signal !== 'SIGKILL') throw new Error(`ended before it said '${said}': ${output()}`)
}

/** Runs `naober <args>` and kills it (-9) as soon as this holds; rejects with its words when it ends before that. */
export const runAndKillWhen = async (args: readonly string[], holds: () => Promise<boolean>): Promise<void> => {
  const { child, output } = launch(args, {}, CLI)
  const closed = once(child, 'close')
  while (child.exitCode === null && !(await holds())) await pause(1)
  child.kill('SIGKILL')
  const [, signal] = (await closed) as [number | null, NodeJS.Signals | null]
  if (signal !== 'SIGKILL') throw new Error(`ended before it could be killed: ${output()}`)
}

/** Starts `naober <args>` and resolves when it says where it runs; rejects with its words when it ends before that. */
export const startProcess = async (
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cli = CLI,
  limits: Limits = {}
): Promise<PlatformProcess> => {
  const { child, output } = launch(args, env, cli, limits)
  const ended = once(child, 'close').then(([code]) => code as number | null)
  const address = await new Promise<string>((resolve, reject) => {
    const late = setTimeout(() => {
      // Nobody else knows of it, so nobody else would end it; one that runs others ends them.
      child.kill('SIGTERM')
      reject(new Error(`not started in ${START_MS} ms: ${output()}`))
    }, START_MS)
    const look = () => {
      const found = READY.exec(output())?.[1]
      if (found === undefined) return
      clearTimeout(late)
      resolve(found)
    }
    child.stdout?.on('data', look)
    ended.then((code) => {
      clearTimeout(late)
      reject(new Error(`ended with code ${code}: ${output()}`))
    }, reject)
  })
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    child.kill(signal)
    return ended
  }
  return {
    address,
    pid: child.pid ?? 0,
    output,
    ended,
    stop: () => end('SIGINT'),
    kill: async () => {
      await end('SIGKILL')
    }
  }
}

/** As the launcher starts it, so that it starts as fast; it ends with this process, however that ends. */
const launch = (
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  cli: string,
  { fileKb }: Limits = {}
): { child: ChildProcess; output: () => string } => {
  const own = Object.fromEntries(
    Object.entries(process.env).filter(([naam]) => !naam.startsWith('NAOBER_') && naam !== 'PORT')
  )
  // `exec` keeps the process id, so that it is the platform that is stopped or killed.
  const limit = fileKb === undefined ? [] : ['bash', '-c', `ulimit -f ${fileKb}; exec "$0" "$@"`]
  const [command = '', ...words] = [...limit, process.execPath, ...platformFlags, cli, ...args]
  const child = spawn(command, words, {
    env: { NODE_COMPILE_CACHE: compileCache, ...own, ...env },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  endWithUs(child)
  let text = ''
  const take = (data: Buffer) => {
    text += data.toString()
  }
  child.stdout.on('data', take)
  child.stderr.on('data', take)
  return { child, output: () => text }
}
