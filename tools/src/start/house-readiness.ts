// SPDX-License-Identifier: EUPL-1.2
import type { Readiness } from '@naober/kit/http/health'

interface Service {
  readonly naam: string
  readonly readiness: Readiness
}

/**
 * Of a process that is gateway and services at once. It is ready while its view is: who takes it away because a store
 * does not answer takes reading away too. That store is what an operator has to look at.
 */
export const readinessOfHouse =
  (view: Readiness, services: readonly Service[]): Readiness =>
  async () => {
    const now = await view()
    if (!now.ready) return now
    const away = await Promise.all(
      services.map(async ({ naam, readiness }) => {
        const service = await readiness()
        return service.ready ? service.letOp : `${naam}: ${service.reden}`
      })
    )
    const told = [now.letOp, ...away].filter((een) => een !== undefined)
    return { ready: true, letOp: told.length === 0 ? undefined : told.join(' ') }
  }
