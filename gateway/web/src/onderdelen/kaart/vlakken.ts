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
function vlakkenVan(grens: unknown): Ring[][] {
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

/** Draws the areas into a map of `breedte` by `hoogte` pixels, as large as fits. Areas without a boundary are left out. */
export function tekenVlakken(omtrekken: readonly Omtrek[], breedte: number, hoogte: number): Vlak[] {
  const vormen = omtrekken
    .map(({ code, grens }) => ({ code, vorm: opVlak(grens) }))
    .filter(({ vorm }) => vorm.type === 'MultiPolygon' && vorm.coordinates.length > 0)
  if (vormen.length === 0) return []
  const samen: GeoPermissibleObjects = { type: 'GeometryCollection', geometries: vormen.map(({ vorm }) => vorm) }
  const rand = 6
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
  return vormen.map(({ code, vorm }) => {
    const [[links], [rechts]] = teken.bounds(vorm)
    return { code, pad: teken(vorm) ?? '', midden: teken.centroid(vorm), breedte: rechts - links }
  })
}

/** The codes of the areas of which the middle lies in this outline. */
export function binnen(omtrekken: readonly Omtrek[], omtrek: unknown): readonly string[] {
  const teken = geoPath(geoIdentity())
  const ringen = vlakkenVan(omtrek).map((vlak) => vlak.map((ring) => ring.map(plat)))
  return omtrekken
    .filter(({ grens }) => {
      const [x, y] = teken.centroid(opVlak(grens))
      // Even-odd over all rings: a hole takes away what its outer ring gave.
      return ringen.some((vlak) => vlak.filter((ring) => inRing(ring, x, y)).length % 2 === 1)
    })
    .map(({ code }) => code)
}

function inRing(ring: readonly (readonly number[])[], x: number, y: number): boolean {
  let binnen = false
  ring.forEach(([x1 = 0, y1 = 0], plek) => {
    const [x2 = 0, y2 = 0] = ring[(plek + 1) % ring.length] ?? []
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) binnen = !binnen
  })
  return binnen
}
