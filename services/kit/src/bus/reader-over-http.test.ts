// SPDX-License-Identifier: EUPL-1.2
import { expect, it, onTestFinished } from 'vitest'
import { createArrayLog } from './array-log.ts'
import { startFeedHost } from './feed-host.ts'
import { createFollowFeed } from './follow-feed.ts'
import { createHttpFeed } from './http-feed.ts'
import { createLedger } from './ledger.ts'
import { createReader } from './reader.ts'

const NEVER_MS = 60_000

/** A reader in a process apart from its service: archive and bus are both the change feed over HTTP. */
const setUp = async (count: number, safetyMs: number) => {
  const log = createArrayLog()
  log.append(count)
  const host = await startFeedHost(log)
  const ending = new AbortController()
  const address = { dienst: 'alfa', base: host.base, headers: () => ({}), silenceMs: 5_000 }
  const backoff = { firstMs: 2, maxMs: 10 }
  const ledger = createLedger()
  const bus = createFollowFeed({ ...address, backoff, onFault: (error) => expect.unreachable(String(error)) })
  const reader = createReader({
    dienst: 'alfa',
    feed: createHttpFeed(address, ending.signal),
    bus,
    cursor: null,
    apply: ledger.take,
    onReset: ledger.forget,
    onAlarm: () => {},
    onState: ledger.look,
    backoff,
    safetyMs
  })
  onTestFinished(async () => {
    ending.abort()
    await bus.close()
    await reader.stop()
    await host.stop()
  })
  return { log, host, reader, ledger }
}

it('reads all, follows, and misses nothing over losses of the connection', async () => {
  const { log, host, reader, ledger } = await setUp(1_500, NEVER_MS)
  for (let round = 0; round < 8; round += 1) {
    log.append(40)
    if (round % 3 === 1) host.cut()
    log.append(1)
    expect(await reader.caughtUpTo(log.commits.length, 5_000)).toBe(true)
  }
  expect(ledger.applied).toEqual(log.commits)
})

it('starts over by itself when the service comes back with a log restored from before its cursor', async () => {
  const { log, host, reader, ledger } = await setUp(20, 5)
  expect(await reader.caughtUpTo(20, 5_000)).toBe(true)
  const restored = createArrayLog('log-b', { from: log, at: 12 })
  host.source = restored
  host.cut()
  await ledger.until(() => ledger.applied.length === 12)
  restored.append(30)
  expect(await reader.caughtUpTo(42, 5_000)).toBe(true)
  expect(ledger.applied).toEqual(restored.commits)
  expect(reader.cursor()).toEqual(await restored.head())
})

it('is away while the service is, and live again when it is back', async () => {
  const { log, host, reader, ledger } = await setUp(3, 5)
  await ledger.until(() => reader.state().kind === 'LIVE')
  await host.stop()
  await ledger.until(() => reader.state().kind === 'AWAY')
  log.append(4)
  const again = await startFeedHost(log, { port: Number(new URL(host.base).port) })
  onTestFinished(() => again.stop())
  await ledger.until(() => reader.state().kind === 'LIVE')
  expect(ledger.applied).toEqual(log.commits)
})
