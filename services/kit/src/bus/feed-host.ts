// SPDX-License-Identifier: EUPL-1.2
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { problem, TechnicalError } from '../errors/problem.ts'
import { decodeFeedQuery } from './feed-query.ts'
import { type FeedTimes, openFeed, type Sight } from './feed-server.ts'
import type { FeedSource } from './feed-source.ts'

/** For tests: a change feed on a port of its own. */
export interface FeedHost {
  readonly base: string
  /** What it serves; may be replaced, as by a restore. */
  source: FeedSource
  /** Ends every connection, as a network does. */
  cut(): void
  stop(): Promise<void>
}

export const startFeedHost = async (
  source: FeedSource,
  options: { times?: FeedTimes; sight?: Sight; port?: number } = {}
): Promise<FeedHost> => {
  const { times, sight } = options
  const answerProblem = (response: ServerResponse, error: unknown) => {
    const body = problem(error instanceof TechnicalError ? error.code : 'INTERN')
    response.writeHead(body.status, { 'content-type': 'application/problem+json' }).end(JSON.stringify(body))
  }
  const server = createServer(async (request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://host')
    const decoded = decodeFeedQuery(Object.fromEntries(searchParams))
    const gone = new AbortController()
    response.on('close', () => gone.abort())
    try {
      if ('violations' in decoded) throw new TechnicalError('ONGELDIG')
      const lines = await openFeed(host.source, {
        ...decoded.query,
        signal: gone.signal,
        ...(times === undefined ? {} : { times }),
        ...(sight === undefined ? {} : { sight })
      })
      response.writeHead(200, { 'content-type': 'application/x-ndjson' })
      await pipeline(Readable.from(lines, { objectMode: true }), response).catch(() => {})
    } catch (error) {
      answerProblem(response, error)
    }
  })
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const host: FeedHost = {
    base: `http://127.0.0.1:${port}`,
    source,
    cut: () => server.closeAllConnections(),
    stop: async () => {
      const stopped = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await stopped
    }
  }
  return host
}
