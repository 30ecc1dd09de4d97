// SPDX-License-Identifier: EUPL-1.2
import { areaOf, forEachEdge, type Outline, type Ring } from './outline.ts'

/** Metres in a millionth of a degree of latitude; of longitude it is this times the cosine of the latitude. */
const METRES = 0.1113

/** A whole number for a point: longitudes and latitudes of the Netherlands fit in 27 bits. */
const keyOf = (x: number, y: number): number => x * 2 ** 27 + y

/**
 * Draws borders with fewer points: no point of the old border lies further from the new one than `tolerance` metres.
 * Neighbours keep the same border, because a border is cut where areas meet and each piece is simplified once, the same
 * way from both sides. A polygon that vanishes at this tolerance is left out, unless it is all there is of its area.
 */
export const simplifyTogether = (outlines: readonly Outline[], tolerance: number): Outline[] => {
  const corners = cornersOf(outlines)
  const latitude = ((outlines[0]?.[0]?.[0]?.[1] ?? 0) / 1e6) * (Math.PI / 180)
  const scale = { x: METRES * Math.cos(latitude), y: METRES }
  const simplified = (ring: Ring): Ring => simplifyRing(ring, corners, scale, tolerance)
  return outlines.map((outline) => {
    const polygons = outline.map((rings) => keepArea(rings, rings.map(simplified))).filter((rings) => rings.length > 0)
    return polygons.length > 0 ? polygons : outline
  })
}

/** Rings that still hold area, on the same side; nothing where the outer ring does not. */
const keepArea = (before: readonly Ring[], after: readonly Ring[]): readonly Ring[] => {
  const kept = after.filter((ring, i) => areaOf(ring) !== 0 && areaOf(ring) > 0 === areaOf(before[i] ?? ring) > 0)
  return kept[0] === after[0] ? kept : []
}

/** Points where borders meet or part: those with more than two different neighbours over all rings. */
const cornersOf = (outlines: readonly Outline[]): ReadonlySet<number> => {
  const neighbours = new Map<number, [number, number]>()
  const corners = new Set<number>()
  const meet = (point: number, other: number): void => {
    const known = neighbours.get(point)
    if (known === undefined) neighbours.set(point, [other, other])
    else if (known[0] !== other && known[1] === known[0]) known[1] = other
    else if (known[0] !== other && known[1] !== other) corners.add(point)
  }
  for (const ring of outlines.flat(2)) {
    forEachEdge(ring, (ax, ay, bx, by) => {
      meet(keyOf(ax, ay), keyOf(bx, by))
      meet(keyOf(bx, by), keyOf(ax, ay))
    })
  }
  return corners
}

interface Scale {
  readonly x: number
  readonly y: number
}

const simplifyRing = (ring: Ring, corners: ReadonlySet<number>, scale: Scale, tolerance: number): Ring => {
  const points = ring.length / 2
  const at = (i: number): number => keyOf(ring[2 * (i % points)] ?? 0, ring[2 * (i % points) + 1] ?? 0)
  const cuts = Array.from({ length: points }, (_, i) => i).filter((i) => corners.has(at(i)))
  if (cuts.length === 0) cuts.push(lowest(points, at))
  const kept: number[] = []
  for (const [n, from] of cuts.entries()) {
    const to = cuts[n + 1] ?? (cuts[0] ?? 0) + points
    kept.push(...simplifyPiece(from, to, at, (i) => 2 * (i % points), ring, scale, tolerance))
  }
  const drawn = new Int32Array(kept.length * 2)
  for (const [n, i] of kept.entries()) drawn.set(ring.subarray(2 * (i % points), 2 * (i % points) + 2), 2 * n)
  return drawn
}

/** Where to open a ring that meets no other: at its lowest key, so that a hole and what fills it open alike. */
const lowest = (points: number, at: (i: number) => number): number => {
  let low = 0
  for (let i = 1; i < points; i++) if (at(i) < at(low)) low = i
  return low
}

/**
 * The points that stay of the piece from..to, without the last one (it begins the next piece). Douglas–Peucker, always
 * run in the same direction, so that both sides of a border choose the same points.
 */
const simplifyPiece = (
  from: number,
  to: number,
  at: (i: number) => number,
  offset: (i: number) => number,
  ring: Ring,
  scale: Scale,
  tolerance: number
): number[] => {
  const count = to - from + 1
  const closed = at(from) === at(to)
  const backwards = closed ? at(from + 1) > at(to - 1) : at(from) > at(to)
  const place = (n: number): number => (backwards ? to - n : from + n)
  const x = (n: number): number => (ring[offset(place(n))] ?? 0) * scale.x
  const y = (n: number): number => (ring[offset(place(n)) + 1] ?? 0) * scale.y

  const stays = new Uint8Array(count)
  stays[0] = stays[count - 1] = 1
  const todo: [number, number, number][] = [[0, count - 1, closed ? 0 : tolerance]]
  for (let span = todo.pop(); span !== undefined; span = todo.pop()) {
    const [a, b, limit] = span
    let furthest = 0
    let found = -1
    for (let n = a + 1; n < b; n++) {
      const distance = distanceToSegment(x(n), y(n), x(a), y(a), x(b), y(b))
      if (distance > furthest) {
        furthest = distance
        found = n
      }
    }
    if (found < 0 || furthest <= limit) continue
    stays[found] = 1
    todo.push([a, found, tolerance], [found, b, tolerance])
  }
  const kept: number[] = []
  for (let n = 0; n < count; n++) if (stays[n] === 1) kept.push(place(n))
  if (backwards) kept.reverse()
  return kept.slice(0, -1)
}

const distanceToSegment = (px: number, py: number, ax: number, ay: number, bx: number, by: number): number => {
  const dx = bx - ax
  const dy = by - ay
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((px - ax) * dx + (py - ay) * dy) / length))
  return Math.hypot(px - ax - along * dx, py - ay - along * dy)
}
