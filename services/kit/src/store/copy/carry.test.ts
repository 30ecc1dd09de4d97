// SPDX-License-Identifier: EUPL-1.2
import { expect, it, onTestFinished } from 'vitest'
import { one } from '../contract/samples.ts'
import type { RawSource } from '../raw.ts'
import { carry } from './carry.ts'
import { sqlitePlace } from './sqlite-place.ts'
import { standingOf } from './standing.ts'

it('records are read before commits: what keeps them as of one moment may do so for minutes only', async () => {
  const [from, to] = [sqlitePlace(), sqlitePlace()]
  onTestFinished(async () => {
    await Promise.all([from.end(), to.end()])
  })
  const store = await from.open()
  for (const stream of ['a', 'b']) await store.events.append(one(stream, 1))
  await store.records.write([{ kind: 'PUT', collection: 'cursors', key: 'k', value: await store.events.head() }])
  await store.close()
  const [source, target] = [await from.source(), await to.target()]
  const asked: string[] = []
  const listened: RawSource = {
    ...source,
    recordsAfter: (place) => {
      asked.push('records')
      return source.recordsAfter(place)
    },
    commitsAfter: (position) => {
      asked.push('commits')
      return source.commitsAfter(position)
    }
  }
  const standing = await standingOf(listened, target, () => {})
  const { commits, records } = await carry({
    source: listened,
    target,
    standing,
    until: 2,
    record: (each) => each,
    onProgress: () => {}
  })
  expect([commits.count, records.count]).toEqual([2, 1])
  expect(asked.lastIndexOf('records')).toBeLessThan(asked.indexOf('commits'))
  await source.close()
  await target.close()
})
