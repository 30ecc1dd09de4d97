// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises'
import { isInsert } from '@naober/kit/store/mongo/test-database'
import { type CuttingProxy, startCuttingProxy } from '@naober/kit/testing/cutting-proxy'
import { type LocalMongo, startMongo } from '@naober/tools/engines/mongo'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { startProcess } from './unsure/house.ts'
import { judge, onceMore, runTrial, told } from './unsure/trial.ts'

/** How long each trial offers commands, in seconds. */
const SECONDS = Number(process.env.UNKNOWN_SECONDS ?? 12)
const SEED = Number(process.env.UNKNOWN_SEED ?? Date.now() % 1_000_000)
const CLIENTS = 32
const PATIENCE_MS = SECONDS * 5_000 + 120_000
/** Longer than the two seconds of a command. */
const TOO_LONG_MS = 2_500
/** What share of the database's answers is lost on the way. */
const CUT = 0.02

let mongo: LocalMongo
beforeAll(async () => {
  mongo = await startMongo({ members: 3 })
}, PATIENCE_MS)
afterAll(() => mongo?.stop(), PATIENCE_MS)

const twoProcesses = async (urls: readonly [string, string]) => {
  const processes = [await startProcess('een', urls[0]), await startProcess('twee', urls[1])]
  onTestFinished(async () => {
    for (const each of processes) {
      await each.stop()
      expect(each.alarms.filter((told) => told.includes('fault of ours'))).toEqual([])
    }
  }, PATIENCE_MS)
  return processes
}

describe(`a command of which it is not known what became of it (seed ${SEED})`, () => {
  it('is settled by its id where answers of the database are lost and it is away', {
    timeout: PATIENCE_MS
  }, async () => {
    const { address } = await mongo.primary()
    const proxies = [await startCuttingProxy(address), await startCuttingProxy(address)] as const
    onTestFinished(async () => {
      for (const proxy of proxies) await proxy.stop()
    })
    const urlOf = (proxy: CuttingProxy) => `mongodb://${proxy.address}/snij?directConnection=true&retryWrites=false`
    const processes = await twoProcesses([urlOf(proxies[0]), urlOf(proxies[1])])
    const trial = await runTrial(processes, { clients: CLIENTS, seed: SEED }, async (draw, open) => {
      const until = performance.now() + SECONDS * 1_000
      // What is lost is not always a write that somebody waits for: it goes on until one was.
      const latest = until + 4 * SECONDS * 1_000
      const goesOn = () => performance.now() < (open.has('UITKOMST_ONBEKEND') ? until : latest)
      for (const proxy of proxies) proxy.cutShare(CUT, draw)
      while (goesOn()) {
        await pause(draw() * 1_000)
        const proxy = proxies[draw() < 0.5 ? 0 : 1]
        // Away from the moment that it took a batch, and longer than anybody waits for what became of that.
        await proxy.cutNext(isInsert)
        proxy.setAway(true)
        await pause(TOO_LONG_MS)
        proxy.setAway(false)
      }
      for (const proxy of proxies) proxy.cutShare(0, draw)
    })
    console.info(`answers lost: ${told(trial)}`)
    expect(trial.open.get('UITKOMST_ONBEKEND') ?? 0).toBeGreaterThan(0)
    const [process] = processes
    expect(process && (await judge(trial, process.events))).toEqual([])
    expect(await onceMore(trial, processes)).toEqual([])
  })

  it('is settled by its id where the primary is killed', { timeout: PATIENCE_MS }, async () => {
    const url = mongo.url.replace('/?', '/primair?')
    const processes = await twoProcesses([url, url])
    const trial = await runTrial(processes, { clients: CLIENTS, seed: SEED }, async () => {
      const until = performance.now() + SECONDS * 1_000
      while (performance.now() < until) {
        await pause(1_500)
        const primary = await mongo.primary()
        await primary.kill()
        await mongo.primary()
        await pause(1_000)
        await primary.restart()
      }
    })
    console.info(`primary killed: ${told(trial)}`)
    const [process] = processes
    expect(process && (await judge(trial, process.events))).toEqual([])
    expect(await onceMore(trial, processes)).toEqual([])
  })
})
