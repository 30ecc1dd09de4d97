// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { type ArrayLog, createArrayLog } from './array-log.ts'
import { exampleCommit, exampleCommits } from './example-commits.ts'
import { decodeLine, type FeedLine } from './feed-lines.ts'
import type { FeedPlace } from './feed-query.ts'
import { type FeedOptions, feedLines, openFeed } from './feed-server.ts'
import { gather } from './gather.ts'

const filled = (count: number): ArrayLog => {
  const log = createArrayLog()
  log.append(count)
  return log
}
const all = (options: Partial<FeedOptions> = {}): FeedOptions => ({
  after: { position: 0 },
  follow: false,
  signal: new AbortController().signal,
  ...options
})
const decodeChunk = (chunk: string): FeedLine[] => {
  expect(chunk.endsWith('\n')).toBe(true)
  return chunk.trimEnd().split('\n').map(decodeLine)
}
const linesOf = async (log: ArrayLog, options?: Partial<FeedOptions>) =>
  (await gather(feedLines(log, all(options)))).flatMap(decodeChunk)
const commitsIn = (lines: readonly FeedLine[]) => lines.flatMap((line) => (line.kind === 'COMMIT' ? [line.commit] : []))
const secondEventOnly: FeedOptions['sight'] = async () => (event) => (event.type === 'meegeteld' ? event : null)

/** Reads a followed feed line by line. */
const following = (log: ArrayLog, options: Partial<FeedOptions> = {}) => {
  const ending = new AbortController()
  const feed = feedLines(log, all({ follow: true, signal: ending.signal, ...options }))
  const waiting: FeedLine[] = []
  return {
    next: async (): Promise<FeedLine | undefined> => {
      while (waiting.length === 0) {
        const { done, value } = await feed.next()
        if (done === true) return undefined
        waiting.push(...decodeChunk(value))
      }
      return waiting.shift()
    },
    end: () => ending.abort()
  }
}

describe('the archive, read by who sees part of it', () => {
  it('leaves the loop its turns', async () => {
    let turns = 0
    let isOver = false
    const turn = () => {
      turns += 1
      if (!isOver) setImmediate(turn)
    }
    setImmediate(turn)
    const lines = await linesOf(filled(2_000), { sight: secondEventOnly })
    isOver = true
    expect(lines.at(-1)).toEqual({ kind: 'TOT', position: 2_000 })
    expect(turns).toBeGreaterThanOrEqual(4)
  })

  it('is read by few at a time, and by all in the end', async () => {
    const log = filled(700)
    let [now, most] = [0, 0]
    const { readEvents } = log
    log.readEvents = async (after, limit) => {
      now += 1
      most = Math.max(most, now)
      await new Promise((resolve) => setImmediate(resolve))
      now -= 1
      return readEvents(after, limit)
    }
    const all = await Promise.all(Array.from({ length: 20 }, () => linesOf(log, { sight: secondEventOnly })))
    expect(all.map((lines) => lines.at(-1))).toEqual(all.map(() => ({ kind: 'TOT', position: 700 })))
    expect(most).toBeLessThanOrEqual(2)
  })

  it('keeps no turn for who went away while waiting', async () => {
    const log = filled(700)
    const gone = new AbortController()
    const feeds = [0, 1, 2].map(() => feedLines(log, all({ sight: secondEventOnly, signal: gone.signal })))
    for (const feed of feeds) await feed.next()
    const rest = feeds.map(gather)
    gone.abort()
    await Promise.all(rest)
    expect(log.reads).toBe(0)
  })
})

