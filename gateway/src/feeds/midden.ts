// SPDX-License-Identifier: EUPL-1.2
import type { Gebied } from '../view/gebied.ts'
import { vlakVan } from '../view/kern/vlak.ts'

type Punt = readonly [lengte: number, breedte: number]

const bekend = new WeakMap<Int32Array, Punt>()

/**
 * A point in the middle of an area, degrees: the centre of gravity of its largest part. Of an area without a boundary
 * that of the area around it; null where there is none.
 */
export const middenVan = (gebied: Gebied): Punt | null => {
  const { grens, ouder } = gebied
  if (grens === null) return ouder === null ? null : middenVan(ouder)
  const al = bekend.get(grens)
  if (al !== undefined) return al
  const vlak = vlakVan(grens)
  const ringen = (vlak.type === 'Polygon' ? [vlak.coordinates] : vlak.coordinates).map(([buiten]) => buiten ?? [])
  const [grootste = []] = ringen.map(zwaartepunt).toSorted((een, ander) => ander[2] - een[2])
  const [lengte = 0, breedte = 0] = grootste
  const punt: Punt = [Math.round(lengte * 1e5) / 1e5, Math.round(breedte * 1e5) / 1e5]
  bekend.set(grens, punt)
  return punt
}

/** Centre of gravity of a ring, and its size; both in degrees, as good as flat at this scale. */
const zwaartepunt = (ring: readonly (readonly number[])[]): readonly [number, number, number] => {
  const [x0 = 0, y0 = 0] = ring[0] ?? []
  let [dubbel, x, y] = [0, 0, 0]
  for (const [i, punt] of ring.entries()) {
    const [ax, ay] = [(punt[0] ?? 0) - x0, (punt[1] ?? 0) - y0]
    const volgend = ring[i + 1] ?? ring[0] ?? []
    const [bx, by] = [(volgend[0] ?? 0) - x0, (volgend[1] ?? 0) - y0]
    const kruis = ax * by - bx * ay
    dubbel += kruis
    x += (ax + bx) * kruis
    y += (ay + by) * kruis
  }
  return dubbel === 0 ? [x0, y0, 0] : [x0 + x / (3 * dubbel), y0 + y / (3 * dubbel), Math.abs(dubbel)]
}
