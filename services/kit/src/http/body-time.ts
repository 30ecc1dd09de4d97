// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance } from 'fastify'
import { TechnicalError } from '../errors/problem.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** How long a body may take to arrive here, in ms, no longer than `LONGEST_BODY_MS`; without: as everywhere. */
    bodyMs?: number
  }
}

/** How long a body may take to arrive, in ms. */
export const BODY_MS = 30_000

/** What a route may ask for: 25 MB over a line of 350 kbit/s. */
export const LONGEST_BODY_MS = 10 * 60_000

/**
 * Waits for no body longer than its route wants: whoever sends a byte now and then keeps a connection, and what came of
 * the body. Who was answered before all of it came is not listened to for longer either.
 */
export const bodiesInTime = (app: FastifyInstance, bodyMs: number): void => {
  app.addHook('onRequest', (request, reply, done) => {
    const { raw, headers } = request
    if (headers['content-length'] === undefined && headers['transfer-encoding'] === undefined) return done()
    const late = setTimeout(() => {
      if (raw.complete) return
      if (reply.raw.headersSent) raw.destroy()
      else reply.header('connection', 'close').send(new TechnicalError('TE_TRAAG'))
    }, request.routeOptions.config.bodyMs ?? bodyMs).unref()
    raw.once('close', () => clearTimeout(late))
    done()
  })
}
