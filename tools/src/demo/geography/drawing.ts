// SPDX-License-Identifier: EUPL-1.2
import { type Outline, ringOf } from '../../import/gebieden/outline.ts'

type Point = readonly [number, number]

const METRES_PER_DEGREE = 111_300

/** Where a drawing in metres lies on the map: its middle, in degrees. */
export interface Anchor {
  readonly lon: number
  readonly lat: number
}

const place = ({ lon, lat }: Anchor, [x, y]: Point): Point => [
  lon + x / (METRES_PER_DEGREE * Math.cos((lat * Math.PI) / 180)),
  lat + y / METRES_PER_DEGREE
]

const outlineAt = (anchor: Anchor, points: readonly Point[]): Outline => {
  const ring = ringOf(
    points.map((point) => place(anchor, point)),
    'OUTER'
  )
  if (ring === undefined) throw new Error('a drawn area without area')
  return [[ring]]
}

/** Numbers from `from` to `to` by steps, both ends included; down as well as up. */
const range = (from: number, to: number, step: number): number[] => {
  const count = Math.round(Math.abs(to - from) / step)
  return Array.from({ length: count + 1 }, (_, i) => from + ((to - from) * i) / Math.max(count, 1))
}

/** Degrees of angle and metres of radius between two points of a line: neighbours use the same points. */
const ANGLE_STEP = 5
const RADIUS_STEP = 100

/**
 * A sector of a round town: between two radii in metres and two angles in degrees (multiples of 5; 0 is east, counter-
 * clockwise). Lines wave a little, the same for both neighbours because the wave depends on the place alone.
 */
export const sector = (anchor: Anchor, inner: number, outer: number, from: number, to: number): Outline => {
  const at = (radius: number, angle: number): Point => {
    const turn = ((angle + 4 * Math.sin(radius / 310)) * Math.PI) / 180
    const wave = 1 + 0.05 * Math.sin(3 * turn + 1) + 0.025 * Math.sin(7 * turn)
    return [radius * wave * Math.cos(turn), radius * wave * Math.sin(turn)]
  }
  const arc = (radius: number, start: number, end: number) =>
    range(start, end, ANGLE_STEP).map((angle) => at(radius, angle))
  const road = (angle: number, start: number, end: number) =>
    range(start, end, RADIUS_STEP).map((radius) => at(radius, angle))
  return outlineAt(anchor, [
    ...road(from, inner, outer),
    ...arc(outer, from, to),
    ...road(to, outer, inner),
    ...arc(inner, to, from)
  ])
}

/** Steps along the side of a field, in metres. */
const FIELD_STEP = 100

/** A block of a polder, in metres from its middle: west, south, east, north (multiples of 100), a little askew. */
export const field = (anchor: Anchor, west: number, south: number, east: number, north: number): Outline => {
  const at = (x: number, y: number): Point => [
    x + 0.12 * y + 60 * Math.sin(y / 420),
    y - 0.08 * x + 45 * Math.sin(x / 510) + 20 * Math.sin((x + y) / 230)
  ]
  return outlineAt(anchor, [
    ...range(west, east, FIELD_STEP).map((x) => at(x, south)),
    ...range(south, north, FIELD_STEP).map((y) => at(east, y)),
    ...range(east, west, FIELD_STEP).map((x) => at(x, north)),
    ...range(north, south, FIELD_STEP).map((y) => at(west, y))
  ])
}
