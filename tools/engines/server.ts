// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { EngineError, type Server } from './engine.ts'
import { endWithUs } from './orphan-guard.ts'
import { until } from './until.ts'

const READY_MS = 90_000
const STOP_MS = 30_000

/** How a server is started. */
export interface ServerPlan {
  /** How people know it. */
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
  readonly address: string
  /** File that takes what it says. */
  readonly log: string
  /** Whether it answers. */
  readonly isReady: () => Promise<boolean>
}

/** A server that its engine also ends. */
export interface StoppableServer extends Server {
  /** Ends it: in its own way when its data must be in order, else at once. */
  stop(inOrder: boolean): Promise<void>
}

interface Running {
  readonly child: ChildProcess
  readonly ended: Promise<void>
  hasEnded(): boolean
}

/** Starts a server and resolves when it answers. Throws an EngineError with its last words when it does not. */
export const startServer = async (plan: ServerPlan): Promise<StoppableServer> => {
  let running = await launch(plan)
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (!running.hasEnded()) running.child.kill(signal)
    await running.ended
  }
  return {
    address: plan.address,
    get pid() {
      return running.child.pid ?? 0
    },
    kill: () => end('SIGKILL'),
    restart: async () => {
      await end('SIGKILL')
      running = await launch(plan)
    },
    pause: () => void running.child.kill('SIGSTOP'),
    resume: () => void running.child.kill('SIGCONT'),
    stop: async (inOrder) => {
      if (!inOrder) return end('SIGKILL')
      running.child.kill('SIGCONT')
      const late = setTimeout(() => running.child.kill('SIGKILL'), STOP_MS)
      await end('SIGTERM')
      clearTimeout(late)
    }
  }
}

const launch = async (plan: ServerPlan): Promise<Running> => {
  const running = run(plan)
  const { child, ended, hasEnded } = running
  const ready = await until(async () => hasEnded() || (await plan.isReady()), READY_MS)
  if (ready && !hasEnded()) return running
  child.kill('SIGKILL')
  await ended
  throw new EngineError(`${plan.name} start niet. Het laatste dat het zei:\n${lastLines(plan.log)}`)
}

const run = ({ command, args, log }: ServerPlan): Running => {
  const out = openSync(log, 'a')
  // A group of its own: Ctrl-C reaches us alone, and we end it in order.
  const child = spawn(command, args, { stdio: ['ignore', out, out], detached: true })
  closeSync(out)
  endWithUs(child)
  let gone = false
  const ended = once(child, 'exit').then(
    () => {},
    () => {}
  )
  return {
    child,
    ended: ended.then(() => {
      gone = true
    }),
    hasEnded: () => gone
  }
}

const lastLines = (log: string): string => readFileSync(log, 'utf8').trim().split('\n').slice(-8).join('\n')
