// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import { areaOf, forEachEdge, type Outline, type Ring, ringOf } from './outline.ts'
import { simplifyTogether } from './simplify.ts'

/** A border that wobbles by about `high` metres between two points, the same from both sides. */
const wobble = (from: [number, number], to: [number, number], high: number): [number, number][] =>
  Array.from({ length: 40 }, (_, i): [number, number] => {
    const t = i / 40
    const off = Math.sin(i * 1.7) * high * 9e-6 * (i === 0 ? 0 : 1)
    return [from[0] + (to[0] - from[0]) * t + off, from[1] + (to[1] - from[1]) * t + off]
  })

const corner = (lon: number, lat: number): [number, number] => [lon, lat]
const [a, b, c] = [corner(5, 52), corner(5.01, 52), corner(5.02, 52)]
const [d, e, f] = [corner(5.02, 52.01), corner(5.01, 52.01), corner(5, 52.01)]
const left = [a, b, ...wobble(b, e, 3), e, f]
const right = [b, c, d, e, ...wobble(b, e, 3).reverse()]
const outline = (...rings: [number, number][][]): Outline => [
  rings.map((ring, i) => ringOf(ring, i === 0 ? 'OUTER' : 'HOLE') as Ring)
]

const edgesOf = (area: Outline): Set<string> => {
  const edges = new Set<string>()
  for (const ring of area.flat()) forEachEdge(ring, (...ends) => edges.add(ends.join(' ')))
  return edges
}
const opposite = (edge: string) => edge.split(' ').slice(2).concat(edge.split(' ').slice(0, 2)).join(' ')
const pointsIn = (area: Outline) => area.flat().reduce((sum, ring) => sum + ring.length / 2, 0)

describe('simplifyTogether', () => {
  test('drops the points that matter less than the tolerance, and no other', () => {
    const [coarse = []] = simplifyTogether([outline(left)], 5)
    expect(pointsIn(coarse)).toBe(4)
    const [fine = []] = simplifyTogether([outline(left)], 0.5)
    expect(pointsIn(fine)).toBeGreaterThan(30)
  })

  test.each([0.5, 1, 2, 5])('neighbours keep one border between them (%d m)', (tolerance) => {
    const [one = [], other = []] = simplifyTogether([outline(left), outline(right)], tolerance)
    const shared = [...edgesOf(one)].filter((edge) => edgesOf(other).has(opposite(edge)))
    expect(shared.length).toBeGreaterThan(0)
    const height = 0.01 * 1e6
    expect(shared.reduce((sum, edge) => sum + Number(edge.split(' ')[3]) - Number(edge.split(' ')[1]), 0)).toBe(height)
  })

  test('where three areas meet stays a point of all three', () => {
    const [one, two, three]: Outline[] = [
      outline([
        [5, 52],
        [5.01, 52],
        [5.010001, 52.005],
        [5, 52.005]
      ]),
      outline([
        [5.01, 52],
        [5.02, 52],
        [5.02, 52.005],
        [5.010001, 52.005]
      ]),
      outline([
        [5, 52.005],
        [5.010001, 52.005],
        [5.02, 52.005],
        [5.02, 52.01],
        [5, 52.01]
      ])
    ]
    const drawn = simplifyTogether([one, two, three] as Outline[], 5)
    for (const area of drawn) expect([...edgesOf(area)].some((edge) => edge.startsWith('5010001 52005000'))).toBe(true)
  })

  test('a hole and the area that fills it keep the same border', () => {
    const circle = Array.from({ length: 60 }, (_, i): [number, number] => {
      const angle = (i / 60) * 2 * Math.PI
      return [5.01 + 0.002 * Math.cos(angle), 52.005 + 0.002 * Math.sin(angle)]
    })
    const [around = [], inside = []] = simplifyTogether(
      [outline([a, c, d, f], circle), outline(circle.slice(17).concat(circle.slice(0, 17)))],
      5
    )
    expect(pointsIn(inside)).toBeLessThan(40)
    for (const edge of edgesOf(inside)) expect(edgesOf(around).has(opposite(edge))).toBe(true)
  })

  test('an islet that vanishes is left out, unless it is all there is', () => {
    const islet = ringOf(
      [
        [5.03, 52],
        [5.03001, 52],
        [5.03001, 52.00001]
      ],
      'OUTER'
    ) as Ring
    const [mainland] = outline(left)
    const [together = [], alone = []] = simplifyTogether([[mainland ?? [], [islet]], [[islet]]], 5)
    expect(together).toHaveLength(1)
    expect(alone).toEqual([[islet]])
  })

  test('rings keep their side', () => {
    for (const area of simplifyTogether([outline(left), outline(right)], 5))
      expect(areaOf(area[0]?.[0] as Ring)).toBeGreaterThan(0)
  })
})
