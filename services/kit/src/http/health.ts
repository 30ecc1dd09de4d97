// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance } from 'fastify'

/** That a process can answer now, or why it cannot. */
export type ReadinessNow =
  /** `letOp`: what an operator has to look at while it answers. */
  { readonly ready: true; readonly letOp?: string | undefined } | { readonly ready: false; readonly reden: string }

/** Whether this process can answer now. Never rejects. */
export type Readiness = () => ReadinessNow | Promise<ReadinessNow>

/**
 * `/_healthz/live`: the process runs. `/_healthz/ready`: it can answer; with `stand`, what an operator wants to see of how
 * it does, which says nothing about being ready.
 */
export const healthRoutes = (app: FastifyInstance, readiness: Readiness, stand?: () => object): void => {
  app.get('/_healthz/live', async () => ({ status: 'live' }))
  app.get('/_healthz/ready', async (_request, reply) => {
    const now = await readiness()
    const standing = stand && { stand: stand() }
    if (now.ready) return { status: 'ready', ...(now.letOp !== undefined && { letOp: now.letOp }), ...standing }
    return reply
      .code(503)
      .header('retry-after', '1')
      .send({ status: 'not ready', reden: now.reden, ...standing })
  })
}
