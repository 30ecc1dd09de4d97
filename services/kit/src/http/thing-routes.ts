// SPDX-License-Identifier: EUPL-1.2
import { stroomVan } from '@naober/contracts'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { validatorOf } from '../command/validate.ts'
import { problem } from '../errors/problem.ts'
import type { Identity } from '../identity/identity.ts'
import type { Service } from '../service/service.ts'
import { sendProblem } from './errors.ts'
import { bearerOf } from './headers.ts'
import { collectionPath } from './paths.ts'

/** GET of one thing: what its aggregate shows to this viewer, with its version as ETag. */
export const thingRoutes = (app: FastifyInstance, service: Service, identity: Identity): void => {
  for (const aggregaat of service.aggregaten) {
    app.get(`${collectionPath(aggregaat)}/:id`, async (request: FastifyRequest<{ Params: { id: string } }>, reply) => {
      const { id } = request.params
      const wie = await identity.whoIs(bearerOf(request.headers))
      const valid = validatorOf(aggregaat.id).check(id)
      const folded = valid ? await service.handler.streams.fold(aggregaat, stroomVan(aggregaat, id)) : undefined
      if (!folded || folded.state === null)
        return sendProblem(reply, problem('ONBEKEND', `${aggregaat.naam} ${id} bestaat niet.`))
      const etag = `"${folded.version}"`
      reply.header('etag', etag).header('vary', 'authorization')
      if (request.headers['if-none-match'] === etag) return reply.code(304).send()
      return { id, versie: folded.version, ...aggregaat.toon(folded.state as never, wie) }
    })
  }
}
