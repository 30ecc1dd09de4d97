// SPDX-License-Identifier: EUPL-1.2
import Type, { type Static } from 'typebox'
import { lijst } from './kern/velden.ts'

/** Longitude and latitude in degrees (WGS84, RFC 7946), in this order. */
export const Punt = lijst(Type.Number({ minimum: -180, maximum: 180 }), 2, 2)
const Ring = lijst(Punt, 50_000, 4)
const Ringen = lijst(Ring, 500, 1)

const Polygoon = Type.Object({ type: Type.Literal('Polygon'), coordinates: Ringen }, { additionalProperties: false })
const Multipolygoon = Type.Object(
  { type: Type.Literal('MultiPolygon'), coordinates: lijst(Ringen, 500, 1) },
  { additionalProperties: false }
)

/** An area as a GeoJSON geometry in WGS84. */
export const Vlak = Type.Union([Polygoon, Multipolygoon], { scalar: 'GeoJsonVlak' })
export type Vlak = Static<typeof Vlak>

/** European Netherlands with its coastal waters, as [west, south, east, north] in degrees. */
export const NEDERLAND = [3, 50.6, 7.4, 53.8] as const

/** All rings of an area, outer and inner. */
export const ringenVan = (vlak: Vlak): readonly (readonly number[][])[] =>
  vlak.type === 'Polygon' ? vlak.coordinates : vlak.coordinates.flat()

/** True when every ring ends where it began, as RFC 7946 section 3.1.6 asks. */
export const isGesloten = (vlak: Vlak): boolean =>
  ringenVan(vlak).every((ring) => {
    const [eerste, laatste] = [ring[0], ring.at(-1)]
    return eerste?.[0] === laatste?.[0] && eerste?.[1] === laatste?.[1]
  })

/** One side of a ring, from its western end to its eastern one: x and y of both. */
type Zijde = readonly [number, number, number, number]

/**
 * True when a side of a ring crosses another side of it, which RFC 7946 leaves to OGC Simple Features to forbid: what lies
 * in such an area is anybody's guess. Sides that only touch do not cross.
 */
export const kruistZichzelf = (vlak: Vlak): boolean => ringenVan(vlak).some((ring) => kruisen(zijdenVan(ring)))

const zijdenVan = (ring: readonly (readonly number[])[]): readonly Zijde[] =>
  ring
    .slice(1)
    .map(([x2 = 0, y2 = 0], i): Zijde => {
      const [x1 = 0, y1 = 0] = ring[i] ?? []
      return x1 <= x2 ? [x1, y1, x2, y2] : [x2, y2, x1, y1]
    })
    .sort(([een], [ander]) => een - ander)

/** From west to east, each side is held against those only that begin before it ends. */
const kruisen = (zijden: readonly Zijde[]): boolean =>
  zijden.some((een, i) => {
    for (let n = i + 1; n < zijden.length; n++) {
      const ander = zijden[n]
      if (ander === undefined || ander[0] > een[2]) return false
      if (scheidt(een, ander) && scheidt(ander, een)) return true
    }
    return false
  })

/** True when the ends of the other lie on either side of the line through this one. */
const scheidt = ([x1, y1, x2, y2]: Zijde, [vanX, vanY, totX, totY]: Zijde): boolean => {
  const kant = (x: number, y: number) => Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1))
  return kant(vanX, vanY) * kant(totX, totY) < 0
}

/** True when every point lies in the Netherlands; metres (RD New) and exchanged coordinates do not. */
export const isInNederland = (vlak: Vlak): boolean =>
  ringenVan(vlak).every((ring) => ring.every(([lengte = Number.NaN, breedte = Number.NaN]) => ligtIn(lengte, breedte)))

const ligtIn = (lengte: number, breedte: number) =>
  lengte >= NEDERLAND[0] && breedte >= NEDERLAND[1] && lengte <= NEDERLAND[2] && breedte <= NEDERLAND[3]

/** How many points it takes to draw the area. */
export const aantalPunten = (vlak: Vlak): number => ringenVan(vlak).reduce((som, ring) => som + ring.length, 0)
