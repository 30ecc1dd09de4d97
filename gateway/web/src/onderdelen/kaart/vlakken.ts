// SPDX-License-Identifier: EUPL-1.2
import { type GeoGeometryObjects, type GeoPermissibleObjects, geoIdentity, geoMercatorRaw, geoPath } from 'd3-geo'

/** An area to be drawn: its code and its boundary (GeoJSON, WGS84). */
export interface Omtrek {
  readonly code: string
  readonly grens: unknown
}

/** An area as drawn, in pixels of the map. */
export interface Vlak {
  readonly code: string
  readonly pad: string
  /** Where its symbol and name stand. */
  readonly midden: readonly [x: number, y: number]
  readonly breedte: number
}

type Ring = readonly (readonly number[])[]

const graden = Math.PI / 180

function plat(punt: readonly number[]): number[] {
  const [lengte = 0, breedte = 0] = punt
  return geoMercatorRaw(lengte * graden, breedte * graden)
}

const isLijst = (waarde: unknown): waarde is readonly unknown[] => Array.isArray(waarde)
const isRing = (waarde: unknown): waarde is Ring =>
  isLijst(waarde) && waarde.every((punt) => isLijst(punt) && typeof punt[0] === 'number')

/** The rings of each polygon of a boundary; none where it is not a Polygon or MultiPolygon. */
export function vlakkenVan(grens: unknown): Ring[][] {
  if (typeof grens !== 'object' || grens === null || !('coordinates' in grens) || !('type' in grens)) return []
  const { type, coordinates } = grens
  const vlakken =
    type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' && isLijst(coordinates) ? coordinates : []
  return vlakken.map((vlak) => (isLijst(vlak) ? vlak.filter(isRing) : []))
}

/**
 * On the plane beforehand: then the direction in which a ring runs means nothing, where d3-geo on the sphere would take
 * a ring that runs the way of RFC 7946 for the whole world but this area.
 */
const opVlak = (grens: unknown): GeoGeometryObjects => ({
  type: 'MultiPolygon',
  coordinates: vlakkenVan(grens).map((ringen) => ringen.map((ring) => ring.map(plat)))
})

/** A map as drawn: its areas, and where a place lies on it. */
export interface Getekend {
  readonly vlakken: readonly Vlak[]
  /** Longitude and latitude in degrees of a point, in pixels. */
  readonly graden: (x: number, y: number) => readonly [lengte: number, breedte: number]
  /** The point, in pixels, of a longitude and latitude in degrees. */
  readonly punt: (lengte: number, breedte: number) => readonly [x: number, y: number]
}

const rand = 6
const NERGENS = [0, 0] as const

const naarGraden = (x: number, y: number): readonly number[] => geoMercatorRaw.invert?.(x, y) ?? NERGENS

/** Draws the areas into a map of `breedte` by `hoogte` pixels, as large as fits. Areas without a boundary are left out. */
export function tekenKaart(omtrekken: readonly Omtrek[], breedte: number, hoogte: number): Getekend {
  const vormen = omtrekken
    .map(({ code, grens }) => ({ code, vorm: opVlak(grens) }))
    .filter(({ vorm }) => vorm.type === 'MultiPolygon' && vorm.coordinates.length > 0)
  if (vormen.length === 0) return { vlakken: [], graden: () => NERGENS, punt: () => NERGENS }
  const samen: GeoPermissibleObjects = { type: 'GeometryCollection', geometries: vormen.map(({ vorm }) => vorm) }
  const projectie = geoIdentity()
    .reflectY(true)
    .fitExtent(
      [
        [rand, rand],
        [breedte - rand, hoogte - rand]
      ],
      samen
    )
  const teken = geoPath(projectie).digits(1)
  return {
    vlakken: vormen.map(({ code, vorm }) => {
      const [[links], [rechts]] = teken.bounds(vorm)
      return { code, pad: teken(vorm) ?? '', midden: teken.centroid(vorm), breedte: rechts - links }
    }),
    graden: (x, y) => {
      const [lengte = 0, breedte = 0] = naarGraden(...(projectie.invert?.([x, y]) ?? [0, 0]))
      return [lengte / graden, breedte / graden]
    },
    punt: (lengte, graad) => projectie(geoMercatorRaw(lengte * graden, graad * graden)) ?? NERGENS
  }
}

/** The areas of a map, as drawn. */
export const tekenVlakken = (omtrekken: readonly Omtrek[], breedte: number, hoogte: number): readonly Vlak[] =>
  tekenKaart(omtrekken, breedte, hoogte).vlakken
