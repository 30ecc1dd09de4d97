// SPDX-License-Identifier: EUPL-1.2
import rateLimit from '@fastify/rate-limit'
import Fastify, { type FastifyInstance, type FastifyRequest, LogController } from 'fastify'
import { TechnicalError } from '../errors/problem.ts'
import type { Log } from '../telemetry/log.ts'
import { BODY_MS, bodiesInTime, LONGEST_BODY_MS } from './body-time.ts'
import { answerClientErrors } from './client-errors.ts'
import { closesInTime, LAST_MS } from './closing.ts'
import { answerErrors, sendError } from './errors.ts'
import { dropGone } from './gone.ts'
import { startLateness } from './lateness.ts'
import { knownMethods } from './methods.ts'
import { refuseOtherSites } from './other-sites.ts'
import { safeHeaders } from './safe-headers.ts'
import { LOOPBACK } from './shares.ts'
import { warnOfUnnamedProxy } from './unnamed-proxy.ts'

export interface ServerOptions {
  readonly logger: Log
  /**
   * Requests a minute per visitor, who has one address or the IPv6 network around it; 0: no limit. Loopback is never
   * limited, nor is whoever is `exempt`.
   */
  readonly perMinute: number
  /** Addresses of proxies whose word about the client's address is taken; empty: nobody's. */
  readonly proxies?: readonly string[]
  /** Who is not limited: other processes of ours, which speak for many people at once. */
  readonly exempt?: (request: FastifyRequest) => boolean
  /** Largest body taken in, in bytes. */
  readonly bodyLimit: number
  /** How long a body may take to arrive, in ms, where its route does not say so; 30,000 unless told. */
  readonly bodyMs?: number
  /** What is answered however much there is to do, because it costs next to nothing; without: nothing is. */
  readonly light?: (request: FastifyRequest) => boolean
  /** Requests are refused as DRUK while the loop is later than this, in ms; 2,000 unless told. */
  readonly lateMs?: number
  /** How long what is under way may take while the server closes, in ms; see `closesInTime`. */
  readonly lastMs?: number
}

/** How long the head of a request may take to arrive, in ms. */
const HEADERS_MS = 30_000

/**
 * An HTTP server with what every process of ours has: safe headers, limits, shedding, one way to answer errors. While
 * it closes it takes no new connections, and answers what arrives on those that are there; see `closesInTime`.
 */
export const createServer = async (options: ServerOptions): Promise<FastifyInstance> => {
  const careful = await safeHeaders()
  const app = Fastify({
    loggerInstance: options.logger,
    logController: new LogController({ disableRequestLogging: true }),
    // A request is told of in one line at most, so it needs no logger of its own: making one is work for each of them.
    childLoggerFactory: (logger) => logger,
    bodyLimit: options.bodyLimit,
    trustProxy: options.proxies?.length ? [...options.proxies] : false,
    routerOptions: { ignoreTrailingSlash: false, maxParamLength: 200 },
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    requestTimeout: LONGEST_BODY_MS,
    clientErrorHandler: answerClientErrors(careful),
    // What fails before there is a route passes no hook.
    frameworkErrors: (error, request, reply) => sendError(error, request, reply.headers(careful))
  })
  app.server.headersTimeout = HEADERS_MS
  answerErrors(app, knownMethods(app))
  closesInTime(app, options.lastMs ?? LAST_MS)
  dropGone(app)
  // Bodies reach the door as text: it parses them once, and can say what is wrong with them.
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => done(null, body))
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(careful)
    done()
  })
  bodiesInTime(app, options.bodyMs ?? BODY_MS)
  refuseOtherSites(app)
  if (options.perMinute > 0) {
    await app.register(rateLimit, {
      max: options.perMinute,
      timeWindow: '1 minute',
      allowList: (request) => LOOPBACK.includes(request.ip) || options.exempt?.(request) === true,
      errorResponseBuilder: (_request, context) =>
        new TechnicalError('TE_VEEL', undefined, { wacht: Math.ceil(context.ttl / 1000) })
    })
  }
  if (!options.proxies?.length) warnOfUnnamedProxy(app)
  const lateness = startLateness()
  const lateMs = options.lateMs ?? 2_000
  app.addHook('onRequest', (request, _reply, done) => {
    const isLate = lateness.ms() > lateMs && options.light?.(request) !== true
    done(isLate ? new TechnicalError('DRUK') : undefined)
  })
  app.addHook('onClose', async () => lateness.end())
  return app
}
