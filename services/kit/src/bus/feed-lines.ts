// SPDX-License-Identifier: EUPL-1.2
import { encodeEvents } from '../store/codec.ts'
import type { CommitEvents, CommitText, StoredEvent } from '../store/commit.ts'
import type { Cursor, LogIdentity } from '../store/event-store.ts'

/**
 * A line of the change feed, NDJSON:
 * - HEAD, the first line: `{ "log": { logId, parent }, "einde": { logId, position, commandId } }`
 * - COMMIT: `{ "c": position, "at", "id": commandId, "d": depth, "e": [[stream, version, type, v, data], …] }`
 * - TOT: `{ "tot": position }`, up to where was looked, whatever of it the reader may see.
 */
export type FeedLine =
  | { readonly kind: 'HEAD'; readonly log: LogIdentity; readonly einde: Cursor }
  | { readonly kind: 'COMMIT'; readonly commit: CommitEvents }
  | { readonly kind: 'TOT'; readonly position: number }

export const encodeHead = ({ logId, parent }: LogIdentity, einde: Cursor): string =>
  `${JSON.stringify({ log: { logId, parent }, einde })}\n`

/** The line of a commit whose events are text already: they go into it as they are. */
export const encodeText = ({ position, at, commandId, depth, events }: CommitText): string =>
  `{"c":${position},"at":${at},"id":${JSON.stringify(commandId)},"d":${depth},"e":${events}}\n`

export const encodeCommit = (commit: CommitEvents): string =>
  encodeText({ ...commit, events: encodeEvents(commit.events) })

export const encodeTot = (position: number): string => `{"tot":${position}}\n`

type Members = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isPosition = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0
const isText = (value: unknown): value is string => typeof value === 'string'

const isCursor = (value: unknown): value is Cursor =>
  isObject(value) && isText(value.logId) && isPosition(value.position) && isText(value.commandId)
const isParent = (value: unknown): value is LogIdentity['parent'] =>
  value === null || (isObject(value) && isText(value.logId) && isPosition(value.position))
const isLog = (value: unknown): value is LogIdentity => isObject(value) && isText(value.logId) && isParent(value.parent)

const decodeEvent = (value: unknown): StoredEvent | undefined => {
  if (!Array.isArray(value)) return undefined
  const [stream, version, type, v, data]: unknown[] = value
  return isText(stream) && isPosition(version) && isText(type) && isPosition(v) && isObject(data)
    ? { stream, version, type, v, data }
    : undefined
}

const decodeCommit = ({ c, at, id, d, e }: Members): CommitEvents | undefined => {
  if (!isPosition(c) || !isPosition(at) || !isText(id) || !isPosition(d) || !Array.isArray(e)) return undefined
  const events: StoredEvent[] = []
  for (const one of e) {
    const event = decodeEvent(one)
    if (event === undefined) return undefined
    events.push(event)
  }
  return { position: c, at, commandId: id, depth: d, events }
}

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** Reads one line. Throws on what is no line of a change feed; members it does not know are let be. */
export const decodeLine = (line: string): FeedLine => {
  const value = parsed(line)
  if (isObject(value)) {
    if (isPosition(value.tot)) return { kind: 'TOT', position: value.tot }
    if (isLog(value.log) && isCursor(value.einde)) return { kind: 'HEAD', log: value.log, einde: value.einde }
    const commit = decodeCommit(value)
    if (commit !== undefined) return { kind: 'COMMIT', commit }
  }
  throw new Error(`no line of a change feed: ${line.slice(0, 100)}`)
}

/** Cuts text that comes in pieces into whole lines, a batch per piece. Throws when it ends in the middle of a line. */
export async function* wholeLines(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let begun = ''
  for await (const piece of pieces) {
    const parts = (begun + decoder.decode(piece, { stream: true })).split('\n')
    begun = parts.pop() ?? ''
    if (parts.length > 0) yield parts
  }
  if (begun !== '') throw new Error('the change feed ended in the middle of a line')
}
