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

/** True when every point lies in the Netherlands; metres (RD New) and exchanged coordinates do not. */
export const isInNederland = (vlak: Vlak): boolean =>
  ringenVan(vlak).every((ring) => ring.every(([lengte = Number.NaN, breedte = Number.NaN]) => ligtIn(lengte, breedte)))

const ligtIn = (lengte: number, breedte: number) =>
  lengte >= NEDERLAND[0] && breedte >= NEDERLAND[1] && lengte <= NEDERLAND[2] && breedte <= NEDERLAND[3]

/** How many points it takes to draw the area. */
export const aantalPunten = (vlak: Vlak): number => ringenVan(vlak).reduce((som, ring) => som + ring.length, 0)
