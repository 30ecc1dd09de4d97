// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { FoldCache } from './fold-cache.ts'

const folded = (bytes: number) => ({ version: 1, state: {}, bytes })

describe('the fold cache', () => {
  it('never holds more bytes than its bound and throws out what was unused longest', () => {
    const cache = new FoldCache(300)
    for (const stream of ['a', 'b', 'c']) cache.set(stream, folded(100))
    cache.get('a')
    cache.set('d', folded(100))
    expect(cache.bytes).toBe(300)
    expect(['a', 'b', 'c', 'd'].filter((stream) => cache.get(stream))).toEqual(['a', 'c', 'd'])
  })

  it('counts a stream that grows once', () => {
    const cache = new FoldCache(300)
    cache.set('a', folded(100))
    cache.set('a', folded(150))
    expect(cache.bytes).toBe(150)
    cache.forget('a')
    expect(cache.bytes).toBe(0)
  })

  it('does not keep what is larger than itself', () => {
    const cache = new FoldCache(300)
    cache.set('a', folded(400))
    expect(cache.get('a')).toBeUndefined()
  })
})
