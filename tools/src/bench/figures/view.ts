// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path'
import { platformFlags } from '../../../launch/run.mjs'
import { NETHERLANDS, SMALL } from '../data.ts'
import type { Bench, Country, Measurement, Subject } from '../figure.ts'
import { runOnce } from '../measure/child.ts'
import { CORES } from '../measure/pinning.ts'
import { median, spread } from '../measure/statistics.ts'
import type { Contents } from '../view/from-file.ts'
import type { ViewJob, ViewResult } from '../view/measured.ts'

const PROGRAM = join(import.meta.dirname, '../view/measured.ts')

const inProcess = (job: ViewJob): Promise<ViewResult> =>
  runOnce<ViewJob, ViewResult>(PROGRAM, CORES.all, job, [...platformFlags, '--expose-gc'])

/** A view that is fast or small because something is missing does not count. */
const demandAll = (contents: Contents, { commits }: Country, { quick }: Bench): void => {
  const { buurten, initiatieven, leden, verbindingen } = quick ? SMALL : NETHERLANDS
  const wanted: Contents = { gemeenten: 342, buurten, initiatieven, leden, verbindingen, position: commits }
  if (JSON.stringify(contents) === JSON.stringify(wanted)) return
  throw new Error(`the view holds ${JSON.stringify(contents)}, not ${JSON.stringify(wanted)}`)
}

/** Runs a job a few times, each in a fresh process. */
const repeated = async (bench: Bench, job: (country: Country) => ViewJob, rounds: number): Promise<ViewResult[]> => {
  const country = await bench.country()
  const results: ViewResult[] = []
  for (let round = 1; round <= rounds; round++) {
    const result = await inProcess(job(country))
    demandAll(result.contents, country, bench)
    bench.say(`round ${round} of ${rounds}: ${Math.round(result.ms)} ms`)
    results.push(result)
  }
  return results
}

const measureReplay = async (bench: Bench): Promise<readonly Measurement[]> => {
  const { events } = await bench.country()
  const job = ({ path }: Country): ViewJob => ({ kind: 'READ', path, snapshot: null })
  const results = await repeated(bench, job, bench.quick ? 1 : 5)
  const speeds = results.map(({ ms }) => (events / ms) * 1000)
  const own = median(results.map(({ applying }) => (events / applying) * 1000))
  const note = `${events} events from SQLite through store feed and reader, fresh process each, the collector beside it on the other cores, ${spread(speeds)}; the view alone takes in ${Math.round(own)}/s, the rest is reading and parsing`
  return [{ value: Math.round(median(speeds)), ratio: null, note }]
}

const MB = 1e6

const measureHeap = async (bench: Bench): Promise<readonly Measurement[]> => {
  const { events } = await bench.country()
  const [result] = await repeated(bench, ({ path }) => ({ kind: 'READ', path, snapshot: null }), 1)
  const { heap = Number.NaN, heapBefore = Number.NaN } = result ?? {}
  const note = `the whole process after a full collection, buffers counted; ${Math.round(heapBefore / MB)} MB of it before the view; history of ${events} events included`
  return [{ value: Math.round(heap / MB), ratio: null, note }]
}

const measureStartUp = async (bench: Bench): Promise<readonly Measurement[]> => {
  const country = await bench.country()
  const snapshot = join(bench.folder, 'overzicht.snapshot')
  demandAll((await inProcess({ kind: 'READ', path: country.path, snapshot })).contents, country, bench)
  bench.say('snapshot written')
  const results = await repeated(bench, ({ path }) => ({ kind: 'START', path, snapshot }), bench.quick ? 1 : 5)
  const seconds = results.map(({ sinceStart }) => sinceStart / 1000)
  const own = median(results.map(({ ms }) => ms)) / 1000
  const note = `from the start of the process until the view is ready at the head of the log; ${own.toFixed(2)} s of it is the view`
  return [{ value: Number(median(seconds).toFixed(2)), ratio: null, note }]
}

export const replay: Subject = {
  kinds: [
    {
      name: 'replay',
      doc: 'replay of 1,000,000 events into the view',
      unit: 'events/s',
      target: 300_000,
      bound: 'AT_LEAST',
      of: 'VALUE'
    }
  ],
  measure: measureReplay
}

export const heap: Subject = {
  kinds: [
    { name: 'heap', doc: 'heap for Netherlands-sized data', unit: 'MB', target: 350, bound: 'AT_MOST', of: 'VALUE' }
  ],
  measure: measureHeap
}

export const startUp: Subject = {
  kinds: [
    {
      name: 'start-up',
      doc: 'start-up of the view from its snapshot',
      unit: 's',
      target: 3,
      bound: 'AT_MOST',
      of: 'VALUE'
    }
  ],
  measure: measureStartUp
}
