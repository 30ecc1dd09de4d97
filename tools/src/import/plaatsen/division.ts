// SPDX-License-Identifier: EUPL-1.2
import type { BuurtCode, GemeenteCode, WijkCode } from '@naober/contracts/geografie'
import { Gebied, gebiedId } from '@naober/contracts/initiatieven/gebied'
import { isRecord } from '../source/feature-file.ts'
import type { Things } from '../things.ts'

/** The wijken and buurten of a gemeente in a year, by what people call them. */
export interface Division {
  readonly wijken: readonly { readonly code: WijkCode; readonly naam: string | null }[]
  readonly buurten: readonly { readonly code: BuurtCode; readonly naam: string; readonly wijkcode: WijkCode }[]
}

/** Where divisions are found; null: this one was not read in. Rejects with a StartError where nobody answers. */
export type Divisions = (gemeente: GemeenteCode, jaar: number) => Promise<Division | null>

/** Among the things that are there. */
export const divisionsAmong =
  (things: Things): Divisions =>
  async (gemeente, jaar) => {
    const found = await things(Gebied, gebiedId(gemeente, jaar))
    return found && divisionIn(found)
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
