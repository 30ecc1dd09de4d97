// SPDX-License-Identifier: EUPL-1.2
import type { Wie } from '@naober/contracts'

/** Tells who a bearer token speaks for. Null: nobody in particular. Throws TechnicalError NIET_INGELOGD for a bad one. */
export interface Identity {
  /** Synchronous answer for a token that was verified before and still holds, else undefined. */
  known(token: string | null): Wie | undefined
  whoIs(token: string | null): Promise<Wie>
}