describe('the change feed of a service, read to its end', () => {
  it('begins with the log, has a line per commit, and ends with how far it looked', async () => {
    const lines = await linesOf(filled(1_203))
    expect(lines[0]).toEqual({
      kind: 'HEAD',
      log: { logId: 'log-a', parent: null },
      einde: { logId: 'log-a', position: 1_203, commandId: exampleCommit(1_203).commandId }
    })
    expect(commitsIn(lines)).toEqual(exampleCommits(1, 1_203))
    expect(lines.at(-1)).toEqual({ kind: 'TOT', position: 1_203 })
  })

  it('reads on after a place, as far as was asked', async () => {
    const lines = await linesOf(filled(900), { after: { position: 100 }, max: 600 })
    expect(commitsIn(lines)).toEqual(exampleCommits(101, 700))
    expect(lines.at(-1)).toEqual({ kind: 'TOT', position: 700 })
  })

  it('reads no further than was asked for', async () => {
    const log = filled(5_000)
    const feed = feedLines(log, all())
    await feed.next()
    await feed.next()
    expect(log.reads).toBe(1)
    await feed.return(undefined)
  })

  it('comes in chunks of some size, not in one piece and not line by line', async () => {
    const chunks = await gather(feedLines(filled(5_000), all()))
    expect(chunks.length).toBeGreaterThan(5)
    expect(chunks.length).toBeLessThan(50)
  })
})

describe('a reader who may see part of it', () => {
  it('gets what it may see, is told how far was looked, and never who gave the command', async () => {
    const lines = await linesOf(filled(1_000), { sight: secondEventOnly })
    const seen = exampleCommits(1, 1_000)
      .filter(({ events }) => events.length > 1)
      .map((commit) => ({ ...commit, commandId: `log-a-${commit.position}`, events: commit.events.slice(1) }))
    expect(commitsIn(lines)).toEqual(seen)
    expect(lines[0]).toMatchObject({ einde: { position: 1_000, commandId: 'log-a-1000' } })
    expect(lines.at(-1)).toEqual({ kind: 'TOT', position: 1_000 })
  })

  it('moves on where nothing is to be seen', async () => {
    const lines = await linesOf(filled(1_700), { sight: async () => () => null })
    expect(commitsIn(lines)).toEqual([])
    const reached = lines.flatMap((line) => (line.kind === 'TOT' ? [line.position] : []))
    expect(reached.length).toBeGreaterThan(3)
    expect(reached).toEqual(reached.toSorted((one, other) => one - other))
    expect(reached.at(-1)).toBe(1_700)
  })

  it('may come back with the cursor it was given', async () => {
    const log = filled(30)
    const cursor = { logId: 'log-a', position: 12, commandId: 'log-a-12' }
    const lines = await linesOf(log, { after: cursor, sight: secondEventOnly })
    expect(commitsIn(lines)[0]?.position).toBe(15)
    await expect(linesOf(log, { after: { ...cursor, position: 13 }, sight: secondEventOnly })).rejects.toThrow()
  })

  it('does not learn by asking who gave a command', async () => {
    const log = filled(30)
    const ask = (commandId: string) =>
      linesOf(log, { after: { logId: 'log-a', position: 12, commandId }, sight: secondEventOnly })
    const [known, right, wrong] = await Promise.all([
      ask('log-a-12'),
      ask(exampleCommit(12).commandId),
      ask('log-a-12/persoon-6')
    ])
    expect(exampleCommit(12).commandId).toBe('log-a-12/persoon-5')
    expect(right).toEqual(known)
    expect(wrong).toEqual(known)
  })

  it('is given nothing by a cursor that says only who', async () => {
    const log = filled(30)
    for (const commandId of ['', '/persoon-5', '/persoon-6'])
      await expect(
        linesOf(log, { after: { logId: 'log-a', position: 12, commandId }, sight: secondEventOnly })
      ).rejects.toMatchObject({ code: 'CURSOR_PAST_NIET' })
  })
})

