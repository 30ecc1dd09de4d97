// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path'
import { platformFlags } from '../../../launch/run.mjs'
import { FULL, SMALL_AND_FULL } from '../data.ts'
import type { Bench, Measurement, Subject } from '../figure.ts'
import { type Question, searches, slides } from '../full/questions.ts'
import type { FullJob, FullServer } from '../full/server.ts'
import { registeredBody } from '../load/request.ts'
import { startChild } from '../measure/child.ts'
import { CORES } from '../measure/pinning.ts'
import { interleaved } from '../measure/rounds.ts'
import { median, percentile, spread } from '../measure/statistics.ts'

const SERVER = join(import.meta.dirname, '../full/server.ts')
const MB = 1e6

/** A view that is small because something is missing does not count. */
const demandAll = (held: FullServer, { quick }: Bench): void => {
  const wanted = quick ? SMALL_AND_FULL : FULL
  for (const name of ['initiatieven', 'activiteiten', 'elementen'] as const) {
    if (held[name] !== wanted[name]) throw new Error(`the view holds ${held[name]} ${name}, not ${wanted[name]}`)
  }
}

/** Asks one after the other over one connection, and answers how long each took in ms. Throws for a wrong answer. */
const askAll = async (port: number, questions: readonly Question[], known: Map<string, string>): Promise<number[]> => {
  const took: number[] = []
  for (const { hash, variables, holds } of questions) {
    const body = registeredBody(hash, variables)
    const begin = performance.now()
    const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body
    })
    const text = await answer.text()
    took.push(performance.now() - begin)
    const before = known.get(body) ?? text
    known.set(body, before)
    if (answer.status !== 200 || text !== before || !text.includes(holds) || text.includes('"errors"'))
      throw new Error(`${body}: ${answer.status} ${text.slice(0, 500)}`)
  }
  return took
}

const measure = async (bench: Bench): Promise<readonly Measurement[]> => {
  const server = startChild<FullJob, FullServer>(SERVER, CORES.measured, [...platformFlags, '--expose-gc'])
  try {
    const held = await server.ask({ small: bench.quick }, 900_000)
    demandAll(held, bench)
    bench.say(`view ${Math.round(held.heap / MB)} MB, word index ${Math.round(held.index / MB)} MB`)
    const [rounds, count] = bench.quick ? [2, 50] : [5, 1_000]
    const size = bench.quick ? SMALL_AND_FULL : FULL
    const ways = [searches(count), slides(count, size)]
    const known = new Map<string, string>()
    for (const questions of ways) await askAll(held.port, questions.slice(0, count / 2), known)
    const results = await interleaved(ways, rounds, async (questions, round) => {
      const p99 = percentile(await askAll(held.port, questions, known), 0.99)
      bench.say(
        `round ${round + 1} of ${rounds}: ${questions === ways[0] ? 'search' : 'date-slider'} p99 ${p99.toFixed(1)} ms`
      )
      return p99
    })
    const { initiatieven, activiteiten, elementen } = held
    const full = `${initiatieven} initiatieven, ${activiteiten} activiteiten, ${elementen} elementen`
    const asked = (p99s: readonly number[] = []): Measurement => ({
      value: Number(median(p99s).toFixed(1)),
      ratio: null,
      note: `${full}; median of ${rounds} rounds of ${count} requests over HTTP, ${spread(p99s)}`
    })
    return [
      {
        value: Math.round(held.heap / MB),
        ratio: null,
        note: `${full}, taken in out of JSON as readers do; the whole process after a full collection, buffers counted; ${Math.round(held.heapBefore / MB)} MB of it before the view`
      },
      {
        value: Math.round(held.index / MB),
        ratio: null,
        note: `${full}; its thread and what is kept beside it, after a full collection, buffers counted`
      },
      asked(results[0]),
      asked(results[1])
    ]
  } finally {
    await server.stop()
  }
}

const atMost = { bound: 'AT_MOST', of: 'VALUE' } as const

export const full: Subject = {
  kinds: [
    { ...atMost, name: 'heap-large', doc: 'heap of the view of a full country', unit: 'MB', target: 500 },
    { ...atMost, name: 'search-memory', doc: 'memory of the word index of a full country', unit: 'MB', target: 300 },
    { ...atMost, name: 'search', doc: 'search in a full country, p99', unit: 'ms', target: 150 },
    { ...atMost, name: 'date-slider', doc: 'a buurt on a date in a full country, p99', unit: 'ms', target: 30 }
  ],
  measure
}
