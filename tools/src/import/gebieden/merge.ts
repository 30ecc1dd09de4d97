// SPDX-License-Identifier: EUPL-1.2
import { areaOf, forEachEdge, type Outline, type Ring } from './outline.ts'

type Point = readonly [number, number]

/** Narrower than this, in millionths of a degree, a strip is a border drawn twice: about 3 m. */
const SLIVER = 30

/**
 * The outline of areas together: an edge that two of them share, each in its own direction, is inside and falls away;
 * what is left closes into rings. Strips between borders that do not quite meet are left out.
 */
export const mergeOutlines = (outlines: readonly Outline[]): Outline => {
  const rings = ringsOf(edgesOnce(outlines)).filter((ring) => Math.abs(areaOf(ring)) > (lengthOf(ring) / 2) * SLIVER)
  const outer = rings.filter((ring) => areaOf(ring) > 0).sort((one, other) => areaOf(one) - areaOf(other))
  const polygons = outer.map((ring) => [ring])
  for (const hole of rings.filter((ring) => areaOf(ring) < 0)) {
    polygons.find(([ring]) => ring !== undefined && contains(ring, middleOf(hole)))?.push(hole)
  }
  return polygons.reverse()
}

/** Ends of the edges that have no opposite, by where they begin. */
const edgesOnce = (outlines: readonly Outline[]): Map<string, Point[]> => {
  const edges = new Map<string, Map<string, Point>>()
  for (const ring of outlines.flat(2)) {
    forEachEdge(ring, (ax, ay, bx, by) => {
      const [a, b] = [`${ax} ${ay}`, `${bx} ${by}`]
      if (edges.get(b)?.delete(a) === true) return
      const from = edges.get(a) ?? new Map<string, Point>()
      edges.set(a, from.set(b, [bx, by]))
    })
  }
  return new Map([...edges].map(([from, ends]) => [from, [...ends.values()]]))
}

/** Walks along the edges; each time it comes back to a point where it was, a ring is complete. */
const ringsOf = (edges: ReadonlyMap<string, Point[]>): Ring[] => {
  const rings: Ring[] = []
  for (const [from, ends] of edges) {
    while (ends.length > 0) {
      const [x = 0, y = 0] = from.split(' ').map(Number)
      const path: Point[] = [[x, y]]
      const passed = new Map<string, number>([[from, 0]])
      for (let next = ends.pop(); next !== undefined; next = takeRightmost(edges.get(nameOf(next)), path)) {
        const before = passed.get(nameOf(next))
        if (before === undefined) {
          passed.set(nameOf(next), path.push(next) - 1)
          continue
        }
        const round = path.splice(before + 1)
        for (const point of round) passed.delete(nameOf(point))
        rings.push(Int32Array.from([next, ...round].flat()))
      }
    }
  }
  return rings
}

/** Where borders meet, the road furthest to the right stays on the outside, so that a strip between them is a hole. */
const takeRightmost = (ends: Point[] | undefined, path: readonly Point[]): Point | undefined => {
  const [before, here] = [path.at(-2), path.at(-1)]
  if (ends === undefined || ends.length < 2 || before === undefined || here === undefined) return ends?.pop()
  const turns = ends.map((end) => turnOf(before, here, end))
  return ends.splice(turns.indexOf(Math.min(...turns)), 1)[0]
}

/** The turn at `here`, in radians: left is positive. */
const turnOf = (before: Point, here: Point, next: Point): number => {
  const [ax, ay] = [here[0] - before[0], here[1] - before[1]]
  const [bx, by] = [next[0] - here[0], next[1] - here[1]]
  return Math.atan2(ax * by - ay * bx, ax * bx + ay * by)
}

const nameOf = ([x, y]: Point): string => `${x} ${y}`

const lengthOf = (ring: Ring): number => {
  let length = 0
  forEachEdge(ring, (ax, ay, bx, by) => {
    length += Math.hypot(bx - ax, by - ay)
  })
  return length
}

/** The middle of an edge of a hole: no other ring runs there, while its corners may touch one. */
const middleOf = (ring: Ring): Point => [((ring[0] ?? 0) + (ring[2] ?? 0)) / 2, ((ring[1] ?? 0) + (ring[3] ?? 0)) / 2]

/** Even-odd rule: how often a ray to the east crosses the ring. */
const contains = (ring: Ring, [x, y]: Point): boolean => {
  let inside = false
  forEachEdge(ring, (ax, ay, bx, by) => {
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
  })
  return inside
}
