// SPDX-License-Identifier: EUPL-1.2
import { stroomVan } from '@naober/contracts'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { belongingOf } from '../command/belonging.ts'
import { validatorOf } from '../command/validate.ts'
import { problem } from '../errors/problem.ts'
import type { Identity } from '../identity/identity.ts'
import type { Service } from '../service/service.ts'
import { sendProblem } from './errors.ts'
import { bearerOf } from './headers.ts'
import { collectionPath } from './paths.ts'

/**
 * GET of one thing: what its aggregate shows to this viewer, with its version as ETag. What belongs to another thing can
 * be shown otherwise at the same version, for that other may have got other owners: that is never "not modified".
 */
export const thingRoutes = (app: FastifyInstance, service: Service, identity: Identity): void => {
  for (const aggregaat of service.aggregaten) {
    app.get(`${collectionPath(aggregaat)}/:id`, async (request: FastifyRequest<{ Params: { id: string } }>, reply) => {
      const { id } = request.params
      const wie = await identity.whoIs(bearerOf(request.headers))
      const valid = validatorOf(aggregaat.id).check(id)
      const { streams } = service.handler
      const own = { naam: 'zelf', aggregaat, stroom: stroomVan(aggregaat, id) }
      const folded = valid ? await streams.fold(aggregaat, own.stroom) : undefined
      if (!folded || folded.state === null)
        return sendProblem(reply, problem('ONBEKEND', `${aggregaat.naam} ${id} bestaat niet.`))
      const etag = `"${folded.version}"`
      reply.header('etag', etag).header('vary', 'authorization')
      if (aggregaat.hoortBij === undefined && request.headers['if-none-match'] === etag) return reply.code(304).send()
      const { bij } = await belongingOf([own], [folded], {}, (een) => streams.fold(een.aggregaat, een.stroom))
      return { id, versie: folded.version, ...aggregaat.toon(folded.state as never, wie, bij) }
    })
  }
}
