// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it, onTestFinished } from 'vitest'
import { createArrayLog } from './array-log.ts'
import { exampleDeliveries } from './example-commits.ts'
import { startFeedHost } from './feed-host.ts'
import { createFollowFeed, type FollowOptions, type FollowState } from './follow-feed.ts'
import { createInboxes } from './inbox.ts'

const WITHIN_MS = 5_000

const setUp = async (count: number, options: Partial<FollowOptions> = {}) => {
  const log = createArrayLog()
  log.append(count)
  const host = await startFeedHost(log)
  const inboxes = createInboxes()
  const inbox = inboxes.open()
  const states: FollowState['kind'][] = []
  const feed = createFollowFeed({
    dienst: 'alfa',
    base: host.base,
    headers: () => ({}),
    silenceMs: WITHIN_MS,
    onFault: (error) => expect.unreachable(String(error)),
    backoff: { firstMs: 2, maxMs: 10 },
    onState: ({ kind }) => {
      states.push(kind)
      inbox.listener([])
    },
    ...options
  })
  feed.subscribe('alfa', inbox.listener)
  onTestFinished(async () => {
    await feed.close()
    await host.stop()
  })
  const until = (met: () => boolean) => inboxes.until(met, WITHIN_MS)
  const connected = () => until(() => feed.state().kind === 'CONNECTED')
  return { log, host, feed, inbox, states, until, connected }
}

describe('a change feed that is followed', () => {
  it('begins with the last commit and hands on what comes, whole and in order', async () => {
    const { log, inbox, until } = await setUp(7)
    await until(() => inbox.received.length === 1)
    log.append(3)
    log.append(400)
    await until(() => inbox.received.length === 404)
    expect(inbox.received).toEqual(exampleDeliveries('alfa', 7, 410))
  })

  it('comes back after a loss and goes on where it was', async () => {
    const { log, host, inbox, states, until } = await setUp(1)
    await until(() => inbox.received.length === 1)
    host.cut()
    log.append(5)
    await until(() => inbox.received.length === 6)
    expect(inbox.received).toEqual(exampleDeliveries('alfa', 1, 6))
    expect(states).toEqual(['CONNECTED', 'AWAY', 'CONNECTED'])
  })

  it('says since when the service is away and why, and comes back when it is there again', async () => {
    const { log, host, feed, inbox, until, connected } = await setUp(1)
    await until(() => inbox.received.length === 1)
    const before = Date.now()
    await host.stop()
    await until(() => feed.state().kind === 'AWAY')
    expect(feed.state()).toMatchObject({ kind: 'AWAY', error: expect.any(Error) })
    expect(feed.state().since).toBeGreaterThanOrEqual(before)
    const again = await startFeedHost(log, { port: Number(new URL(host.base).port) })
    onTestFinished(() => again.stop())
    await connected()
    log.append(1)
    await until(() => inbox.received.length === 2)
  })

  it('tells of another log when the service was restored from a backup', async () => {
    const { log, host, inbox, until } = await setUp(9)
    await until(() => inbox.received.length === 1)
    const restored = createArrayLog('log-b', { from: log, at: 4 })
    restored.append(1)
    host.source = restored
    host.cut()
    await until(() => inbox.received.some(({ logId }) => logId === 'log-b'))
    expect(inbox.received.at(-1)?.commit.position).toBe(5)
  })

  it('gives up a connection that has gone silent', async () => {
    const { states, until } = await setUp(1, { silenceMs: 30 })
    await until(() => states.filter((kind) => kind === 'CONNECTED').length === 3)
  })

  it('hands on nothing after it was closed', async () => {
    const { log, feed, inbox, connected } = await setUp(0)
    await connected()
    await feed.close()
    log.append(3)
    expect(inbox.received).toEqual([])
    await feed.close()
  })

  it('follows one service', async () => {
    const { feed } = await setUp(0)
    expect(() => feed.subscribe('beta', () => {})).toThrow('follows alfa, not beta')
  })
})
