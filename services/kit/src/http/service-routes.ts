// SPDX-License-Identifier: EUPL-1.2
import { DIENSTEN } from '@naober/contracts'
import type { FastifyInstance } from 'fastify'
import type { Identity } from '../identity/identity.ts'
import type { Service } from '../service/service.ts'
import { apiVersionHeader } from './api-version.ts'
import { commandRoutes } from './command-routes.ts'
import { feedRoute } from './feed-route.ts'
import { openapi, openapiRoute } from './openapi.ts'
import { thingRoutes } from './thing-routes.ts'

/** Everything a service offers over HTTP, made from its contracts. */
export const serviceRoutes = (
  app: FastifyInstance,
  service: Service,
  identity: Identity,
  isService: (authorization: string | undefined) => boolean
): void => {
  const { aggregaten, naam } = service
  const dienst = DIENSTEN.find((een) => een.naam === naam) ?? { naam, titel: naam, doc: naam }
  apiVersionHeader(app, naam)
  openapiRoute(app, openapi(dienst, aggregaten))
  commandRoutes(
    app,
    service,
    aggregaten.flatMap((soort) => soort.opdrachten)
  )
  thingRoutes(app, service, identity)
  feedRoute(app, service, isService)
}
