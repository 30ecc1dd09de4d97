// SPDX-License-Identifier: EUPL-1.2
// One process with a country in its view and every way to ask the composed query, so that ratios compare one thing.

import { registreerGraphql } from '@naober/gateway/graphql'
import { dagVanMoment } from '@naober/gateway/view/kern/day'
import type { Overzicht } from '@naober/gateway/view/overzicht'
import { createServer } from '@naober/kit/http/server'
import { NOBODY } from '@naober/kit/identity/nobody'
import { createLog } from '@naober/kit/telemetry/log'
import Fastify, { type FastifyInstance } from 'fastify'
import { serveJobs } from '../measure/child.ts'
import { emptyView, readInto } from '../view/from-file.ts'
import { answerByHand } from './by-hand.ts'
import { BY_HAND, DOCUMENT, HASH } from './document.ts'

export interface QueryServerJob {
  readonly path: string
}

/** Ports: of the server as the platform has it, and of a Fastify with nothing on it but the route by hand. */
export interface QueryServer {
  readonly port: number
  readonly barePort: number
}

const routeByHand = (app: FastifyInstance, overzicht: Overzicht): void => {
  app.post<{ Body: { readonly variables: { readonly code: string } } }>(BY_HAND, (request, reply) => {
    const answer = answerByHand(overzicht, request.body.variables.code, dagVanMoment(Date.now()))
    return reply.header('content-type', 'application/json; charset=utf-8').send(JSON.stringify(answer))
  })
}

const listen = async (app: FastifyInstance): Promise<number> => {
  await app.listen({ host: '127.0.0.1', port: 0 })
  const bound = app.server.address()
  return typeof bound === 'object' && bound !== null ? bound.port : 0
}

serveJobs(async ({ path }: QueryServerJob): Promise<QueryServer> => {
  const overzicht = (await emptyView())()
  await readInto(overzicht, path)
  const app = await createServer({ logger: createLog('error'), perMinute: 1200, bodyLimit: 1024 * 1024 })
  registreerGraphql(app, {
    overzicht,
    search: { ask: () => Promise.reject(new Error('nothing is searched here')) },
    deur: { ontvang: () => Promise.reject(new Error('no commands here')) },
    identiteit: NOBODY,
    ontwikkeling: false,
    operaties: { [HASH]: DOCUMENT }
  })
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    const json = scope.getDefaultJsonParser('error', 'error')
    scope.addContentTypeParser('application/json', { parseAs: 'string' }, json)
    routeByHand(scope, overzicht)
  })
  const bare = Fastify()
  routeByHand(bare, overzicht)
  return { port: await listen(app), barePort: await listen(bare) }
})
