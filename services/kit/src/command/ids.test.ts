// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { derivedId, isUuidv7, uuidv7 } from './ids.ts'

describe('ids', () => {
  it('begin with their time, so that later ones sort after earlier ones', () => {
    const ids = [1_000, 2_000, 3_000].map((now) => uuidv7(now))
    expect([...ids].sort()).toEqual(ids)
    expect(ids.every(isUuidv7)).toBe(true)
  })

  it('are never the same twice, also within one millisecond', () => {
    expect(new Set(Array.from({ length: 10_000 }, () => uuidv7(5))).size).toBe(10_000)
  })

  it('derived from the same name and time are the same, from another name not', () => {
    expect(derivedId('a', 1_000)).toBe(derivedId('a', 1_000))
    expect(derivedId('a', 1_000)).not.toBe(derivedId('b', 1_000))
    expect(isUuidv7(derivedId('a', Date.parse('1921-04-10')))).toBe(true)
    expect(isUuidv7(derivedId('a', 1_700_000_000_000))).toBe(true)
  })

  it('of another version or in capitals are not accepted as command ids', () => {
    expect(isUuidv7('018f0000-0000-4000-8000-000000000000')).toBe(false)
    expect(isUuidv7(uuidv7().toUpperCase())).toBe(false)
  })
})
