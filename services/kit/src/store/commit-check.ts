// SPDX-License-Identifier: EUPL-1.2
import type { NewCommit, StoredEvent } from './commit.ts'

/** What may exist once ever is claimed under this prefix. */
export const UNIQUE_PREFIX = 'uniek:'

const isCount = (value: number, least: number): boolean => Number.isSafeInteger(value) && value >= least

const faultOfEvent = ({ stream, version, v, data }: StoredEvent): string | undefined => {
  if (!isCount(version, 1) || !isCount(v, 1)) return `has version ${version} or ${v} on ${stream}`
  return typeof data === 'object' && data !== null ? undefined : `has no data on ${stream}@${version}`
}

const faultOfKeys = ({ keys, events }: NewCommit): string | undefined => {
  const claimed = new Set(keys)
  const next = new Map<string, number>()
  for (const { stream, version } of events) {
    const expected = next.get(stream)
    if (expected === undefined) {
      if (!claimed.has(`${stream}@${version}`)) return `has no key for ${stream}@${version}`
    } else if (expected !== version) return `takes ${stream} from ${expected - 1} to ${version}`
    next.set(stream, version + 1)
  }
  const unique = keys.filter((key) => key.startsWith(UNIQUE_PREFIX)).length
  if (keys.length !== next.size + unique) return 'has a key without an event'
  return claimed.size === keys.length ? undefined : 'names a key twice'
}

/** The case of nearly every commit: one event and its key. Decided without building a map or the key. */
const isPlain = ({ keys, events }: NewCommit): boolean => {
  const key = keys[0]
  const event = events[0]
  if (keys.length !== 1 || events.length !== 1 || key === undefined || event === undefined) return false
  return key.startsWith(event.stream) && key.slice(event.stream.length) === `@${event.version}`
}

const faultOf = (commit: NewCommit): string | undefined => {
  const { commandId, at, depth, events } = commit
  if (commandId === '') return 'has no command id'
  if (!isCount(at, 0) || !isCount(depth, 0)) return `has time ${at} and depth ${depth}`
  if (events.length === 0) return 'has no events'
  for (const event of events) {
    const fault = faultOfEvent(event)
    if (fault !== undefined) return fault
  }
  return isPlain(commit) ? undefined : faultOfKeys(commit)
}

/**
 * Throws when keys and events of a commit do not belong together. Every adapter asks this before it stores: a stream
 * extended without its key, or a version skipped inside a commit, would break the chain of versions for good.
 */
export const checkCommit = (commit: NewCommit): void => {
  const fault = faultOf(commit)
  if (fault !== undefined) throw new Error(`commit ${commit.commandId} ${fault}`)
}
