// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqlite } from '@naober/kit/store/sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runAndKillWhen, runToEnd, startProcess } from '../platform/process.ts'

const ROWS = 20_000
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31)

describe(`an import of ${ROWS} rows, killed at a random one (-9)`, () => {
  let folder: string
  const sheet = () => join(folder, 'lijst.csv')
  const args = (data: string) => ['import', 'csv', sheet(), '--soort', 'elementen', '--data', data]

  beforeAll(async () => {
    console.log(`seed ${seed}`)
    folder = await mkdtemp(join(tmpdir(), 'naober-import-'))
    const rows = Array.from({ length: ROWS }, (_, i) => `Eettafel ${i};informele dienst;collectief;1-3-2020;Baarn;2024`)
    await writeFile(sheet(), ['naam;soort;vorm;op;gemeente;jaar', ...rows].join('\r\n'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  /** All that was decided, by stream: which of the commands that went together came first is nobody's promise. */
  const decided = async (data: string) => {
    const path = join(data, 'initiatieven.sqlite')
    const store = openSqlite({ path, dienst: 'initiatieven', create: false, onFatal: () => {} })
    const commits = await store.events.readCommits(0, 10 * ROWS)
    await store.close()
    const events = commits.flatMap(({ commandId, events }) =>
      events.map(({ stream, version, type, data }) => JSON.stringify([stream, version, type, data, commandId]))
    )
    return events.sort()
  }

  const booked = async (data: string): Promise<number> => {
    const map = join(data, 'import')
    const [id] = existsSync(map) ? await readdir(map) : []
    const path = join(map, id ?? '', 'rijen.ndjson')
    return id !== undefined && existsSync(path) ? readFileSync(path, 'utf8').split('\n').length - 1 : 0
  }

  const killTwice = async (data: string) => {
    for (const share of [(seed % 97) / 97, (seed % 89) / 89]) {
      const row = Math.floor(share * 0.9 * ROWS)
      await runAndKillWhen(args(data), async () => (await booked(data)) > row)
    }
  }

  it('and finished by the same command gives what an undisturbed one gives', async () => {
    const [whole, cut] = [join(folder, 'ineens'), join(folder, 'gekapt')]
    expect((await runToEnd(args(whole))).code).toBe(0)
    await killTwice(cut)
    expect((await runToEnd(args(cut))).code).toBe(0)
    const wanted = await decided(whole)
    expect(wanted).toHaveLength(2 * ROWS)
    expect(await decided(cut)).toEqual(wanted)
  })

  it('does so over the API of a running platform too, and can be taken back while it is half done', async () => {
    const data = join(folder, 'draait')
    const platform = await startProcess(['start', '--port', '0', '--zonder-demo', '--data', data])
    await killTwice(data)
    const [id = ''] = await readdir(join(data, 'import'))
    expect((await runToEnd(['import', 'terug', id, '--data', data])).code).toBe(0)
    await platform.stop()
    const types = (await decided(data)).map((event) => JSON.parse(event)[2])
    const count = (type: string) => types.filter((een) => een === type).length
    expect(count('ElementOpgenomen')).toBeGreaterThan(0)
    expect(count('ElementVerdwenen')).toBe(count('ElementOpgenomen'))
  })
})
