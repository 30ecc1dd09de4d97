// SPDX-License-Identifier: EUPL-1.2
import { TechnicalError } from '../errors/problem.ts'
import type { CommitEvents } from '../store/commit.ts'
import type { Cursor, LogIdentity } from '../store/event-store.ts'
import { decodeLine, type FeedLine, wholeLines } from './feed-lines.ts'
import { encodeFeedQuery, type FeedQuery } from './feed-query.ts'

/** Where a service serves its change feed, and as whom we ask. */
export interface FeedAddress {
  readonly dienst: string
  /** Base address without slash at the end: `http://127.0.0.1:8080`. */
  readonly base: string
  /** Asked before each request: keys may change. Must give the sight of `systeem`: readers need every commit whole. */
  readonly headers: () => Readonly<Record<string, string>>
  /** A connection that says nothing for so many ms is given up. */
  readonly silenceMs: number
}

/** An answer of a change feed: who the log is and how far it goes, then commits in batches, without holes. */
export interface FeedAnswer {
  readonly log: LogIdentity
  readonly einde: Cursor
  /** Throws an Error when the answer is cut off or nothing came for too long. */
  readonly batches: AsyncGenerator<readonly CommitEvents[]>
  /** Whether the connection has ended, by whatever: nothing more can be read of it. */
  readonly isOver: () => boolean
  /** Ends the connection; safe to repeat. One that was read to its end can be used again. */
  readonly end: () => void
}

/** Ends a request on demand, and by itself after silence. */
const createWatch = (outer: AbortSignal, silenceMs: number) => {
  const controller = new AbortController()
  const give = () => controller.abort(outer.reason)
  const silent = () => controller.abort(new Error(`the change feed said nothing for ${silenceMs} ms`))
  let timer = setTimeout(silent, silenceMs)
  outer.addEventListener('abort', give)
  if (outer.aborted) give()
  return {
    signal: controller.signal,
    heard: () => {
      clearTimeout(timer)
      timer = setTimeout(silent, silenceMs)
    },
    end: () => {
      clearTimeout(timer)
      outer.removeEventListener('abort', give)
      controller.abort()
    }
  }
}

const refusal = async (response: Response): Promise<Error> => {
  const text = await response.text()
  return response.status === 409 && text.includes('"CURSOR_PAST_NIET"')
    ? new TechnicalError('CURSOR_PAST_NIET')
    : new Error(`the change feed answered ${response.status}: ${text.slice(0, 200)}`)
}

async function* decoded(body: AsyncIterable<Uint8Array>, heard: () => void): AsyncGenerator<readonly FeedLine[]> {
  for await (const lines of wholeLines(body)) {
    heard()
    yield lines.map(decodeLine)
  }
}

/** Commits of a batch of lines. Throws when the feed skips one: then somebody without the sight of `systeem` asks. */
const contiguous = (lines: readonly FeedLine[], after: number): readonly CommitEvents[] => {
  const commits: CommitEvents[] = []
  let position = after
  for (const line of lines) {
    if (line.kind === 'HEAD') throw new Error('the change feed began twice')
    const reached = line.kind === 'COMMIT' ? line.commit.position : line.position
    if (reached !== (line.kind === 'COMMIT' ? position + 1 : position)) {
      throw new Error(`the change feed hides commits between ${position} and ${reached}`)
    }
    if (line.kind === 'COMMIT') commits.push(line.commit)
    position = reached
  }
  return commits
}

/** Asks a change feed over HTTP. Rejects as `askFeed` does; whoever gets an answer ends it. */
export const openAnswer = async (address: FeedAddress, query: FeedQuery, signal: AbortSignal): Promise<FeedAnswer> => {
  const watch = createWatch(signal, address.silenceMs)
  /** Silence ends a connection with an error of its own; what is thrown by that is not the cause. */
  const causeOf = (error: unknown): unknown => (watch.signal.aborted && !signal.aborted ? watch.signal.reason : error)
  const batchesOf = async function* (lines: AsyncGenerator<readonly FeedLine[]>, first: readonly FeedLine[]) {
    try {
      let position = query.after.position
      let lastLine = first.at(-1)
      for (let batch: readonly FeedLine[] = first.slice(1); ; ) {
        const commits = contiguous(batch, position)
        position = commits.at(-1)?.position ?? position
        if (commits.length > 0) yield commits
        const next = await lines.next()
        if (next.done === true) break
        batch = next.value
        lastLine = batch.at(-1) ?? lastLine
      }
      if (lastLine?.kind !== 'TOT') throw new Error('the change feed was cut off')
    } catch (error) {
      throw causeOf(error)
    } finally {
      watch.end()
    }
  }
  try {
    const url = `${address.base}/${address.dienst}/v1/gebeurtenissen?${encodeFeedQuery(query)}`
    const headers = { accept: 'application/x-ndjson', ...address.headers() }
    const response = await fetch(url, { headers, signal: watch.signal, redirect: 'error' })
    if (!response.ok) throw await refusal(response)
    if (response.body === null) throw new Error('the change feed answered without a body')
    const lines = decoded(response.body, watch.heard)
    const first = await lines.next()
    const [head] = first.done === true ? [] : first.value
    if (first.done === true || head?.kind !== 'HEAD') throw new Error('the change feed does not begin with its log')
    return {
      log: head.log,
      einde: head.einde,
      batches: batchesOf(lines, first.value),
      isOver: () => watch.signal.aborted,
      end: watch.end
    }
  } catch (error) {
    const cause = causeOf(error)
    watch.end()
    throw cause
  }
}

/**
 * Asks a change feed over HTTP and hands the answer to `use`; the connection ends with it. Rejects with a
 * TechnicalError CURSOR_PAST_NIET when the place does not fit the log, with an Error when the answer is cut off.
 */
export const askFeed = async <T>(
  address: FeedAddress,
  query: FeedQuery,
  signal: AbortSignal,
  use: (answer: FeedAnswer) => Promise<T>
): Promise<T> => {
  const answer = await openAnswer(address, query, signal)
  try {
    return await use(answer)
  } finally {
    answer.end()
  }
}
