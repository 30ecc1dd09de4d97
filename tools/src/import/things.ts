// SPDX-License-Identifier: EUPL-1.2
import { type ElkAggregaat, stroomVan } from '@naober/contracts'
import type { Service } from '@naober/kit/service/service'
import { StartError } from '../start/settings.ts'
import { isRecord } from './source/feature-file.ts'

/** A kind of thing, by what its service calls it. */
export type Kind = Pick<ElkAggregaat, 'naam' | 'meervoud' | 'dienst'>

/** What stands somewhere, as far as whoever asks may see it. */
export type Thing = Readonly<Record<string, unknown>>

/** Things by their kind and id; null: there is none. Rejects with a StartError where nobody answers. */
export type Things = (kind: Kind, id: string) => Promise<Thing | null>

/** Of the services that run in this process. */
export const thingsOf = (services: readonly Pick<Service, 'naam' | 'handler' | 'aggregaten'>[]): Things => {
  return async (kind, id) => {
    const keeper = services.find(({ naam }) => naam === kind.dienst)
    const aggregaat = keeper?.aggregaten.find(({ naam }) => naam === kind.naam)
    if (keeper === undefined || aggregaat === undefined) return null
    const { state } = await keeper.handler.streams.fold(aggregaat, stroomVan(aggregaat, id))
    return isRecord(state) ? state : null
  }
}

/** A service that is frozen takes a question and never answers it. */
const ANSWER_MS = 10_000

/** Of services at their addresses, over REST; `token`: who asks, where that is known. */
export const thingsAt =
  (addresses: Readonly<Record<string, string>>, token: string | null = null): Things =>
  async ({ dienst, meervoud }, id) => {
    const where = `${addresses[dienst] ?? ''}/${dienst}/v1/${meervoud}/${encodeURIComponent(id)}`
    const headers = token === null ? {} : { authorization: `Bearer ${token}` }
    const answer = await fetch(where, { headers, signal: AbortSignal.timeout(ANSWER_MS) }).catch(() => null)
    if (answer?.status === 404) return null
    const read: unknown = answer?.ok ? await answer.json() : null
    if (!isRecord(read)) throw new StartError('Wat er al is, is nu niet op te vragen: probeer het later.')
    return read
  }
