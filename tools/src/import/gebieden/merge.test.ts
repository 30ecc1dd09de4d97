// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { mergeOutlines } from './merge.ts'
import { areaOf, type Outline, type Ring, ringOf } from './outline.ts'

const square = (x: number, y: number, size = 0.01): Outline => [
  [
    ringOf(
      [
        [5 + x, 52 + y],
        [5 + x + size, 52 + y],
        [5 + x + size, 52 + y + size],
        [5 + x, 52 + y + size]
      ],
      'OUTER'
    ) as Ring
  ]
]
const area = (outline: Outline) => outline.flat().reduce((sum, ring) => sum + areaOf(ring), 0)
const one = area(square(0, 0))

test('what two areas share falls away', () => {
  const [polygon, ...more] = mergeOutlines([square(0, 0), square(0.01, 0)])
  expect(more).toEqual([])
  expect(polygon?.map((ring) => ring.length / 2)).toEqual([6])
  expect(area([polygon ?? []])).toBe(2 * one)
})

test('areas that lie apart, or touch in a point, stay polygons of their own', () => {
  expect(mergeOutlines([square(0, 0), square(0.02, 0)])).toHaveLength(2)
  const touching = mergeOutlines([square(0, 0), square(0.01, 0.01)])
  expect(touching.flat().map((ring) => ring.length / 2)).toEqual([4, 4])
})

test('what lies in the middle and is left out becomes a hole of the polygon around it', () => {
  const around = [0, 0.01, 0.02]
    .flatMap((x) => [0, 0.01, 0.02].map((y) => [x, y] as const))
    .filter(([x, y]) => x !== 0.01 || y !== 0.01)
  const merged = mergeOutlines([...around.map(([x, y]) => square(x, y)), square(0.1, 0)])
  expect(merged.map((rings) => rings.length)).toEqual([2, 1])
  expect(area(merged)).toBe(9 * one)
})

test('a strip between borders that do not quite meet is no hole', () => {
  const sliver = 0.00001
  const left: Outline = [
    [
      ringOf(
        [
          [5, 52],
          [5.01, 52],
          [5.01, 52.01],
          [5, 52.01]
        ],
        'OUTER'
      ) as Ring
    ]
  ]
  const right: Outline = [
    [
      ringOf(
        [
          [5.01, 52],
          [5.02, 52],
          [5.02, 52.01],
          [5.01, 52.01],
          [5.01 + sliver, 52.005]
        ],
        'OUTER'
      ) as Ring
    ]
  ]
  expect(mergeOutlines([left, right]).map((rings) => rings.length)).toEqual([1])
})
