// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { runAndKillWhen, runToEnd } from '../platform/process.ts'

const ROWS = 100_000
/** A process that keeps more than this in its heap ends; 192 was enough. */
const HEAP_MB = 256
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31)

let folder: string
const sheet = () => join(folder, 'lijst.csv')
const args = (data: string) => ['import', 'csv', sheet(), '--soort', 'elementen', '--data', data]

beforeAll(async () => {
  console.log(`seed ${seed}`)
  folder = await mkdtemp(join(tmpdir(), 'naober-groot-'))
  const rows = Array.from(
    { length: ROWS },
    (_, i) => `Eettafel ${i};een informele dienst;voor mensen samen;1-3-${2000 + (i % 25)};Baarn;2024`
  )
  await writeFile(sheet(), ['naam;soort;vorm;op;gemeente;jaar', ...rows].join('\r\n'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const booked = async (data: string): Promise<number> => {
  const map = join(data, 'import')
  const [id] = existsSync(map) ? await readdir(map) : []
  const path = join(map, id ?? '', 'rijen.ndjson')
  return id !== undefined && existsSync(path) ? readFileSync(path, 'utf8').split('\n').length - 1 : 0
}

/** Numbers of the rows that the report tells as read in, each once. */
const reported = async (data: string): Promise<number> => {
  const map = join(data, 'import')
  const [id = ''] = await readdir(map)
  const lines = (await readFile(join(map, id, 'verslag.csv'), 'utf8')).matchAll(/^(\d+);INGELEZEN;/gm)
  return new Set([...lines].map(([, rij]) => rij)).size
}

/** What everybody may see of all of it, by a hash: the view of one equals the view of another. */
const seen = async (data: string) => {
  const map = join(data, 'uit')
  const { code } = await runToEnd(['export', map, '--wat', 'elementen', '--formaat', 'csv', '--data', data])
  expect(code).toBe(0)
  const file = await readFile(join(map, 'elementen.csv'))
  return {
    rows: file.toString().trimEnd().split('\r\n').length - 1,
    hash: createHash('sha256').update(file).digest('hex')
  }
}

it(`an import of ${ROWS} rows tells how far it is, keeps to its memory, and is finished after a kill (-9) as if there had been none`, async () => {
  const [whole, cut] = [join(folder, 'ineens'), join(folder, 'gekapt')]
  const started = performance.now()
  const { code, output } = await runToEnd(args(whole), { NODE_OPTIONS: `--max-old-space-size=${HEAP_MB}` })
  const seconds = (performance.now() - started) / 1_000
  console.log(`${Math.round(ROWS / seconds)} rows/s`)
  expect(code, output).toBe(0)
  const told = [...output.matchAll(/^(\d+) van 100000 verstuurd$/gm)].map(([, sent]) =>
    Math.round(Number(sent) / 1_000)
  )
  expect(told).toEqual([25, 50, 75, 100])

  const row = Math.floor((0.2 + 0.6 * ((seed % 97) / 97)) * ROWS)
  await runAndKillWhen(args(cut), async () => (await booked(cut)) > row)
  expect(await booked(cut)).toBeLessThan(ROWS)
  expect((await runToEnd(args(cut))).code).toBe(0)

  expect([await reported(whole), await reported(cut)]).toEqual([ROWS, ROWS])
  const wanted = await seen(whole)
  expect(wanted.rows).toBe(ROWS)
  expect(await seen(cut)).toEqual(wanted)
})
