// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { median, percentile, ratios, spread } from './statistics.ts'

test('the median is the middle value, or the mean of the middle two, in whatever order they come', () => {
  expect(median([9, 1, 5])).toBe(5)
  expect(median([4, 1, 2, 100])).toBe(3)
  expect(median([])).toBeNaN()
})

test('a percentile is a value that was measured, the last one at most', () => {
  const hundred = Array.from({ length: 100 }, (_, i) => 100 - i)
  expect(percentile(hundred, 0.99)).toBe(99)
  expect(percentile(hundred, 1)).toBe(100)
  expect(percentile([7], 0.5)).toBe(7)
})

test('spread tells how far the outer values lie from the median', () => {
  expect(spread([90, 100, 120])).toBe('-10..+20 %')
})

test('ratios are taken round by round', () => {
  expect(ratios([10, 30], [20, 40])).toEqual([0.5, 0.75])
})
