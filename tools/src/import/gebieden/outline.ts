// SPDX-License-Identifier: EUPL-1.2
import type { Vlak } from '@naober/contracts/vlak'

/**
 * A ring in millionths of a degree: longitude and latitude by turns, without the first point again at the end. Whole
 * numbers, so that neighbours share points exactly; 0.1 m is finer than any border was ever measured.
 */
export type Ring = Int32Array

/** Polygons, each an outer ring (counter-clockwise) with its holes (clockwise), as RFC 7946 section 3.1.6 asks. */
export type Outline = readonly (readonly Ring[])[]

const PER_DEGREE = 1_000_000

/** A ring from degrees, without points that repeat the one before; undefined when it holds no area. */
export const ringOf = (positions: readonly (readonly [number, number])[], role: 'OUTER' | 'HOLE'): Ring | undefined => {
  const flat: number[] = []
  for (const [lon, lat] of positions) {
    const x = Math.round(lon * PER_DEGREE)
    const y = Math.round(lat * PER_DEGREE)
    if (x !== flat.at(-2) || y !== flat.at(-1)) flat.push(x, y)
  }
  if (flat[0] === flat.at(-2) && flat[1] === flat.at(-1)) flat.length -= 2
  const ring = Int32Array.from(flat)
  const area = areaOf(ring)
  if (area === 0) return undefined
  return area > 0 === (role === 'OUTER') ? ring : reversed(ring)
}

/** Area in square millionths of a degree: positive when it runs counter-clockwise. */
export const areaOf = (ring: Ring): number => {
  let twice = 0
  forEachEdge(ring, (ax, ay, bx, by) => {
    twice += ax * by - bx * ay
  })
  return twice / 2
}

/** Calls with the two ends of every edge, the closing one too. */
export const forEachEdge = (ring: Ring, visit: (ax: number, ay: number, bx: number, by: number) => void): void => {
  let ax = ring.at(-2) ?? 0
  let ay = ring.at(-1) ?? 0
  for (let i = 0; i < ring.length; i += 2) {
    const bx = ring[i] ?? 0
    const by = ring[i + 1] ?? 0
    visit(ax, ay, bx, by)
    ax = bx
    ay = by
  }
}

export const reversed = (ring: Ring): Ring => {
  const turned = new Int32Array(ring.length)
  for (let i = 0; i < ring.length; i += 2) turned.set(ring.subarray(i, i + 2), ring.length - 2 - i)
  return turned
}

/** The outline as a GeoJSON geometry in degrees. */
export const vlakOf = (outline: Outline): Vlak => {
  const polygons = outline.map((rings) => rings.map(positionsOf))
  const [only] = polygons
  return only !== undefined && polygons.length === 1
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: polygons }
}

const positionsOf = (ring: Ring): number[][] => {
  const positions: number[][] = []
  for (let i = 0; i < ring.length; i += 2) {
    positions.push([(ring[i] ?? 0) / PER_DEGREE, (ring[i + 1] ?? 0) / PER_DEGREE])
  }
  const [first] = positions
  return first === undefined ? positions : [...positions, [...first]]
}
