// SPDX-License-Identifier: EUPL-1.2
import type { KeyRange } from './record-store.ts'

const LAST = 0x10ffff

/** Order of keys in every store: by code point, as UTF-8 bytes compare. */
export const compareKeys = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))

/** The first key after all keys that start with `prefix`; undefined when nothing comes after them. */
const afterPrefix = (prefix: string): string | undefined => {
  const points = Array.from(prefix, (character) => character.codePointAt(0) ?? 0)
  while (points.at(-1) === LAST) points.pop()
  const last = points.pop()
  // Surrogates are no code points of their own: after U+D7FF comes U+E000.
  return last === undefined ? undefined : String.fromCodePoint(...points, last === 0xd7ff ? 0xe000 : last + 1)
}

/** The key that comes directly after this one. */
const successor = (key: string): string => `${key}\0`

/**
 * The one range that all conditions of `KeyRange` come down to, which an index can serve: `from <= key < before`.
 * `before` is undefined when there is no upper bound.
 */
export const boundsOf = ({ prefix = '', after, until }: KeyRange): { from: string; before: string | undefined } => {
  const froms = after === undefined ? [prefix] : [prefix, successor(after)]
  const befores = [afterPrefix(prefix), until === undefined ? undefined : successor(until)]
  return {
    from: froms.sort(compareKeys).at(-1) ?? '',
    before: befores.filter((key) => key !== undefined).sort(compareKeys)[0]
  }
}
