// SPDX-License-Identifier: EUPL-1.2

/** A place as degrees of longitude and latitude. */
export type Punt = readonly [lengte: number, breedte: number]

const SCHAAL = 1e7
const METER_PER_GRAAD = 111_195

/** Middle of the box around a packed boundary (see vlak.ts); null for one without points. */
export const middenVan = (gepakt: Int32Array): Punt | null => {
  let i = 1
  let punten = 0
  for (let p = 0; p < Math.max(1, gepakt[0] ?? 0); p++) {
    const ringen = gepakt[i++] ?? 0
    for (let r = 0; r < ringen; r++) punten += gepakt[i++] ?? 0
  }
  if (punten === 0) return null
  let [west, zuid, oost, noord] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let p = 0; p < punten; p++) {
    const [lengte, breedte] = [gepakt[i++] ?? 0, gepakt[i++] ?? 0]
    if (lengte < west) west = lengte
    if (lengte > oost) oost = lengte
    if (breedte < zuid) zuid = breedte
    if (breedte > noord) noord = breedte
  }
  return [(west + oost) / 2 / SCHAAL, (zuid + noord) / 2 / SCHAAL]
}

/** Metres between two places as the crow flies; right to a few in a thousand over distances within a gemeente. */
export const metersTussen = ([l1, b1]: Punt, [l2, b2]: Punt): number => {
  const krimp = Math.cos((((b1 + b2) / 2) * Math.PI) / 180)
  return Math.round(Math.hypot((l1 - l2) * krimp, b1 - b2) * METER_PER_GRAAD)
}
