// SPDX-License-Identifier: EUPL-1.2
// `npm run bench`: what the platform can do, against what it must.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startKafka } from '../../engines/kafka.ts'
import { startMongo } from '../../engines/mongo.ts'
import { ensureWebBuilt } from '../../launch/web.mjs'
import { typedWords } from '../typed-words.ts'
import { type Bench, type Country, type Engines, type Figure, figureOf, type Kind } from './figure.ts'
import { runOnce } from './measure/child.ts'
import { CORES, PINNING_NOTE } from './measure/pinning.ts'
import { killAll } from './measure/processes.ts'
import { DISTRIBUTED, SUBJECTS } from './subjects.ts'
import { tableOf } from './table.ts'
import type { FillJob } from './view/fill.ts'

const FILL = join(import.meta.dirname, 'view/fill.ts')
/** On the disk where the platform keeps its data by default: in many a temporary folder nothing ever reaches a disk. */
const DATA = join(import.meta.dirname, '../../../data')

const values = typedWords(
  `npm run bench -- [--verspreid] [--only <figure>] [--quick] [--json <file>]
Measures what the platform can do, against what it must.
  --verspreid       the distributed one, on a MongoDB and a Kafka that are started for it
  --only <figure>   this figure alone; one that does not exist names those that do
  --quick           small and short: not to be concluded from
  --json <file>     writes the figures there too`,
  {
    json: { type: 'string' },
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    verspreid: { type: 'boolean', default: false }
  }
)
const subjects = values.verspreid ? DISTRIBUTED : SUBJECTS
const chosen = subjects.filter(({ kinds }) =>
  kinds.some(({ name }) => values.only === undefined || name === values.only)
)
if (chosen.length === 0) {
  const names = subjects.flatMap(({ kinds }) => kinds.map(({ name }) => name))
  console.error(`There is no figure "${values.only}". Choose from: ${names.join(', ')}.`)
  process.exit(1)
}

// Only now: what was asked in a wrong way, or how to ask it, waits for nothing.
if (!(await ensureWebBuilt())) process.exit(1)

mkdirSync(DATA, { recursive: true })
const folder = mkdtempSync(join(DATA, 'bench-'))
process.once('exit', () => {
  killAll()
  rmSync(folder, { recursive: true, force: true })
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

const say = (text: string): void => console.log(`  ${text}`)

let engines: Promise<Engines> | undefined
const endings: (() => Promise<void>)[] = []
const startEngines = async (): Promise<Engines> => {
  say('starting MongoDB and Kafka')
  const [mongo, kafka] = await Promise.all([startMongo(), startKafka()])
  endings.push(mongo.stop, kafka.stop)
  return { mongodb: mongo.url, kafka: kafka.brokers }
}

let country: Promise<Country> | undefined
const fill = async (): Promise<Country> => {
  say('writing a whole country into a SQLite file, once for all figures that read it')
  const job: FillJob = { path: join(folder, 'land.sqlite'), small: values.quick }
  const filled = await runOnce<FillJob, Country>(FILL, CORES.measured, job)
  say(`${filled.events} events in ${filled.commits} commits`)
  return filled
}
const bench: Bench = {
  folder,
  quick: values.quick,
  say,
  country: () => {
    country ??= fill()
    return country
  },
  engines: () => {
    engines ??= startEngines()
    return engines
  }
}

const results: (readonly [Kind, Figure])[] = []
const failed: string[] = []
for (const { kinds, measure } of chosen) {
  const names = kinds.map(({ name }) => name).join(', ')
  console.log(`${names} …`)
  try {
    const measurements = await measure(bench)
    for (const [i, kind] of kinds.entries()) {
      const measured = measurements[i]
      if (measured === undefined) throw new Error(`${kind.name} was not measured`)
      const remarks = [PINNING_NOTE, values.quick ? 'quick: not to be concluded from' : '', measured.note]
      const note = remarks.filter((remark) => remark !== '').join('; ')
      if (values.only === undefined || values.only === kind.name) {
        results.push([kind, figureOf(kind, { ...measured, note })])
      }
    }
  } catch (error) {
    failed.push(names)
    console.error(`${names} could not be measured: ${error instanceof Error ? (error.stack ?? error.message) : error}`)
  }
}

console.log(`\n${tableOf(results)}`)
const figures = results.map(([, { name, value, unit, ratio, target, met, note }]) => ({
  name,
  value,
  unit,
  ratio,
  target,
  met,
  note
}))
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ figures }, null, 2)}\n`)
for (const end of endings) await end()
process.exit(failed.length === 0 ? 0 : 1)
