// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { priceKey } from './price-key.ts'

test('is the same whatever the order of the keys, at every level', () => {
  const een = priceKey({ a: 1, b: { c: [1, null], d: 'x' } }, 100)
  expect(een).toBe(priceKey({ b: { d: 'x', c: [1, null] }, a: 1 }, 100))
  expect(een).toBe('{"a":1,"b":{"c":[1,null],"d":"x"}}')
})

test.each([
  [{ a: '1' }, { a: 1 }],
  [{ a: null }, {}],
  [{ a: [1, 2] }, { a: [[1], 2] }],
  [{ a: 'b","c":"d' }, { a: 'b', c: 'd' }],
  [{ a: true }, { a: 'true' }]
])('%j and %j differ', (een, ander) => {
  expect(priceKey(een, 100)).not.toBe(priceKey(ander, 100))
})

test.each([
  ['a long text', 'x'.repeat(1_000_000)],
  ['a long list', Array.from({ length: 100_000 }, () => 0)],
  ['many keys', Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [i, 0]))],
  ['many small parts', Array.from({ length: 30 }, () => ({ ab: 'cd' }))],
  ['levels without end', JSON.parse(`${'['.repeat(200_000)}${']'.repeat(200_000)}`)]
])('there is none for %s', (_wat, value) => {
  expect(priceKey({ value }, 200)).toBeUndefined()
})

test('is never longer than it may be', () => {
  expect(priceKey('abcd', 6)).toBe('"abcd"')
  expect(priceKey('abcd', 5)).toBeUndefined()
  expect(priceKey('\u0001\u0001', 6)).toBeUndefined()
})
