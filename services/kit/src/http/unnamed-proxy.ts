// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance } from 'fastify'
import { LOOPBACK } from './shares.ts'

/**
 * Says once, of a request that a proxy on this machine handed on while none is named, what that means: its word about
 * the address is not taken, so everybody behind it comes from loopback, and that is not limited.
 */
export const warnOfUnnamedProxy = (app: FastifyInstance): void => {
  let isSaid = false
  app.addHook('onRequest', (request, _reply, done) => {
    if (!isSaid && request.headers['x-forwarded-for'] !== undefined && LOOPBACK.includes(request.ip)) {
      isSaid = true
      request.log.warn(
        'a proxy on this machine hands requests on, and NAOBER_PROXIES does not name it: nobody is limited'
      )
    }
    done()
  })
}
