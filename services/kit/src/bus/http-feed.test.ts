// SPDX-License-Identifier: EUPL-1.2
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createArrayLog } from './array-log.ts'
import { exampleCommit, exampleCommits } from './example-commits.ts'
import { startFeedHost } from './feed-host.ts'
import { encodeCommit, encodeHead } from './feed-lines.ts'
import { createHttpFeed } from './http-feed.ts'

const START = { logId: 'log-a', position: 0, commandId: '' }

const feedAt = (base: string, silenceMs = 5_000, headers: () => Record<string, string> = () => ({})) => {
  const ending = new AbortController()
  onTestFinished(() => ending.abort())
  return createHttpFeed({ dienst: 'alfa', base, headers, silenceMs }, ending.signal)
}

/** A service that answers each request with this text and then ends the connection, or leaves it open. */
const answering = async (text: string, ends: boolean) => {
  const left = Promise.withResolvers<void>()
  let requests = 0
  const server = createServer((_request, response) => {
    requests += 1
    response.once('close', left.resolve)
    response.writeHead(200)
    if (ends) response.end(text)
    else response.write(text)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { base, requests: () => requests, left: left.promise, cut: () => server.closeAllConnections() }
}
const cursorAt = (position: number) => ({ logId: 'log-a', position, commandId: exampleCommit(position).commandId })

/** A feed over so many commits, and how often it was asked. */
const counted = async (count: number) => {
  const log = createArrayLog()
  log.append(count)
  const host = await startFeedHost(log)
  onTestFinished(() => host.stop())
  let asked = 0
  const headers = () => {
    asked += 1
    return {}
  }
  return { log, feed: feedAt(host.base, 5_000, headers), asked: () => asked }
}
const cutOff =
  encodeHead({ logId: 'log-a', parent: null }, { ...START, position: 9, commandId: 'x' }) +
  exampleCommits(1, 3).map(encodeCommit).join('')

describe('the change feed over HTTP', () => {
  it('refuses a feed that hides commits, because a reader would take them for read', async () => {
    const log = createArrayLog()
    log.append(5)
    const host = await startFeedHost(log, { sight: async () => (event) => (event.type === 'meegeteld' ? event : null) })
    onTestFinished(() => host.stop())
    await expect(feedAt(host.base).read(START, 10)).rejects.toThrow('hides commits between 0 and 3')
  })

  it('refuses an answer that ends before it says how far it goes', async () => {
    await expect(feedAt((await answering(cutOff, true)).base).read(START, 10)).rejects.toThrow('cut off')
  })

  it('gives up a service that has gone silent', async () => {
    await expect(feedAt((await answering(cutOff, false)).base, 20).read(START, 10)).rejects.toThrow(
      'said nothing for 20 ms'
    )
  })

  it('refuses what is no change feed', async () => {
    await expect(feedAt((await answering('<html></html>\n', true)).base).head()).rejects.toThrow(
      'no line of a change feed'
    )
    await expect(feedAt((await answering('', true)).base).head()).rejects.toThrow('does not begin with its log')
  })

  it('asks as whom it was told to, anew for each request', async () => {
    const keys: (string | undefined)[] = []
    const server = createServer((request, response) => {
      keys.push(request.headers.authorization)
      response.writeHead(401).end('{}')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void server.close())
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const headers = () => ({ authorization: `Bearer ${keys.length + 1}` })
    const feed = createHttpFeed({ dienst: 'alfa', base, headers, silenceMs: 5_000 }, new AbortController().signal)
    await expect(feed.head()).rejects.toThrow('401')
    await expect(feed.head()).rejects.toThrow('401')
    expect(keys).toEqual(['Bearer 1', 'Bearer 2'])
  })
})

describe('pages of the change feed over HTTP', () => {
  it('come out of one answer when they follow on each other, and what is new by then out of the next', async () => {
    const { log, feed, asked } = await counted(1_300)
    expect(await feed.read(START, 400)).toEqual(exampleCommits(1, 400))
    expect(await feed.read(cursorAt(400), 400)).toEqual(exampleCommits(401, 800))
    expect(await feed.read(cursorAt(800), 500)).toEqual(exampleCommits(801, 1_300))
    expect(asked()).toBe(1)
    log.append(5)
    expect(await feed.read(cursorAt(1_300), 500)).toEqual(exampleCommits(1_301, 1_305))
    expect(asked()).toBe(2)
  })

  it('are asked for anew where the reader is elsewhere, or in another log', async () => {
    const { feed, asked } = await counted(1_300)
    await feed.read(START, 400)
    expect(await feed.read(cursorAt(700), 400)).toEqual(exampleCommits(701, 1_100))
    expect(await feed.read(cursorAt(200), 400)).toEqual(exampleCommits(201, 600))
    expect(asked()).toBe(3)
    const stranger = { ...cursorAt(600), logId: 'log-z' }
    await expect(feed.read(stranger, 400)).rejects.toMatchObject({ code: 'CURSOR_PAST_NIET' })
  })

  it('are asked for anew when nothing came while the reader was busy', async () => {
    const service = await answering(cutOff, false)
    const feed = feedAt(service.base, 100)
    expect(await feed.read(START, 2)).toEqual(exampleCommits(1, 2))
    await service.left
    await expect(feed.read(cursorAt(2), 2)).rejects.toThrow('hides commits between 2 and 1')
    expect(service.requests()).toBe(2)
  })

  it('are not taken for the end of the log when the service goes away between two of them', async () => {
    const service = await answering(cutOff, false)
    const feed = feedAt(service.base)
    expect(await feed.read(START, 2)).toEqual(exampleCommits(1, 2))
    service.cut()
    await expect(feed.read(cursorAt(2), 2)).rejects.toThrow()
  })
})
