// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { invoerVan, leegBij, leegIn } from './invulling.ts'

const ring = (x: number) => [
  [x, 52],
  [x + 0.1, 52],
  [x + 0.1, 52.1],
  [x, 52]
]
const grenzen = new Map<string, unknown>([
  ['BU1', { type: 'Polygon', coordinates: [ring(5)] }],
  ['BU2', { type: 'MultiPolygon', coordinates: [[ring(6)], [ring(7)]] }]
])
const getekend = { ...leegBij('BU1'), naam: ' Rond de haven ' }

test('chosen buurten become one area, whatever sort of outline each has', () => {
  expect(invoerVan({ ...getekend, buurten: ['BU1', 'BU2'] }, 'GM9901', grenzen, '2026-11-22')).toEqual({
    naam: 'Rond de haven',
    soort: 'EIGEN',
    gemeenten: ['GM9901'],
    op: '2026-11-22',
    grens: { type: 'MultiPolygon', coordinates: [[ring(5)], [ring(6)], [ring(7)]] }
  })
})

test('corners become a ring that ends where it began', () => {
  const hoeken = ['5,52', '5.1,52', '5.1,52.1']
  expect(invoerVan({ ...getekend, wijze: 'HOEKEN', hoeken }, 'GM9901', grenzen)?.grens).toEqual({
    type: 'Polygon',
    coordinates: [ring(5)]
  })
})

test('what is missing is told at its field, of the way that was chosen only', () => {
  expect(Object.keys(leegIn({ ...leegBij(null), soort: '' }))).toEqual(['naam', 'soort', 'buurten'])
  expect(Object.keys(leegIn({ ...getekend, buurten: [], wijze: 'HOEKEN', hoeken: ['5,52'] }))).toEqual(['hoeken'])
  expect(invoerVan(leegBij(null), 'GM9901', grenzen)).toBeNull()
})
