// SPDX-License-Identifier: EUPL-1.2
import type { Vlak } from '@naober/contracts/vlak'

/** Boundaries are held as whole numbers of 1e-7 degree: about a centimetre, in a twentieth of the room of GeoJSON. */
const SCHAAL = 1e7

type Ringen = readonly (readonly (readonly number[])[])[]

/**
 * Packs an area: number of polygons, for each its number of rings, for each ring its number of points, then all
 * points as longitude, latitude.
 */
export const pakVlak = (vlak: Vlak): Int32Array => {
  const polygonen: readonly Ringen[] = vlak.type === 'Polygon' ? [vlak.coordinates] : vlak.coordinates
  const kop = [vlak.type === 'Polygon' ? 0 : polygonen.length]
  const punten: number[] = []
  for (const ringen of polygonen) {
    kop.push(ringen.length)
    for (const ring of ringen) {
      kop.push(ring.length)
      for (const [lengte = 0, breedte = 0] of ring)
        punten.push(Math.round(lengte * SCHAAL), Math.round(breedte * SCHAAL))
    }
  }
  return Int32Array.from(kop.concat(punten))
}

/** The area as GeoJSON again. */
export const vlakVan = (gepakt: Int32Array): Vlak => {
  const aantal = gepakt[0] ?? 0
  const lengtes: number[][] = []
  let i = 1
  for (let p = 0; p < Math.max(1, aantal); p++) {
    const ringen = gepakt[i++] ?? 0
    lengtes.push([...gepakt.subarray(i, i + ringen)])
    i += ringen
  }
  const polygonen = lengtes.map((ringen) =>
    ringen.map((punten) =>
      Array.from({ length: punten }, () => [(gepakt[i++] ?? 0) / SCHAAL, (gepakt[i++] ?? 0) / SCHAAL])
    )
  )
  return aantal === 0
    ? { type: 'Polygon', coordinates: polygonen[0] ?? [] }
    : { type: 'MultiPolygon', coordinates: polygonen }
}
