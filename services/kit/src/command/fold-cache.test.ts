// SPDX-License-Identifier: EUPL-1.2
import { fc, test } from '@fast-check/vitest'
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

  const use = fc.record({
    how: fc.constantFrom('get' as const, 'set' as const, 'forget' as const),
    stream: fc.constantFrom(...'abcdefgh'),
    bytes: fc.integer({ min: 1, max: 120 })
  })
  test.prop([fc.array(use, { maxLength: 200 })])('holds what was used last, whatever came before', (uses) => {
    const cache = new FoldCache(300)
    /** The longest unused first. */
    let model: { stream: string; bytes: number }[] = []
    for (const { how, stream, bytes } of uses) {
      const known = model.find((een) => een.stream === stream)
      model = model.filter((een) => een !== known)
      if (how === 'set') {
        cache.set(stream, folded(bytes))
        model.push({ stream, bytes })
      } else if (how === 'get') {
        expect(cache.get(stream)?.bytes).toBe(known?.bytes)
        if (known) model.push(known)
      } else cache.forget(stream)
      const held = () => model.reduce((sum, een) => sum + een.bytes, 0)
      while (held() > 300) model.shift()
      expect(cache.bytes).toBe(held())
    }
  })
})
