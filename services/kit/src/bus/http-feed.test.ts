// SPDX-License-Identifier: EUPL-1.2
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createArrayLog } from './array-log.ts'
import { exampleCommits } from './example-commits.ts'
import { startFeedHost } from './feed-host.ts'
import { encodeCommit, encodeHead } from './feed-lines.ts'
import { createHttpFeed } from './http-feed.ts'

const START = { logId: 'log-a', position: 0, commandId: '' }

const feedAt = (base: string, silenceMs = 5_000) => {
  const ending = new AbortController()
  onTestFinished(() => ending.abort())
  return createHttpFeed({ dienst: 'alfa', base, headers: () => ({}), silenceMs }, ending.signal)
}

/** A service that answers with this text and then ends the connection, or leaves it open. */
const answering = async (text: string, ends: boolean): Promise<string> => {
  const server = createServer((_request, response) => {
    response.writeHead(200)
    if (ends) response.end(text)
    else response.write(text)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
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
    await expect(feedAt(await answering(cutOff, true)).read(START, 10)).rejects.toThrow('cut off')
  })

  it('gives up a service that has gone silent', async () => {
    await expect(feedAt(await answering(cutOff, false), 20).read(START, 10)).rejects.toThrow('said nothing for 20 ms')
  })

  it('refuses what is no change feed', async () => {
    await expect(feedAt(await answering('<html></html>\n', true)).head()).rejects.toThrow('no line of a change feed')
    await expect(feedAt(await answering('', true)).head()).rejects.toThrow('does not begin with its log')
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
