// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance } from 'fastify'

/** Whether this process can answer now; a reason when it cannot. */
export type Readiness = () => { readonly ready: true } | { readonly ready: false; readonly reden: string }

/** `/_healthz/live`: the process runs. `/_healthz/ready`: it can answer. */
export const healthRoutes = (app: FastifyInstance, readiness: Readiness): void => {
  app.get('/_healthz/live', async () => ({ status: 'live' }))
  app.get('/_healthz/ready', async (_request, reply) => {
    const now = readiness()
    if (now.ready) return { status: 'ready' }
    return reply.code(503).header('retry-after', '1').send({ status: 'not ready', reden: now.reden })
  })
}