describe('a place that does not fit', () => {
  it.each<FeedPlace>([
    { position: 6 },
    { logId: 'log-a', position: 5, commandId: 'iets anders' },
    { logId: 'log-z', position: 5, commandId: exampleCommit(5).commandId }
  ])('is refused before anything is sent: %o', async (after) => {
    await expect(openFeed(filled(5), all({ after }))).rejects.toMatchObject({ code: 'CURSOR_PAST_NIET' })
  })

  it.each<[string, FeedPlace, FeedOptions['sight']]>([
    ['a bare position', { position: 6 }, undefined],
    ['a cursor', { logId: 'log-a', position: 6, commandId: exampleCommit(6).commandId }, undefined],
    ['a cursor without who gave the command', { logId: 'log-a', position: 6, commandId: 'log-a-6' }, secondEventOnly]
  ])('is told apart from %s that is only read late', async (_, after, sight) => {
    const log = filled(6)
    let isLate = true
    const late: ArrayLog = {
      ...log,
      head: async () => (isLate ? { logId: 'log-a', position: 5, commandId: exampleCommit(5).commandId } : log.head()),
      readEvents: async (from, limit) =>
        (await log.readEvents(from, limit)).filter((each) => !isLate || each.position < 6),
      readTexts: async (from, limit) =>
        (await log.readTexts(from, limit)).filter((each) => !isLate || each.position < 6),
      fits: async (cursor) => {
        isLate = false
        return log.fits(cursor)
      }
    }
    const lines = await linesOf(late, { after, ...(sight && { sight }) })
    expect(lines.map(({ kind }) => kind)).toEqual(['HEAD', 'TOT'])
  })

  it('is told apart from one that does', async () => {
    const after = { logId: 'log-a', position: 5, commandId: exampleCommit(5).commandId }
    const chunks = await gather(await openFeed(filled(6), all({ after })))
    expect(commitsIn(chunks.flatMap(decodeChunk))).toEqual(exampleCommits(6, 6))
  })
})

describe('the change feed of a service, followed', () => {
  it('tells what is appended, without asking the store for it', async () => {
    const log = filled(3)
    const feed = following(log, { after: { position: 3 } })
    expect(await feed.next()).toMatchObject({ kind: 'HEAD' })
    const coming = feed.next()
    log.append(2)
    expect(await coming).toEqual({ kind: 'COMMIT', commit: exampleCommit(4) })
    expect(await feed.next()).toEqual({ kind: 'COMMIT', commit: exampleCommit(5) })
    expect(log.reads).toBe(0)
    feed.end()
  })

  it('misses nothing of what is appended while nobody asks for more', async () => {
    const log = filled(10)
    const feed = following(log)
    await feed.next()
    await feed.next()
    for (let batch = 0; batch < 20; batch += 1) log.append(100)
    const positions: number[] = [1]
    while (positions.length < 2_010) {
      const line = await feed.next()
      if (line?.kind === 'COMMIT') positions.push(line.commit.position)
    }
    expect(positions).toEqual(Array.from({ length: 2_010 }, (_, index) => index + 1))
    feed.end()
  })

  it('finds by itself what the store did not tell', async () => {
    const log = filled(2)
    const silent = { ...log, onAppended: () => () => {} }
    const feed = following(silent, { after: { position: 2 }, times: { safetyMs: 5, keepAliveMs: 60_000 } })
    await feed.next()
    const coming = feed.next()
    log.append(1)
    expect(await coming).toMatchObject({ kind: 'COMMIT', commit: { position: 3 } })
    feed.end()
  })

  it('says how far it is when there is nothing to say', async () => {
    const feed = following(filled(2), { after: { position: 2 }, times: { safetyMs: 1_000, keepAliveMs: 5 } })
    await feed.next()
    expect(await feed.next()).toEqual({ kind: 'TOT', position: 2 })
    expect(await feed.next()).toEqual({ kind: 'TOT', position: 2 })
    feed.end()
  })

  it('ends when its reader leaves, and leaves the store', async () => {
    const log = filled(1)
    let listening = 0
    const counted: ArrayLog = {
      ...log,
      onAppended: (listener) => {
        const leave = log.onAppended(listener)
        listening += 1
        return () => {
          listening -= 1
          leave()
        }
      }
    }
    const feed = following(counted, { after: { position: 1 } })
    await feed.next()
    const coming = feed.next()
    feed.end()
    expect(await coming).toEqual({ kind: 'TOT', position: 1 })
    expect(await feed.next()).toBeUndefined()
    expect(listening).toBe(0)
  })
})
