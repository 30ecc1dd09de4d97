// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mongoAddress } from '@naober/kit/store/mongo/address'
import { openRawMongo } from '@naober/kit/store/mongo/raw'
import { server } from '@naober/kit/store/mongo/test-database'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { Load } from '../crash/load.ts'
import { graphql, readFeed } from '../platform/client.ts'
import { beginnings } from '../platform/history.ts'
import { demandKilledMoveFinishes } from '../platform/killed-move.ts'
import { type PlatformProcess, runToEnd, startProcess } from '../platform/process.ts'
import { createIssuer, type TestIssuer } from '../platform/tokens.ts'
import { wholeView } from '../platform/whole-view.ts'

const DIENST = 'initiatieven'
const KEY = 'een-geheim-dat-alleen-in-deze-proef-bestaat'
const PATIENCE = { timeout: 30_000, interval: 20 }
/** Exit code of a gateway whose source has another log now. */
const OTHER_LOG = 75

let folder: string
let issuer: TestIssuer
let histories: Awaited<ReturnType<typeof beginnings>>
const running = new Set<PlatformProcess>()
const databases: string[] = []

/** The address of an installation of its own on the engine of the tests. */
const newDatabase = (): string => {
  const [, base = '', query = ''] = /^(mongodb:\/\/[^/?]+)[^?]*(\?.*)?$/.exec(process.env.MONGODB_URL ?? '') ?? []
  const url = `${base}/proef-${randomUUID().slice(0, 8)}${query}`
  databases.push(url)
  return url
}

const start = async (args: readonly string[], env: Record<string, string> = {}): Promise<PlatformProcess> => {
  const started = await startProcess(['start', ...args], { ...issuer.env, NAOBER_DIENSTSLEUTEL: KEY, ...env })
  running.add(started)
  return started
}
const feed = (base: string) => readFeed(base, { authorization: `Dienst ${KEY}` })
/** Up to where everything that follows the log of the service has done so. */
const cursorsIn = async (url: string) => {
  const raw = await openRawMongo(url, DIENST)
  const page = await raw.recordsAfter({ collection: 'cursors', key: '' })
  await raw.close()
  const ours = page.filter(({ collection }) => collection === 'cursors')
  return ours.map(({ key, value }) => ({ key, ...(JSON.parse(value) as { logId: string; position: number }) }))
}
/** All of the view, once it is at this position. */
const viewAt = (base: string, position: number) =>
  vi.waitFor(async () => {
    const { data } = await graphql(base, '{ alsVan { positie } }')
    expect(data?.alsVan).toEqual([{ positie: position }])
    return wholeView(base)
  }, PATIENCE)
const work = async (base: string, load: Load, more: number) => {
  load.start(base)
  const enough = load.acknowledged.length + more
  await vi.waitFor(() => expect(load.acknowledged.length).toBeGreaterThan(enough), PATIENCE)
  await load.stop()
  expect(load.strange).toEqual([])
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'naober-verhuis-'))
  issuer = await createIssuer(folder)
  histories = await beginnings()
})
afterAll(async () => {
  await Promise.all([...running].map((each) => each.kill()))
  for (const url of databases) {
    await (await server()).db(mongoAddress(url, DIENST)?.name).dropDatabase()
  }
  await rm(folder, { recursive: true, force: true })
})

describe('moving house', () => {
  it('a move that is killed halfway is finished by the next, and meanwhile nothing starts there', {
    timeout: 180_000
  }, async () => {
    const from = join(folder, 'veel')
    await mkdir(from)
    await demandKilledMoveFinishes(from, newDatabase())
  })

  it('an installation goes to MongoDB and back with all it has, and the gateway keeps its view', {
    timeout: 180_000
  }, async () => {
    const data = join(folder, 'huis')
    const url = newDatabase()
    const own = ['--port', '0', '--zonder-demo', '--data', data]
    const first = await start(own)
    await work(first.address, new Load(histories, issuer, { clients: 8 }), 60)
    const commits = await feed(first.address)
    const view = await viewAt(first.address, commits.length)
    const there = ['verhuis', '--van', data, '--naar', url]
    expect(await runToEnd(there)).toMatchObject({ code: 1, output: expect.stringContaining('is al in gebruik') })
    await first.stop()
    expect(await runToEnd(there)).toMatchObject({ code: 0 })

    const second = await start(own, { NAOBER_MONGODB: url })
    expect(await feed(second.address)).toEqual(commits)
    expect(await viewAt(second.address, commits.length)).toEqual(view)
    await work(second.address, new Load(histories, issuer, { clients: 8 }), 30)
    const later = await feed(second.address)
    const laterView = await viewAt(second.address, later.length)
    const back = ['verhuis', '--van', url, '--naar', join(folder, 'terug')]
    expect(await runToEnd(back)).toMatchObject({ code: 1, output: expect.stringContaining('draait een dienst') })
    expect(await runToEnd(there)).toMatchObject({ code: 1 })
    await second.stop()
    expect(await runToEnd(there)).toMatchObject({
      code: 1,
      output: expect.stringContaining('daar is al verder gewerkt')
    })
    const byEnvironment = back.filter((word) => word !== '--van' && word !== url)
    expect(await runToEnd(byEnvironment)).toMatchObject({ code: 1, output: expect.stringContaining('Geef --van') })
    expect(await runToEnd(byEnvironment, { NAOBER_MONGODB: url })).toMatchObject({ code: 0 })

    const third = await start(['--port', '0', '--zonder-demo', '--data', join(folder, 'terug')])
    expect(await feed(third.address)).toEqual(later)
    expect(await viewAt(third.address, later.length)).toEqual(laterView)
    await work(third.address, new Load(histories, issuer, { clients: 8 }), 10)
    await third.stop()
  })
})

