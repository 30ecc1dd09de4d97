// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { commitOf, event, one } from '../contract/samples.ts'
import { claimsOf, storedKeys, streamRange } from './keys.ts'

it('orders versions as numbers', () => {
  const versions = [1, 2, 9, 10, 11, 99, 100, 12_345, Number.MAX_SAFE_INTEGER]
  const keys = versions.flatMap((version) => storedKeys(one('s', version)))
  expect([...keys].sort()).toEqual(keys)
  expect(new Set(keys).size).toBe(versions.length)
})

it('has every key of a stream after a version in its range, and none of another stream', () => {
  const inRange = (key: string, stream: string, after: number) => {
    const { from, before } = streamRange(stream, after)
    return key >= from && key < before
  }
  for (const version of [1, 9, 10, 123_456]) {
    const [key = ''] = storedKeys(one('s', version))
    expect([inRange(key, 's', 0), inRange(key, 's', version - 1), inRange(key, 's', version)]).toEqual([
      true,
      true,
      false
    ])
    for (const other of ['', 's@', 's-1', 'S', 'r', 't']) expect(inRange(key, other, 0)).toBe(false)
  }
})

it('holds the last version of a stream beside its first, under the key that was claimed', () => {
  const commit = commitOf([event('a', 1), event('a', 2), event('b', 7), event('a', 3)], {
    keys: ['a@1', 'b@7', 'uniek:naam van a@7']
  })
  expect([...claimsOf(commit)]).toEqual([
    ['a@a1', 'a@1'],
    ['b@a7', 'b@7'],
    ['uniek:naam van a@7', 'uniek:naam van a@7'],
    ['a@a3', 'a@1']
  ])
})
