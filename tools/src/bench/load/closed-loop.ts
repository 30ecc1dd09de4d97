// SPDX-License-Identifier: EUPL-1.2
import { performance } from 'node:perf_hooks'
import { percentile } from '../measure/statistics.ts'
import { openAll } from './connection.ts'

/** One request, and what is wrong with its answer (null: nothing). */
export interface Exchange {
  readonly request: string | Buffer
  readonly check: (status: number, body: Buffer) => string | null
}

export interface LoopResult {
  /** Right answers within the time. */
  readonly answered: number
  /** From the first request to the last answer. */
  readonly seconds: number
  readonly p50: number
  /** ms, as `p50`. */
  readonly p99: number
  /** The first answers that were not right; a figure with any of these is none. */
  readonly wrong: readonly string[]
}

const MOST_WRONG = 5

/** Each connection sends its next request when its answer is there, for `seconds`; then waits for what is under way. */
export const closedLoop = async (
  port: number,
  connections: number,
  seconds: number,
  next: () => Exchange
): Promise<LoopResult> => {
  const wrong: string[] = []
  const latencies: number[] = []
  const note = (fault: string) => {
    if (wrong.length < MOST_WRONG) wrong.push(fault)
  }
  let broken = 0
  const done = Promise.withResolvers<void>()
  const all = await openAll(port, connections, (fault) => {
    note(fault)
    broken++
    leave()
  })
  let active = all.length
  const leave = () => {
    if (--active === 0) done.resolve()
  }
  const start = performance.now()
  const until = start + seconds * 1000
  for (const connection of all) {
    const turn = () => {
      const { request, check } = next()
      const sent = performance.now()
      connection.send(request, (status, body) => {
        const now = performance.now()
        const fault = check(status, body)
        if (fault === null) latencies.push(now - sent)
        else note(fault)
        if (now < until && broken === 0 && wrong.length < MOST_WRONG) turn()
        else leave()
      })
    }
    turn()
  }
  await done.promise
  const took = (performance.now() - start) / 1000
  for (const connection of all) connection.end()
  return {
    answered: latencies.length,
    seconds: took,
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
    wrong
  }
}
