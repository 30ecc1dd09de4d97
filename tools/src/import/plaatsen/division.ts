// SPDX-License-Identifier: EUPL-1.2
import { stroomVan } from '@naober/contracts'
import type { BuurtCode, GemeenteCode, WijkCode } from '@naober/contracts/geografie'
import { Gebied, gebiedId } from '@naober/contracts/initiatieven/gebied'
import type { Service } from '@naober/kit/service/service'
import { StartError } from '../../start/settings.ts'
import { isRecord } from '../source/feature-file.ts'

/** The wijken and buurten of a gemeente in a year, by what people call them. */
export interface Division {
  readonly wijken: readonly { readonly code: WijkCode; readonly naam: string | null }[]
  readonly buurten: readonly { readonly code: BuurtCode; readonly naam: string; readonly wijkcode: WijkCode }[]
}

/** Where divisions are found; null: this one was not read in. Rejects with a StartError where nobody answers. */
export type Divisions = (gemeente: GemeenteCode, jaar: number) => Promise<Division | null>

/** Of the services that run in this process. */
export const divisionsOf = (services: readonly Pick<Service, 'naam' | 'handler'>[]): Divisions => {
  const keeper = services.find(({ naam }) => naam === Gebied.dienst)
  return async (gemeente, jaar) => {
    const stream = stroomVan(Gebied, gebiedId(gemeente, jaar))
    const folded = await keeper?.handler.streams.fold(Gebied, stream)
    return folded?.state ? divisionIn(folded.state) : null
  }
}

/** A service that is frozen takes a question and never answers it. */
const ANSWER_MS = 10_000

/** Of a service at an address, over REST. */
export const divisionsAt =
  (address: string): Divisions =>
  async (gemeente, jaar) => {
    const where = `${address}/${Gebied.dienst}/v1/${Gebied.meervoud}/${gebiedId(gemeente, jaar)}`
    const answer = await fetch(where, { signal: AbortSignal.timeout(ANSWER_MS) }).catch(() => null)
    if (answer?.status === 404) return null
    if (!answer?.ok)
      throw new StartError('De namen van wijken en buurten zijn nu niet op te vragen: probeer het later.')
    return divisionIn(await answer.json())
  }

/** Names and codes alone: boundaries are large. */
const divisionIn = (read: unknown): Division => {
  if (!isDivision(read)) throw new Error('a division without wijken or buurten')
  return {
    wijken: read.wijken.map(({ code, naam }) => ({ code, naam })),
    buurten: read.buurten.map(({ code, naam, wijkcode }) => ({ code, naam, wijkcode }))
  }
}

const isDivision = (read: unknown): read is Division =>
  isRecord(read) && Array.isArray(read.wijken) && Array.isArray(read.buurten)
