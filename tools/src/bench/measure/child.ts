// SPDX-License-Identifier: EUPL-1.2
import type { Core } from './pinning.ts'
import { cleanEnv, spawnNode } from './processes.ts'

/** A program of ours in a process of its own, that does one job after the other. */
export interface Child<Job, Result> {
  readonly pid: number
  /** Gives it a job; rejects with its words when it fails, ends, or takes longer than `ms`. */
  ask(job: Job, ms?: number): Promise<Result>
  stop(): Promise<void>
}

type Reply<Result> = { readonly result: Result } | { readonly fault: string }

const JOB_MS = 300_000

/** Starts a program that calls `serveJobs`. */
export const startChild = <Job extends object, Result>(
  program: string,
  core: Core,
  nodeArgs: readonly string[] = []
): Child<Job, Result> => {
  const child = spawnNode(core, [...nodeArgs, program], {
    env: cleanEnv(),
    stdio: ['ignore', 'ignore', 'inherit', 'ipc']
  })
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
  const ask = (job: Job, ms = JOB_MS): Promise<Result> =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => fail(`took longer than ${ms} ms`), ms)
      const done = () => {
        clearTimeout(late)
        child.off('message', hear)
      }
      const fail = (why: string) => {
        done()
        reject(new Error(`${program}: ${why}`))
      }
      const hear = (message: unknown) => {
        const reply = message as Reply<Result>
        if ('fault' in reply) return fail(reply.fault)
        done()
        resolve(reply.result)
      }
      child.on('message', hear)
      void ended.then(() => fail('ended'))
      child.send(job)
    })
  const stop = async (): Promise<void> => {
    child.kill('SIGKILL')
    await ended
  }
  return { pid: child.pid ?? 0, ask, stop }
}

/** Starts a program for one job. */
export const runOnce = async <Job extends object, Result>(
  program: string,
  core: Core,
  job: Job,
  nodeArgs: readonly string[] = []
): Promise<Result> => {
  const child = startChild<Job, Result>(program, core, nodeArgs)
  try {
    return await child.ask(job)
  } finally {
    await child.stop()
  }
}

/** The other side: answers each job of the parent, and ends with it. */
export const serveJobs = <Job, Result>(work: (job: Job) => Promise<Result>): void => {
  const send = (reply: Reply<Result>) => process.send?.(reply)
  process.on('message', (job: Job) => {
    work(job).then(
      (result) => send({ result }),
      (error: unknown) => send({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) })
    )
  })
  process.once('disconnect', () => process.exit(0))
}
