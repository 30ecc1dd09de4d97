// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createBackoff } from '@naober/kit/bus/backoff'
import { createBell } from '@naober/kit/bus/bell'
import { endWithUs } from '../../engines/orphan-guard.ts'
import { platformFlags } from '../../launch/run.mjs'

const CLI = join(import.meta.dirname, '../naober.ts')
const READY_MS = 60_000
const LOOK_MS = 50
/** A process that is asked to stop and does not is killed. */
const STOP_MS = 12_000

/** A process of the platform that is started again whenever it ends. */
export interface Supervised {
  readonly name: string
  readonly address: string
  /** Of the process that runs now; undefined between two lives. */
  pid(): number | undefined
  /** How often it was started. */
  lives(): number
  /** Its last words: what it wrote, the newest last. */
  output(): string
  signal(signal: NodeJS.Signals): void
  /** Resolves when it answers that it is ready; rejects after a minute. */
  ready(): Promise<void>
  stop(): Promise<void>
}

export interface SupervisedOptions {
  readonly name: string
  /** Words for `naober`; they name the port. */
  readonly args: readonly string[]
  readonly address: string
  readonly env: Readonly<Record<string, string>>
  /** Told when it ended without having been asked to. */
  readonly onEnd?: (name: string, code: number | null) => void
}

const KEPT_CHARACTERS = 20_000

/** Starts a process of the platform and keeps it running, as a service manager would. */
export const startSupervised = (options: SupervisedOptions): Supervised => {
  const { name, args, address, env } = options
  const backoff = createBackoff({ firstMs: 200, maxMs: 2_000 })
  const halt = createBell()
  let child: ChildProcess | undefined
  let lives = 0
  let stopped = false
  let said = ''

  const hear = (text: Buffer) => {
    said = (said + text.toString()).slice(-KEPT_CHARACTERS)
  }

  const live = async (): Promise<void> => {
    lives += 1
    const begun = performance.now()
    const started = spawn(process.execPath, [...platformFlags, CLI, ...args], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe']
    })
    child = started
    endWithUs(started)
    started.stdout.on('data', hear)
    started.stderr.on('data', hear)
    const [code] = (await once(started, 'close')) as [number | null]
    child = undefined
    if (stopped) return
    options.onEnd?.(name, code)
    if (performance.now() - begun > 10_000) backoff.reset()
    await halt.wait(backoff.next())
  }

  const drive = async (): Promise<void> => {
    while (!stopped) await live()
  }

  const driving = drive()
  return {
    name,
    address,
    pid: () => child?.pid,
    lives: () => lives,
    output: () => said,
    signal: (signal) => {
      child?.kill(signal)
    },
    ready: async () => {
      const until = performance.now() + READY_MS
      while (performance.now() < until) {
        const answer = await fetch(`${address}/_healthz/ready`, { signal: AbortSignal.timeout(1_000) }).catch(
          () => null
        )
        await answer?.text().catch(() => '')
        if (answer?.ok) return
        await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
      }
      throw new Error(`${name} was not ready in ${READY_MS / 1000} s: ${said}`)
    },
    stop: async () => {
      stopped = true
      halt.ring()
      child?.kill('SIGCONT')
      child?.kill('SIGTERM')
      const late = setTimeout(() => child?.kill('SIGKILL'), STOP_MS)
      await driving
      clearTimeout(late)
    }
  }
}

/** Runs `naober <words>` to its end; rejects with its words when that is not 0. */
export const runToEnd = async (words: readonly string[], env: Readonly<Record<string, string>>): Promise<void> => {
  const child = spawn(process.execPath, [CLI, ...words], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  endWithUs(child)
  let said = ''
  const hear = (text: Buffer) => {
    said += text.toString()
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw new Error(`naober ${words.join(' ')}: ${said}`)
}
