// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import type { Overzicht } from '../view/overzicht.ts'
import { answerHash } from '../view/snapshot/code-hash.ts'

/** Under which licence what people put on record is handed out. Our own choice. */
export const LICENTIE = {
  naam: 'CC BY 4.0',
  adres: 'https://creativecommons.org/licenses/by/4.0/deed.nl'
} as const

/** As of when an answer speaks. */
export interface Stand {
  /** Moment of the last commit that it knows, ISO 8601; null while there is none. */
  readonly tot: string | null
  readonly posities: readonly { readonly dienst: string; readonly logId: string; readonly positie: number }[]
}

/** As of when the view speaks. */
export const standVan = (overzicht: Overzicht): Stand => {
  const laatste = Math.max(0, ...overzicht.bronnen.map(({ at }) => at ?? 0))
  return {
    tot: laatste === 0 ? null : new Date(laatste).toISOString(),
    posities: overzicht.alsVan().map(({ dienst, logId, positie }) => ({ dienst, logId, positie }))
  }
}

/** What was decided may be told otherwise by a next version. */
const CODE = await answerHash()

/** The mark by which a cache knows an answer again: the same as long as nothing was decided, and of the same code. */
export const etagVan = ({ posities }: Stand, vraag: string, code = CODE): string => {
  const inhoud = JSON.stringify([posities, vraag, code])
  return `W/"${createHash('sha256').update(inhoud).digest('base64url').slice(0, 22)}"`
}
