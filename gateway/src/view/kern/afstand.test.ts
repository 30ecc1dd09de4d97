// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { metersTussen, middenVan, type Punt } from './afstand.ts'
import { pakVlak } from './vlak.ts'

const blok = (lengte: number, breedte: number) => [
  [
    [lengte, breedte],
    [lengte + 0.02, breedte],
    [lengte + 0.02, breedte + 0.01],
    [lengte, breedte]
  ]
]

it('finds the middle of an area of one part or of more', () => {
  expect(middenVan(pakVlak({ type: 'Polygon', coordinates: blok(5, 52) }))).toEqual([5.01, 52.005])
  expect(middenVan(pakVlak({ type: 'MultiPolygon', coordinates: [blok(5, 52), blok(5.1, 52.1)] }))).toEqual([
    5.06, 52.055
  ])
  expect(middenVan(Int32Array.from([]))).toBeNull()
})

/** By the haversine formula, on a sphere with the mean radius of the earth. */
const overDeBol = ([l1, b1]: Punt, [l2, b2]: Punt): number => {
  const rad = (graden: number) => (graden * Math.PI) / 180
  const a = Math.sin(rad(b2 - b1) / 2) ** 2 + Math.cos(rad(b1)) * Math.cos(rad(b2)) * Math.sin(rad(l2 - l1) / 2) ** 2
  return 2 * 6_371_009 * Math.asin(Math.sqrt(a))
}

it('measures as the crow flies, as a sphere has it', () => {
  expect(metersTussen([5, 52], [5, 52.01])).toBe(1_112)
  const punt = fc.tuple(fc.double({ min: 4, max: 4.5, noNaN: true }), fc.double({ min: 51, max: 51.3, noNaN: true }))
  fc.assert(
    fc.property(punt, punt, (een, ander) => {
      expect(Math.abs(metersTussen(een, ander) - overDeBol(een, ander))).toBeLessThan(25)
    })
  )
})
