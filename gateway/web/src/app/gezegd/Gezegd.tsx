// SPDX-License-Identifier: EUPL-1.2
import type { Engels } from './engels.ts'
import { leesEngels } from './gekozen.ts'

interface Eigenschappen {
  /** What the service said, in Dutch. */
  readonly nl: string
  /** The same in English, out of its code. */
  readonly en: (engels: Engels) => string | undefined
}

/**
 * What a service says by a code, in the language of the page. Dutch comes with its answer; English is made of the code,
 * and what has none here yet stays Dutch, marked as that.
 */
export function Gezegd({ nl, en }: Eigenschappen) {
  const engels = leesEngels()
  const zin = engels === null ? undefined : en(engels)
  return zin === undefined ? <span lang="nl">{nl}</span> : <span>{zin}</span>
}
