// SPDX-License-Identifier: EUPL-1.2
import { hoortBij, NERGENS_BIJ, type Samenhang, samenhangVan } from '@naober/contracts'
import type { CommandStream } from './command.ts'
import type { Folded } from './fold-cache.ts'

/** To what the things of a command belong, as it is now: streams with their folds, and the look-up that rules get. */
export interface Belonging {
  readonly streams: readonly CommandStream[]
  readonly folds: readonly Folded[]
  readonly bij: Samenhang
}

const NOWHERE: Belonging = { streams: [], folds: [], bij: NERGENS_BIJ }

/**
 * Follows what the states say that they belong to, and to what that belongs in turn: what is asked for an initiatief
 * to that initiatief, and it to the partij that owns it. Streams that the command names itself are not read again, and not
 * among `streams`. A command that names nothing which belongs anywhere costs nothing here.
 */
export const belongingOf = async (
  named: readonly CommandStream[],
  folds: readonly Folded[],
  fields: Readonly<Record<string, unknown>>,
  fold: (stream: CommandStream) => Folded | Promise<Folded>
): Promise<Belonging> => {
  const found = named.flatMap(({ aggregaat }, i) => hoortBij(aggregaat, folds[i]?.state, fields))
  if (found.length === 0) return NOWHERE
  const known = new Map<string, unknown>(named.map(({ stroom }, i) => [stroom, folds[i]?.state ?? null]))
  const streams: CommandStream[] = []
  const own: Folded[] = []
  for (const stream of found) {
    if (known.has(stream.stroom)) continue
    const folded = await fold(stream)
    known.set(stream.stroom, folded.state)
    streams.push(stream)
    own.push(folded)
    found.push(...hoortBij(stream.aggregaat, folded.state))
  }
  return { streams, folds: own, bij: samenhangVan((stroom) => known.get(stroom)) }
}
