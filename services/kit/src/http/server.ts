// SPDX-License-Identifier: EUPL-1.2
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import underPressure from '@fastify/under-pressure'
import Fastify, { type FastifyInstance, LogController } from 'fastify'
import { TechnicalError } from '../errors/problem.ts'
import type { Log } from '../telemetry/log.ts'
import { answerErrors } from './errors.ts'

export interface ServerOptions {
  readonly logger: Log
  /** Requests a minute per address; 0: no limit. Loopback is never limited. */
  readonly perMinute: number
  /** Largest body taken in, in bytes. */
  readonly bodyLimit: number
}

/** Nothing but our own files, no inline script or style, in nobody's frame. */
const CONTENT_SECURITY = [
  "default-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'"
].join('; ')

/** An HTTP server with what every process of ours has: safe headers, limits, shedding, one way to answer errors. */
export const createServer = async (options: ServerOptions): Promise<FastifyInstance> => {
  const app = Fastify({
    loggerInstance: options.logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: options.bodyLimit,
    routerOptions: { ignoreTrailingSlash: false, maxParamLength: 200 },
    forceCloseConnections: true,
    requestTimeout: 30_000
  })
  answerErrors(app)
  // Bodies reach the door as text: it parses them once, and can say what is wrong with them.
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => done(null, body))
  await app.register(helmet, {
    // Helmet writes this header anew for every request; ours never changes, so it is set below.
    contentSecurityPolicy: false,
    referrerPolicy: { policy: 'same-origin' },
    // Set by whoever ends TLS; on plain loopback it would lock people out.
    strictTransportSecurity: false
  })
  app.addHook('onRequest', (_request, reply, done) => {
    reply.header('content-security-policy', CONTENT_SECURITY)
    done()
  })
  if (options.perMinute > 0) {
    await app.register(rateLimit, {
      max: options.perMinute,
      timeWindow: '1 minute',
      allowList: ['127.0.0.1', '::1'],
      errorResponseBuilder: (_request, context) =>
        new TechnicalError('TE_VEEL', undefined, { wacht: Math.ceil(context.ttl / 1000) })
    })
  }
  await app.register(underPressure, {
    maxEventLoopDelay: 2_000,
    pressureHandler: () => {
      throw new TechnicalError('DRUK')
    }
  })
  return app
}
