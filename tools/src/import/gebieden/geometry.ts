// SPDX-License-Identifier: EUPL-1.2
import { isRecord } from '../source/feature-file.ts'
import { type CoordinateSystem, liesInNederland, systemOfPosition, toDegrees } from './coordinates.ts'
import { type Outline, type Ring, ringOf } from './outline.ts'

/** What is wrong with a geometry; whoever reads the file says where. */
export class GeometryError extends Error {}

/** The first position of a geometry, or null: enough to see in which system it is. */
export const firstPosition = (geometry: unknown): readonly [number, number] | null => {
  let inner: unknown = isRecord(geometry) ? geometry.coordinates : null
  while (Array.isArray(inner) && Array.isArray(inner[0])) inner = inner[0]
  const [x, y]: unknown[] = Array.isArray(inner) ? inner : []
  return typeof x === 'number' && typeof y === 'number' ? [x, y] : null
}

/** The outline of a GeoJSON Polygon or MultiPolygon. Throws a GeometryError that says what is wrong with it. */
export const outlineOf = (geometry: unknown, system: CoordinateSystem): Outline => {
  if (!isRecord(geometry)) throw new GeometryError('er is geen geometry')
  const { type, coordinates } = geometry
  if (type !== 'Polygon' && type !== 'MultiPolygon')
    throw new GeometryError(`geometry is ${String(type)}, geen Polygon of MultiPolygon`)
  const polygons = listOf(type === 'Polygon' ? [coordinates] : coordinates).map((rings) => polygonOf(rings, system))
  const outline = polygons.filter((rings) => rings.length > 0)
  if (outline.length === 0) throw new GeometryError('geometry heeft geen oppervlak')
  return outline
}

/** Outer ring and holes; none when the outer ring holds no area. */
const polygonOf = (rings: unknown, system: CoordinateSystem): readonly Ring[] => {
  const [first, ...rest] = listOf(rings)
  const outer = ringOf(positionsOf(first, system), 'OUTER')
  if (outer === undefined) return []
  const holes = rest.map((ring) => ringOf(positionsOf(ring, system), 'HOLE'))
  return [outer, ...holes.filter((ring) => ring !== undefined)]
}

const positionsOf = (ring: unknown, system: CoordinateSystem): (readonly [number, number])[] =>
  listOf(ring).map((position) => {
    const [x, y] = listOf(position)
    if (typeof x !== 'number' || typeof y !== 'number') throw new GeometryError('een positie is geen paar getallen')
    if (systemOfPosition(x, y) !== system)
      throw new GeometryError(`positie ${x}, ${y} is niet in ${system === 'RD' ? 'meters (RD New)' : 'graden (WGS84)'}`)
    const degrees = toDegrees(system, x, y)
    if (!liesInNederland(...degrees))
      throw new GeometryError(`positie ${x}, ${y} ligt buiten Nederland; lengte en breedte kunnen verwisseld zijn`)
    return degrees
  })

const listOf = (value: unknown): readonly unknown[] => {
  if (!Array.isArray(value)) throw new GeometryError('coordinates is geen lijst van ringen')
  return value
}
