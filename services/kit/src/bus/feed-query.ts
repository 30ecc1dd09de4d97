// SPDX-License-Identifier: EUPL-1.2
import { type Violation, violation } from '../errors/problem.ts'
import type { Cursor } from '../store/event-store.ts'

/** Where to read on: a cursor that is checked, or a bare position for whoever kept no more than that. */
export type FeedPlace = Cursor | { readonly position: number }

/** What is asked of a change feed. */
export interface FeedQuery {
  readonly after: FeedPlace
  /** Stay open at the end and tell what comes. */
  readonly follow: boolean
  /** At most so many commits are looked at; absent: up to the end. */
  readonly max?: number
}

/** The query of `GET /<dienst>/v1/gebeurtenissen`, without question mark. */
export const encodeFeedQuery = ({ after, follow, max }: FeedQuery): string => {
  const query = new URLSearchParams({ na: String(after.position) })
  if ('logId' in after) {
    query.set('logId', after.logId)
    query.set('commandId', after.commandId)
  }
  query.set('volg', follow ? 'ja' : 'nee')
  if (max !== undefined) query.set('max', String(max))
  return query.toString()
}

const NAMES = ['na', 'logId', 'commandId', 'volg', 'max']
const isCount = (value: unknown): value is string => typeof value === 'string' && /^\d{1,15}$/.test(value)
const isText = (value: unknown): value is string => typeof value === 'string'

/** Reads it; without anything asked it is all from the beginning. All violations at once. */
export const decodeFeedQuery = (
  query: Readonly<Record<string, unknown>>
): { readonly query: FeedQuery } | { readonly violations: readonly Violation[] } => {
  const { na = '0', logId, commandId, volg = 'nee', max } = query
  const violations: Violation[] = []
  for (const name of Object.keys(query))
    if (!NAMES.includes(name)) violations.push(violation(`/${name}`, 'ONBEKEND_VELD'))
  if (!isCount(na)) violations.push(violation('/na', 'GEHEEL_VANAF', { van: 0 }))
  if (volg !== 'ja' && volg !== 'nee') violations.push(violation('/volg', 'JA_OF_NEE'))
  if (max !== undefined && !isCount(max)) violations.push(violation('/max', 'GEHEEL_VANAF', { van: 0 }))
  if (logId !== undefined && !isText(logId)) violations.push(violation('/logId', 'MOET_TEKST'))
  if (commandId !== undefined && !isText(commandId)) violations.push(violation('/commandId', 'MOET_TEKST'))
  if ((logId === undefined) !== (commandId === undefined)) {
    const [lacks, ander] = logId === undefined ? ['logId', 'commandId'] : ['commandId', 'logId']
    violations.push(violation(`/${lacks}`, 'HOORT_BIJ', { ander }))
  }
  if (violations.length > 0) return { violations }
  const position = Number(na)
  const after = isText(logId) && isText(commandId) ? { logId, position, commandId } : { position }
  return { query: { after, follow: volg === 'ja', ...(isCount(max) ? { max: Number(max) } : {}) } }
}
