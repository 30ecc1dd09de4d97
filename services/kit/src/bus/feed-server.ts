// SPDX-License-Identifier: EUPL-1.2
import { TechnicalError } from '../errors/problem.ts'
import type { CommitEvents, StoredEvent } from '../store/commit.ts'
import type { Cursor } from '../store/event-store.ts'
import { createBell } from './bell.ts'
import { createCommitRun } from './commit-run.ts'
import { encodeCommit, encodeHead, encodeText, encodeTot } from './feed-lines.ts'
import type { FeedPlace, FeedQuery } from './feed-query.ts'
import type { FeedSource } from './feed-source.ts'
import { Turns } from './turns.ts'

/** What the reader sees of an event; null: nothing. */
export type SeesEvent = (event: StoredEvent) => StoredEvent | null

/** Finds out what the reader may see of a page; asked once for each page, before it is sent. */
export type Sight = (page: readonly CommitEvents[]) => Promise<SeesEvent>

export interface FeedOptions extends FeedQuery {
  /** Absent: the reader sees all, and every commit gets a line. */
  readonly sight?: Sight
  /** Ends a feed that is followed; one that is read to its end, at the next chunk. */
  readonly signal: AbortSignal
  readonly times?: FeedTimes
}

/** In ms: how often a followed store is looked at unasked, and after how much silence a line is sent. */
export interface FeedTimes {
  readonly safetyMs: number
  readonly keepAliveMs: number
}

type Placed = Pick<CommitEvents, 'position'>

const PAGE = 500
/** What strangers read is made in smaller pieces: others wait for no more than one of these. */
const STRANGERS_PAGE = 100
const strangers = new Turns(2)
const CHUNK_CHARACTERS = 64 * 1024
/** Half of what the format promises, so that a slow turn does not break it. */
const USUAL_TIMES: FeedTimes = { safetyMs: 1_000, keepAliveMs: 2_500 }

/** The id of a command without who gave it: `<id>/<actor>`. Who sees part of the events does not see the actor. */
const withoutActor = (commandId: string): string => commandId.split('/', 1)[0] ?? ''

/** Where to read on, as far as the reader may know it: whether a cursor fits may not tell who gave a command. */
const placeFor = (place: FeedPlace, sight: Sight | undefined): FeedPlace =>
  sight !== undefined && 'logId' in place ? { ...place, commandId: withoutActor(place.commandId) } : place

/** A cursor as a reader with part of the sight kept it, made whole again. */
const wholeCursor = async (source: FeedSource, cursor: Cursor): Promise<Cursor> => {
  if (cursor.position === 0 || cursor.commandId.includes('/')) return cursor
  const [commit] = await source.readEvents(cursor.position - 1, 1)
  return commit !== undefined && withoutActor(commit.commandId) === cursor.commandId
    ? { ...cursor, commandId: commit.commandId }
    : cursor
}

const seemsToFit = async (source: FeedSource, place: FeedPlace): Promise<boolean> =>
  'logId' in place ? source.fits(await wholeCursor(source, place)) : place.position <= (await source.head()).position

/** What does not seem to fit may be read late only: `fits` sees to it that a second look is sure. */
const fitsPlace = async (source: FeedSource, place: FeedPlace): Promise<boolean> => {
  if (await seemsToFit(source, place)) return true
  await source.fits({ logId: source.identity().logId, commandId: '', ...place })
  return seemsToFit(source, place)
}

/** The line of a commit for who sees part of it; null when that is nothing. */
const partOf =
  (sees: SeesEvent) =>
  (commit: CommitEvents): string | null => {
    const events = commit.events.flatMap((event) => sees(event) ?? [])
    return events.length === 0 ? null : encodeCommit({ ...commit, commandId: withoutActor(commit.commandId), events })
  }

/** Lines of a page in chunks, with a last line that tells how far was looked when the last commit is not shown. */
function* chunksOf<C extends Placed>(page: readonly C[], lineOf: (commit: C) => string | null): Generator<string> {
  let chunk = ''
  let shownUntil = 0
  for (const commit of page) {
    const line = lineOf(commit)
    if (line === null) continue
    chunk += line
    shownUntil = commit.position
    if (chunk.length >= CHUNK_CHARACTERS) {
      yield chunk
      chunk = ''
    }
  }
  const last = page.at(-1)
  if (last !== undefined && last.position !== shownUntil) chunk += encodeTot(last.position)
  if (chunk !== '') yield chunk
}