describe('putting MongoDB back to a backup', () => {
  it('the service goes on from there, and a gateway that had seen more begins anew', { timeout: 180_000 }, async () => {
    const NAOBER_MONGODB = newDatabase()
    const NAOBER_KAFKA = `${process.env.KAFKA_BROKERS}/proef-${randomUUID().slice(0, 8)}`
    expect(await runToEnd(['topics'], { NAOBER_KAFKA })).toMatchObject({ code: 0 })
    const backup = join(folder, 'backup')
    const startService = (port: string) =>
      start(['--dienst', DIENST, '--port', port, '--data', join(folder, 'dienst')], {
        NAOBER_MONGODB,
        NAOBER_KAFKA
      })
    const service = await startService('0')
    const port = new URL(service.address).port
    const startGateway = (name: string) =>
      start(['--gateway', '--port', '0', '--diensten', `${DIENST}=${service.address}`, '--data', join(folder, name)], {
        NAOBER_KAFKA
      })
    const gateway = await startGateway('gateway')
    const load = new Load(histories, issuer, { clients: 8 })
    await work(service.address, load, 40)
    load.start(service.address)
    const made = await runToEnd(['backup', backup], { NAOBER_MONGODB })
    await load.stop()
    expect(made.code).toBe(0)
    const position = Number(/tot en met positie (\d+)/.exec(made.output)?.[1])
    await work(service.address, load, 40)
    const after = await feed(service.address)
    expect(after.length).toBeGreaterThan(position)
    await vi.waitFor(async () => expect((await wholeView(gateway.address)).length).toBeGreaterThan(10), PATIENCE)

    const putBack = (...words: string[]) => runToEnd(['herstel', backup, ...words], { NAOBER_MONGODB })
    expect(await putBack('--overschrijf')).toMatchObject({
      code: 1,
      output: expect.stringContaining('draait een dienst')
    })
    await service.kill()
    expect(await putBack()).toMatchObject({ code: 1, output: expect.stringContaining('geef --overschrijf') })
    const { code, output } = await putBack('--overschrijf')
    expect(output).toContain(`alles gaat verder vanaf ${DIENST}=${position}.`)
    expect(output).toContain(`${after.length - position} besluiten van daarna zijn er niet meer`)
    expect(code).toBe(0)

    const again = await startService(port)
    expect(await feed(again.address)).toEqual(after.slice(0, position))
    expect(await gateway.ended).toBe(OTHER_LOG)
    await work(again.address, new Load(histories, issuer, { clients: 8 }), 20)
    const [old, fresh] = [await startGateway('gateway'), await startGateway('gateway-2')]
    const total = (await feed(again.address)).length
    expect(await viewAt(old.address, total)).toEqual(await viewAt(fresh.address, total))

    // Ended in order, each has kept its place.
    await again.stop()
    const followers = await cursorsIn(NAOBER_MONGODB)
    expect(followers.map(({ key }) => key)).toEqual(expect.arrayContaining(['relay', 'wekkers', 'wisser']))
    const logIds = new Set(followers.map(({ logId }) => logId))
    expect(followers).toEqual(
      followers.map(({ key, logId }) => ({ key, logId, position: total, commandId: expect.any(String) }))
    )
    expect(logIds.size).toBe(1)

    const elsewhere = join(folder, 'in-een-map')
    expect(await runToEnd(['herstel', backup, '--naar', elsewhere])).toMatchObject({ code: 0 })
    const small = await start(['--port', '0', '--zonder-demo', '--data', elsewhere])
    expect(await feed(small.address)).toEqual(after.slice(0, position))
    await small.stop()
  })
})
