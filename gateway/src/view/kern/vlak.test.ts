// SPDX-License-Identifier: EUPL-1.2
import type { Vlak } from '@naober/contracts/vlak'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { pakVlak, vlakVan } from './vlak.ts'

const graad = fc.integer({ min: -1_800_000_000, max: 1_800_000_000 }).map((n) => n / 1e7)
const ring = fc.array(fc.tuple(graad, graad), { minLength: 4, maxLength: 9 })
const ringen = fc.array(ring, { minLength: 1, maxLength: 3 })
const vlak: fc.Arbitrary<Vlak> = fc.oneof(
  ringen.map((coordinates): Vlak => ({ type: 'Polygon', coordinates })),
  fc.array(ringen, { minLength: 1, maxLength: 3 }).map((coordinates): Vlak => ({ type: 'MultiPolygon', coordinates }))
)

it('an area comes back as it was packed, holes and islands too', () => {
  fc.assert(
    fc.property(vlak, (een) => {
      expect(vlakVan(pakVlak(een))).toEqual(een)
    })
  )
})

it('keeps a point to the nearest 1e-7 degree', () => {
  const gepakt = pakVlak({ type: 'Polygon', coordinates: [[[5.123456789, 52.98765432109]]] })
  expect(vlakVan(gepakt).coordinates).toEqual([[[5.1234568, 52.9876543]]])
})
