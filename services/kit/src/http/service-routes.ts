// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance } from 'fastify'
import type { Identity } from '../identity/identity.ts'
import type { Service } from '../service/service.ts'
import { commandRoutes } from './command-routes.ts'
import { feedRoute } from './feed-route.ts'
import { thingRoutes } from './thing-routes.ts'

/** Everything a service offers over HTTP, made from its contracts. */
export const serviceRoutes = (
  app: FastifyInstance,
  service: Service,
  identity: Identity,
  isService: (authorization: string | undefined) => boolean
): void => {
  const { aggregaten } = service
  commandRoutes(
    app,
    service,
    aggregaten.flatMap((soort) => soort.opdrachten)
  )
  thingRoutes(app, service, identity)
  feedRoute(app, service, isService)
}
