// SPDX-License-Identifier: EUPL-1.2
import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { decodeFeedQuery, encodeFeedQuery } from './feed-query.ts'

const count = fc.nat()
const place = fc.oneof(
  fc.record({ position: count }),
  fc.record({ logId: fc.string(), position: count, commandId: fc.string() })
)
const query = fc.record({ after: place, follow: fc.boolean(), max: count }, { requiredKeys: ['after', 'follow'] })

describe('the query of a change feed', () => {
  test.prop([query])('is read as it was written', (given) => {
    const written = Object.fromEntries(new URLSearchParams(encodeFeedQuery(given)))
    expect(decodeFeedQuery(written)).toEqual({ query: given })
  })

  it('asks for all from the beginning when nothing is said', () => {
    expect(decodeFeedQuery({})).toEqual({ query: { after: { position: 0 }, follow: false } })
  })

  it('is refused with all its violations at once', () => {
    const answer = decodeFeedQuery({ na: '-1', volg: 'soms', max: 'veel', logId: 'a', erbij: '1' })
    const paths = 'violations' in answer ? answer.violations.map(({ pad }) => pad) : []
    expect(paths.toSorted()).toEqual(['/commandId', '/erbij', '/max', '/na', '/volg'])
  })

  it('is refused when a name is given twice', () => {
    expect(decodeFeedQuery({ na: ['1', '2'] })).toHaveProperty('violations')
  })
})
