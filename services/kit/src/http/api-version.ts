// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance } from 'fastify'
import { basePath } from './paths.ts'

/** Full version of the REST interface; its major part stands in every path. */
export const API_VERSION = '1.0.0'

/** Puts `API-Version` on every answer under a service's base path, faults and unknown addresses among them. */
export const apiVersionHeader = (app: FastifyInstance, dienst: string): void => {
  const base = `${basePath(dienst)}/`
  app.addHook('onRequest', (request, reply, done) => {
    if (request.url.startsWith(base)) reply.header('api-version', API_VERSION)
    done()
  })
}