interface Page {
  readonly last: Placed | undefined
  readonly chunks: Iterable<string>
}

const pageOf = <C extends Placed>(commits: readonly C[], lineOf: (commit: C) => string | null): Page => ({
  last: commits.at(-1),
  chunks: chunksOf(commits, lineOf)
})

/** A page for who sees all of it (`sight` undefined), or a part. */
const shown = async (page: readonly CommitEvents[], sight: Sight | undefined): Promise<Page> =>
  pageOf(page, sight === undefined ? encodeCommit : partOf(await sight(page)))

/** What the store has after a position for who sees part of it, made when its turn has come. */
const archivedPart = (source: FeedSource, after: number, limit: number, sight: Sight, signal: AbortSignal) =>
  strangers.take(async (): Promise<Page> => {
    if (signal.aborted) return pageOf([], encodeCommit)
    const { last, chunks } = await shown(await source.readEvents(after, Math.min(limit, STRANGERS_PAGE)), sight)
    return { last, chunks: [...chunks] }
  })

/** What the store has after a position. Who sees all gets it as it is stored: nothing is parsed for it. */
const archived = async (source: FeedSource, after: number, limit: number, options: FeedOptions): Promise<Page> =>
  options.sight === undefined
    ? pageOf(await source.readTexts(after, limit), encodeText)
    : archivedPart(source, after, limit, options.sight, options.signal)

/**
 * The change feed as text, in chunks of whole lines; the next chunk is made when it is asked for. Followed, it is woken
 * by the store and looks by itself each second. Throws a TechnicalError CURSOR_PAST_NIET before the first chunk when
 * the place to read on does not fit the log.
 */
export async function* feedLines(source: FeedSource, options: FeedOptions): AsyncGenerator<string> {
  const { after, follow, sight, signal, max = Number.POSITIVE_INFINITY, times = USUAL_TIMES } = options
  let position = after.position
  let known = 0
  const fresh = createCommitRun(PAGE)
  const bell = createBell()
  const leave = source.onAppended((commits) => {
    if (!follow) return
    for (const commit of commits) fresh.offer(commit, position)
    known = Math.max(known, commits.at(-1)?.position ?? 0)
    bell.ring()
  })
  signal.addEventListener('abort', bell.ring)
  try {
    if (!(await fitsPlace(source, placeFor(after, sight)))) throw new TechnicalError('CURSOR_PAST_NIET')
    const head = await source.head()
    known = Math.max(known, head.position)
    yield encodeHead(
      source.identity(),
      sight === undefined ? head : { ...head, commandId: withoutActor(head.commandId) }
    )
    let spoke = performance.now()
    let unasked = false
    const end = Math.min(position + max, follow ? Number.POSITIVE_INFINITY : head.position)
    while (position < end && !signal.aborted) {
      const limit = Math.min(PAGE, end - position)
      const own = fresh.take(position, limit)
      const look = own.length === 0 && (unasked || known > position)
      const { last, chunks } = await (look ? archived(source, position, limit, options) : shown(own, sight))
      unasked = false
      position = last?.position ?? position
      for (const chunk of chunks) {
        yield chunk
        spoke = performance.now()
      }
      if (last !== undefined) continue
      if (!follow) break
      await bell.wait(Math.min(times.safetyMs, spoke + times.keepAliveMs - performance.now()))
      unasked = known <= position
      if (performance.now() - spoke < times.keepAliveMs) continue
      yield encodeTot(position)
      spoke = performance.now()
    }
    yield encodeTot(position)
  } finally {
    signal.removeEventListener('abort', bell.ring)
    leave()
  }
}

/**
 * The same, once it is sure that the place fits: rejects with CURSOR_PAST_NIET before anything is sent, so that a
 * route can still answer with a problem.
 */
export const openFeed = async (source: FeedSource, options: FeedOptions): Promise<AsyncGenerator<string>> => {
  const lines = feedLines(source, options)
  const first = await lines.next()
  return (async function* () {
    try {
      if (first.done !== true) yield first.value
      yield* lines
    } finally {
      await lines.return(undefined)
    }
  })()
}
