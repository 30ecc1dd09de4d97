// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqlite } from '@naober/kit/store/sqlite'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { Load } from '../crash/load.ts'
import { readFeed } from '../platform/client.ts'
import { beginnings } from '../platform/history.ts'
import { type PlatformProcess, runToEnd, startProcess } from '../platform/process.ts'
import { createIssuer, type TestIssuer } from '../platform/tokens.ts'
import { wholeView } from '../platform/whole-view.ts'

const CLIENTS = 8
const DIENST = 'initiatieven'
const KEY = 'een-geheim-dat-alleen-in-deze-proef-bestaat'
const PATIENCE = { timeout: 30_000, interval: 20 }

describe('a platform that is put back to a backup', () => {
  let folder: string
  let issuer: TestIssuer
  let histories: Awaited<ReturnType<typeof beginnings>>
  let platform: PlatformProcess

  const data = () => join(folder, 'data')
  const launch = (place: string) => {
    const env = { ...issuer.env, NAOBER_DIENSTSLEUTEL: KEY }
    return startProcess(['start', '--port', '0', '--zonder-demo', '--data', place], env)
  }
  const start = async () => {
    platform = await launch(data())
  }
  const feed = () => readFeed(platform.address, { authorization: `Dienst ${KEY}` })
  /** Has more commands accepted. */
  const work = async (load: Load, more: number, during: () => Promise<void> = async () => {}) => {
    load.start(platform.address)
    const enough = load.acknowledged.length + more
    await vi.waitFor(() => expect(load.acknowledged.length).toBeGreaterThan(enough), PATIENCE)
    await during()
    await vi.waitFor(() => expect(load.acknowledged.length).toBeGreaterThan(enough + more), PATIENCE)
    await load.stop()
    expect(load.strange).toEqual([])
  }
  const backUp = async (name: string): Promise<number> => {
    const { code, output } = await runToEnd(['backup', join(folder, name), '--van', data()])
    expect(output).toContain(`Backup gemaakt in ${join(folder, name)}.`)
    expect(code).toBe(0)
    const { services } = JSON.parse(readFileSync(join(folder, name, 'manifest.json'), 'utf8'))
    expect(output).toContain(`${DIENST}: tot en met positie ${services[0].position}`)
    return services[0].position
  }
  const putBack = (name: string, ...words: string[]) =>
    runToEnd(['herstel', join(folder, name), '--naar', data(), ...words])
  /** The view says what one says that is built from nothing but the log. */
  const viewIsThatOfTheLog = async (name: string) => {
    await backUp(name)
    const copy = join(folder, `${name}-elders`)
    const { code } = await runToEnd(['herstel', join(folder, name), '--naar', copy])
    expect(code).toBe(0)
    const rebuilt = await launch(copy)
    expect(await wholeView(platform.address)).toEqual(await wholeView(rebuilt.address))
    await rebuilt.stop()
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'naober-herstel-'))
    issuer = await createIssuer(folder)
    histories = await beginnings()
    await start()
  })
  afterAll(async () => {
    await platform?.stop()
    await rm(folder, { recursive: true, force: true })
  })

  it.each(['kill', 'stop'] as const)(
    'goes on from there after a %s: what came later is gone and said to be gone, and the view follows',
    { timeout: 120_000 },
    async (ending) => {
      const load = new Load(histories, issuer, { clients: CLIENTS })
      let position = 0
      await work(load, 40, async () => {
        position = await backUp(ending)
      })
      const after = await work(load, 20).then(feed)
      expect(after.length).toBeGreaterThan(position)
      const refused = await putBack(ending, '--overschrijf')
      expect(refused).toMatchObject({ code: 1, output: expect.stringContaining('is al in gebruik') })

      await platform[ending]()
      expect(await putBack(ending)).toMatchObject({ code: 1, output: expect.stringContaining('geef --overschrijf') })
      const { code, output } = await putBack(ending, '--overschrijf')
      expect(code).toBe(0)
      expect(output).toContain(`alles gaat verder vanaf ${DIENST}=${position}.`)
      const lost = Number(/; (\d+) besluiten van daarna zijn er niet meer/.exec(output)?.[1])
      expect(lost).toBe(after.length - position)

      await start()
      const restored = await feed()
      expect(restored).toEqual(after.slice(0, position))
      const ids = new Set(restored.map(({ id }) => id.split('/')[0]))
      for (const { opdrachtId, positie } of load.acknowledged) expect(ids.has(opdrachtId)).toBe(positie <= position)
      await work(new Load(histories, issuer, { clients: CLIENTS }), 20)
      await viewIsThatOfTheLog(`${ending}-daarna`)
    }
  )

  it('has its followers go on in the new log, each from where it was', async () => {
    await work(new Load(histories, issuer, { clients: CLIENTS }), 20)
    await platform.stop()
    const path = join(data(), `${DIENST}.sqlite`)
    const store = openSqlite({ path, dienst: DIENST, create: false, onFatal: () => {} })
    const { logId, position } = await store.events.head()
    const cursors = await store.records.list<{ logId: string; position: number }>('cursors')
    await store.close()
    expect(cursors.length).toBeGreaterThan(1)
    for (const { value } of cursors) expect(value).toMatchObject({ logId, position })
    expect((await readdir(data())).filter((name) => name.startsWith('oud-'))).toHaveLength(2)
    await start()
  })
})
