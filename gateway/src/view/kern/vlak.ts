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

type Ring = (van: number, punten: number) => void

/** Goes along the rings: each by the place of its first number, and its number of points. */
const langsRingen = (gepakt: Int32Array, doe: Ring): void => {
  const punten: number[] = []
  let i = 1
  for (let p = 0; p < Math.max(1, gepakt[0] ?? 0); p++) {
    const ringen = gepakt[i++] ?? 0
    for (let r = 0; r < ringen; r++) punten.push(gepakt[i++] ?? 0)
  }
  for (const aantal of punten) {
    doe(i, aantal)
    i += 2 * aantal
  }
}

/** The middle of an area as longitude and latitude, in the whole numbers of the packing; holes count as not there. */
export const middelpunt = (gepakt: Int32Array): readonly [number, number] => {
  let [oppervlak, lengte, breedte] = [0, 0, 0]
  const [x0, y0] = [gepakt.at(-2) ?? 0, gepakt.at(-1) ?? 0]
  langsRingen(gepakt, (van, punten) => {
    for (let n = 0; n < punten; n++) {
      const [hier, daar] = [van + 2 * n, van + 2 * ((n + 1) % punten)]
      const [x1, y1] = [(gepakt[hier] ?? 0) - x0, (gepakt[hier + 1] ?? 0) - y0]
      const [x2, y2] = [(gepakt[daar] ?? 0) - x0, (gepakt[daar + 1] ?? 0) - y0]
      const kruis = x1 * y2 - x2 * y1
      oppervlak += kruis
      lengte += (x1 + x2) * kruis
      breedte += (y1 + y2) * kruis
    }
  })
  return oppervlak === 0 ? [x0, y0] : [x0 + lengte / (3 * oppervlak), y0 + breedte / (3 * oppervlak)]
}

/** Whether a point, in the same whole numbers, lies in the area: what crosses its boundary an odd number of times does. */
export const bevatPunt = (gepakt: Int32Array, lengte: number, breedte: number): boolean => {
  let binnen = false
  langsRingen(gepakt, (van, punten) => {
    for (let n = 0; n < punten; n++) {
      const [hier, daar] = [van + 2 * n, van + 2 * ((n + 1) % punten)]
      const [x1, y1] = [gepakt[hier] ?? 0, gepakt[hier + 1] ?? 0]
      const [x2, y2] = [gepakt[daar] ?? 0, gepakt[daar + 1] ?? 0]
      if (y1 > breedte !== y2 > breedte && lengte < x1 + ((breedte - y1) / (y2 - y1)) * (x2 - x1)) binnen = !binnen
    }
  })
  return binnen
}
