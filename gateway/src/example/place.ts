// SPDX-License-Identifier: EUPL-1.2
const ring = [
  [5.28, 52.2],
  [5.29, 52.2],
  [5.29, 52.21],
  [5.28, 52.2]
]
export const grens = { type: 'Polygon' as const, coordinates: [ring] }
export const niets = { inwoners: null, huishoudens: null }

/** Where things are: two buurten of one wijk in Baarn. */
export const BAARN = 'GM0308'
export const BUURT = 'BU03080102'
export const ANDERE_BUURT = 'BU03080103'
export const plaats = (buurt: 'BU03080102' | 'BU03080103') => ({
  gemeente: 'GM0308' as const,
  jaar: 2024,
  wijk: 'WK030801' as const,
  buurt,
  getekendGebiedId: null
})
