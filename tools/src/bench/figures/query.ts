// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path'
import { GEMEENTEN } from '@naober/contracts/referentie/gemeenten'
import type { Bench, Measurement, Subject } from '../figure.ts'
import type { LoadJob, LoadResult } from '../load/load.ts'
import { registeredBody, requestOf } from '../load/request.ts'
import { type Child, startChild } from '../measure/child.ts'
import { CORES } from '../measure/pinning.ts'
import { cpuMicros, cpuPer } from '../measure/processes.ts'
import { interleaved } from '../measure/rounds.ts'
import { median, ratios, spread } from '../measure/statistics.ts'
import { BY_HAND, DOCUMENT, HASH } from '../query/document.ts'
import type { QueryServer, QueryServerJob } from '../query/server.ts'
import { LOAD } from './commands.ts'

const SERVER = join(import.meta.dirname, '../query/server.ts')

/** Few enough that the event loop takes each connection's turn soon; more would only wait. */
const CONNECTIONS = 16

/** A way to ask: where, and the body of the request for one gemeente. */
interface Way {
  readonly name: 'hand' | 'bare' | 'registered' | 'text'
  readonly port: number
  readonly path: string
  readonly bodyOf: (code: string) => string
}

const waysTo = ({ port, barePort }: QueryServer): readonly Way[] => {
  const registered = (code: string) => registeredBody(HASH, { code })
  return [
    { name: 'hand', port, path: BY_HAND, bodyOf: registered },
    { name: 'bare', port: barePort, path: BY_HAND, bodyOf: registered },
    { name: 'registered', port, path: '/graphql', bodyOf: registered },
    { name: 'text', port, path: '/graphql', bodyOf: (code) => JSON.stringify({ query: DOCUMENT, variables: { code } }) }
  ]
}

const answerOf = async ({ port, path, bodyOf }: Way, code: string): Promise<string> => {
  const headers = { 'content-type': 'application/json', accept: 'application/json' }
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', headers, body: bodyOf(code) })
  return `${answer.status} ${await answer.text()}`
}

/** Asks every gemeente in every way; throws where two answers differ. Answers the bodies, by gemeente. */
const compareBodies = async (ways: readonly Way[], { quick }: Bench): Promise<readonly string[]> => {
  const bodies: string[] = []
  for (const { code } of GEMEENTEN) {
    const answers = await Promise.all(ways.map((way) => answerOf(way, code)))
    const [first = ''] = answers
    const other = answers.findIndex((answer) => answer !== first)
    if (other >= 0 || !first.startsWith('200 {"data":{"gemeente":{')) {
      throw new Error(`${code}, by hand and ${ways[other]?.name}:\n${first}\n${answers[other]}`)
    }
    const body = first.slice(4)
    const initiatieven = body.split('"bevestigdOp"').length - 1
    if (!quick && initiatieven !== 20) throw new Error(`${code} has ${initiatieven} initiatieven, not 20`)
    bodies.push(body)
  }
  return bodies
}

interface Round {
  readonly perSecond: number
  readonly cpu: number
}

const measureRounds = async (
  bench: Bench,
  ways: readonly Way[],
  load: Child<LoadJob, LoadResult>,
  serverPid: number
): Promise<Readonly<Record<Way['name'], readonly Round[]>>> => {
  const [rounds, seconds, warm] = bench.quick ? [2, 1, 2] : [9, 3, 6]
  const ask = async ({ name, port }: Way, duration: number) => {
    const { queries } = await load.ask({ kind: 'QUERIES', name, port, connections: CONNECTIONS, seconds: duration })
    if (queries === undefined || queries.wrong.length > 0) throw new Error(`${name}: ${queries?.wrong.join('\n')}`)
    return queries
  }
  for (const way of ways) await ask(way, warm)
  const [hand = [], bare = [], registered = [], text = []] = await interleaved(ways, rounds, async (way, round) => {
    await ask(way, bench.quick ? 0.5 : 1)
    const before = cpuMicros(serverPid)
    const { answered, seconds: took } = await ask(way, seconds)
    const cpu = cpuPer(before, cpuMicros(serverPid), answered) ?? Number.NaN
    bench.say(`round ${round + 1} of ${rounds}: ${way.name} ${Math.round(answered / took)}/s, ${cpu.toFixed(0)} µs CPU`)
    return { perSecond: answered / took, cpu }
  })
  return { hand, bare, registered, text }
}

const measure = async (bench: Bench): Promise<readonly Measurement[]> => {
  const { path } = await bench.country()
  const server = startChild<QueryServerJob, QueryServer>(SERVER, CORES.measured)
  const load = startChild<LoadJob, LoadResult>(LOAD, CORES.load)
  try {
    const ways = waysTo(await server.ask({ path }))
    const bodies = await compareBodies(ways, bench)
    const bytes = Math.round(median(bodies.map((body) => Buffer.byteLength(body))))
    bench.say(`all answers are equal; ${bytes} bytes in the middle`)
    for (const { name, path: where, bodyOf } of ways) {
      const accept = { accept: 'application/json' }
      const exchanges = GEMEENTEN.map(({ code }, i) => ({
        request: requestOf('POST', where, accept, bodyOf(code)),
        body: bodies[i] ?? ''
      }))
      await load.ask({ kind: 'PREPARE', name, exchanges })
    }
    const rounds = await measureRounds(bench, ways, load, server.pid)
    const speedsOf = (name: Way['name']) => rounds[name].map(({ perSecond }) => perSecond)
    const cpuOf = (name: Way['name']) => median(rounds[name].map(({ cpu }) => cpu)).toFixed(0)
    return (['registered', 'text'] as const).map((name) => {
      const compared = ratios(speedsOf(name), speedsOf('hand'))
      const bare = median(ratios(speedsOf(name), speedsOf('bare'))).toFixed(2)
      const note = `${bytes} bytes, ${CONNECTIONS} connections; by hand ${Math.round(median(speedsOf('hand')))}/s; ratio ${spread(compared)}, ${bare} against a Fastify without our headers and limits; CPU ${cpuOf(name)} µs against ${cpuOf('hand')} µs`
      return { value: Math.round(median(speedsOf(name))), ratio: Number(median(compared).toFixed(3)), note }
    })
  } finally {
    await load.stop()
    await server.stop()
  }
}

const kind = { unit: 'queries/s', bound: 'AT_LEAST', of: 'RATIO' } as const

export const query: Subject = {
  kinds: [
    { ...kind, name: 'registered', doc: 'composed query, registered, against a route by hand', target: 0.6 },
    { ...kind, name: 'text', doc: 'composed query as text through Yoga, against a route by hand', target: 0.25 }
  ],
  measure
}
