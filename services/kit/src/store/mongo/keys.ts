// SPDX-License-Identifier: EUPL-1.2
import type { NewCommit } from '../commit.ts'
import { UNIQUE_PREFIX } from '../commit-check.ts'

const FIRST = 'a'.charCodeAt(0)

/** A version so that text order is number order: a letter for the count of digits, then the digits. */
const ordered = (version: string): string => String.fromCharCode(FIRST + version.length - 1) + version

/** `<stream>@<version>` in the order of versions; a unique name stays as it is. */
export const storedKey = (key: string): string => {
  if (key.startsWith(UNIQUE_PREFIX)) return key
  const cut = key.lastIndexOf('@') + 1
  return key.slice(0, cut) + ordered(key.slice(cut))
}

/**
 * What a commit holds in the index, each with the key it was claimed by. Where it takes a stream further than one
 * version, the last one is held too: then every commit behind a version has a key behind it, and one range of the
 * index is the stream.
 */
export const claimsOf = ({ keys, events }: NewCommit): Map<string, string> => {
  const claims = new Map(keys.map((key) => [storedKey(key), key]))
  const spans = new Map<string, { first: number; last: number }>()
  for (const { stream, version } of events) {
    const first = spans.get(stream)?.first ?? version
    spans.set(stream, { first, last: version })
  }
  for (const [stream, { first, last }] of spans) {
    if (last > first) claims.set(storedKey(`${stream}@${last}`), `${stream}@${first}`)
  }
  return claims
}

/** The keys of `claimsOf`; for one event without building maps. */
export const storedKeys = (commit: NewCommit): string[] =>
  commit.events.length === 1 ? commit.keys.map(storedKey) : [...claimsOf(commit).keys()]

/** The range of keys of a stream after a version: `from <= key < before`. */
export const streamRange = (stream: string, afterVersion: number): { from: string; before: string } => ({
  from: `${stream}@${ordered(String(afterVersion + 1))}`,
  before: `${stream}@z`
})
