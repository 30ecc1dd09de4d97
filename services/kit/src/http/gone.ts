// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance } from 'fastify'

/**
 * Does nothing for who is gone: once a reset has come in, a connection has no address any more, before Node hears of it.
 * Limits and places are kept by address, so anything else would be a fault of ours.
 */
export const dropGone = (app: FastifyInstance): void => {
  app.addHook('onRequest', (request, reply, done) => {
    if (request.socket.remoteAddress !== undefined) return done()
    reply.hijack()
    request.socket.destroy()
  })
}
