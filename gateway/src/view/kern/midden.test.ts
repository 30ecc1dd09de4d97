// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gradenVan, metersTussen, middenVan } from './midden.ts'
import { pakVlak } from './vlak.ts'

const punt = (lengte: number, breedte: number) => [lengte * 1e7, breedte * 1e7] as const

test('tells how far apart two places are, as the crow flies', () => {
  const [dom, martinitoren] = [punt(5.1214, 52.0907), punt(6.5681, 53.2194)]
  // 159.1 km by the formula of Vincenty.
  expect(metersTussen(dom, martinitoren)).toBeGreaterThan(158_000)
  expect(metersTussen(dom, martinitoren)).toBeLessThan(160_500)
  expect(metersTussen(punt(5, 52), punt(5, 52.01))).toBeCloseTo(1_112, -1)
  expect(metersTussen(dom, dom)).toBe(0)
})

/** By the haversine formula, on a sphere with the mean radius of the earth. */
const overDeBol = ([l1, b1]: Graden, [l2, b2]: Graden): number => {
  const rad = (graden: number) => (graden * Math.PI) / 180
  const a = Math.sin(rad(b2 - b1) / 2) ** 2 + Math.cos(rad(b1)) * Math.cos(rad(b2)) * Math.sin(rad(l2 - l1) / 2) ** 2
  return 2 * 6_371_009 * Math.asin(Math.sqrt(a))
}
type Graden = readonly [lengte: number, breedte: number]

test('measures as a sphere has it', () => {
  const plek = fc.tuple(fc.double({ min: 4, max: 4.5, noNaN: true }), fc.double({ min: 51, max: 51.3, noNaN: true }))
  fc.assert(
    fc.property(plek, plek, (een, ander) => {
      expect(Math.abs(metersTussen(punt(...een), punt(...ander)) - overDeBol(een, ander))).toBeLessThan(25)
    })
  )
})

const blok = (lengte: number, breedte: number) => [
  [
    [lengte, breedte],
    [lengte + 0.02, breedte],
    [lengte + 0.02, breedte + 0.01],
    [lengte, breedte + 0.01],
    [lengte, breedte]
  ]
]

test('finds the middle of an area of one part or of more, in degrees for who reads it', () => {
  expect(gradenVan(middenVan(pakVlak({ type: 'Polygon', coordinates: blok(5, 52) })))).toEqual([5.01, 52.005])
  const delen = [blok(5, 52), blok(5.1, 52.1)]
  expect(gradenVan(middenVan(pakVlak({ type: 'MultiPolygon', coordinates: delen })))).toEqual([5.06, 52.055])
})
