// SPDX-License-Identifier: EUPL-1.2
import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { decodeFeedQuery } from '../bus/feed-query.ts'
import { openFeed } from '../bus/feed-server.ts'
import { invalid, TechnicalError } from '../errors/problem.ts'
import type { Service } from '../service/service.ts'
import { closingOf } from './closing.ts'
import { sightOf } from './feed-sight.ts'
import { AT_ONCE } from './headers.ts'
import { basePath } from './paths.ts'
import { Shares } from './shares.ts'

/** Readers of one feed at a time, in this process. */
const MOST_READERS = 1_000

/**
 * GET /<dienst>/v1/gebeurtenissen: the change feed as NDJSON. Whoever shows the service key sees everything; everybody
 * else the open events, without who acted.
 */
export const feedRoute = (
  app: FastifyInstance,
  service: Service,
  isService: (authorization: string | undefined) => boolean
): void => {
  const sight = sightOf(service.aggregaten, service.handler.streams, service.events)
  const followers = new Set<AbortController>()
  const shares = new Shares(MOST_READERS)
  const closing = closingOf(app)
  // What is followed would never end by itself, and a server that stops waits for its answers.
  closing.addEventListener('abort', () => {
    for (const gone of followers) gone.abort()
  })
  app.get(`${basePath(service.naam)}/gebeurtenissen`, async (request, reply) => {
    const read = decodeFeedQuery(request.query as Record<string, unknown>)
    if ('violations' in read) throw invalid(...read.violations)
    if (closing.aborted) throw new TechnicalError('STOPT')
    // Our own gateways always get in, however many others read along.
    const isOurs = isService(request.headers.authorization)
    const giveBack = isOurs ? () => {} : shares.take(request.ip)
    const gone = new AbortController()
    followers.add(gone)
    reply.raw.once('close', () => {
      giveBack()
      followers.delete(gone)
      gone.abort()
    })
    const lines = await openFeed(service.events, { ...read.query, ...(!isOurs && { sight }), signal: gone.signal })
    const headers = { ...AT_ONCE, 'cache-control': 'no-store' }
    return reply.type('application/x-ndjson').headers(headers).send(Readable.from(lines))
  })
}
