// SPDX-License-Identifier: EUPL-1.2
import { middelpunt } from './vlak.ts'

/** Longitude and latitude, in the whole numbers of vlak.ts. */
export type Punt = readonly [lengte: number, breedte: number]

/** Of one of those numbers, going north. */
const METERS = 0.0111195
const GRADEN = 1e-7

/** Boundaries are replaced whole, so the middle of one is worked out once. */
const middens = new WeakMap<Int32Array, Punt>()

/** The middle of a packed boundary. */
export const middenVan = (grens: Int32Array): Punt => {
  const bekend = middens.get(grens)
  if (bekend !== undefined) return bekend
  const midden = middelpunt(grens)
  middens.set(grens, midden)
  return midden
}

/** In degrees, to about a metre. */
export const gradenVan = (punt: Punt): readonly [lengte: number, breedte: number] => {
  const [lengte, breedte] = punt.map((deel) => Math.round(deel * GRADEN * 1e5) / 1e5)
  return [lengte ?? 0, breedte ?? 0]
}

/** As the crow flies, in meters: right to a few in a thousand within the Netherlands. */
export const metersTussen = ([lengte1, breedte1]: Punt, [lengte2, breedte2]: Punt): number => {
  const smaller = Math.cos(((breedte1 + breedte2) / 2) * GRADEN * (Math.PI / 180))
  return METERS * Math.hypot((lengte2 - lengte1) * smaller, breedte2 - breedte1)
}
