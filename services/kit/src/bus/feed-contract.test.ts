// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import type { ArrayLog } from './array-log.ts'
import type { ChangeFeed } from './change-feed.ts'
import { type FeedUnderTest, feedContract } from './feed-contract.ts'
import { startFeedHost } from './feed-host.ts'
import { createHttpFeed } from './http-feed.ts'
import { createStoreFeed } from './store-feed.ts'

const overHttp: FeedUnderTest = async (log, use) => {
  const host = await startFeedHost(log)
  const ending = new AbortController()
  const address = { dienst: 'alfa', base: host.base, headers: () => ({}), silenceMs: 5_000 }
  try {
    await use(createHttpFeed(address, ending.signal))
  } finally {
    ending.abort()
    await host.stop()
  }
}

describe('the change feed of a store in process', () => {
  for (const { name, run } of feedContract((log, use) => use(createStoreFeed('alfa', log)))) it(name, run)
})

describe('the change feed over HTTP', () => {
  for (const { name, run } of feedContract(overHttp)) it(name, run)
})

const FAULTY: readonly {
  fault: string
  breaks: string
  spoil(feed: ChangeFeed, log: ArrayLog): Partial<ChangeFeed>
}[] = [
  {
    fault: 'forgets its parent',
    breaks: 'tells who the log is and how far it goes',
    spoil: (feed) => ({ identity: async () => ({ ...(await feed.identity()), parent: null }) })
  },
  {
    fault: 'has no place before the first commit',
    breaks: 'an empty log has its head at position 0 and nothing to read',
    spoil: (feed) => ({ fits: async (cursor) => cursor.position > 0 && feed.fits(cursor) })
  },
  {
    fault: 'leaves a hole at the edge of a page',
    breaks: 'reads pages in order, whole and without holes, up to the end',
    spoil: (_feed, log) => ({ read: async (after, limit) => log.readEvents(after.position + 1, limit) })
  },
  {
    fault: 'gives more than was asked',
    breaks: 'reads pages in order, whole and without holes, up to the end',
    spoil: (_feed, log) => ({ read: async (after, limit) => log.readEvents(after.position, limit + 1) })
  },
  {
    fault: 'looks at the position only',
    breaks: 'a cursor fits where it was kept, and not past the end, elsewhere or in another log',
    spoil: (feed) => ({ fits: async (cursor) => cursor.position <= (await feed.head()).position })
  },
  {
    fault: 'disowns its parent',
    breaks: 'after a restore a cursor of the parent fits up to the point of parting',
    spoil: (feed, log) => ({ fits: async (cursor) => cursor.logId === log.identity().logId && feed.fits(cursor) })
  },
  {
    fault: 'reads on in whatever log there is',
    breaks: 'refuses to read on in another log',
    spoil: (_feed, log) => ({ read: async (after, limit) => log.readEvents(after.position, limit) })
  },
  {
    fault: 'takes an outage for a log that ends here',
    breaks: 'an outage is told, and is no answer',
    spoil: (feed) => ({ read: async (after, limit) => feed.read(after, limit).catch(() => []) })
  }
]

describe('the suite notices a change feed that', () => {
  it.for(FAULTY)('$fault', async ({ breaks, spoil }) => {
    const failed: string[] = []
    const cases = feedContract((log, use) => {
      const feed = createStoreFeed('alfa', log)
      return use({ ...feed, ...spoil(feed, log) })
    })
    for (const { name, run } of cases) await run().catch(() => failed.push(name))
    expect(failed).toContain(breaks)
  })
})
