// SPDX-License-Identifier: EUPL-1.2
import { isInNederland } from '@naober/contracts/vlak'
import proj4 from 'proj4'
import { isRecord } from '../source/feature-file.ts'

export type CoordinateSystem = 'WGS84' | 'RD'

/** RD New (EPSG:28992), with the shift to WGS84 that lands within 0.1 m of the official check points. */
const RD_NEW =
  '+proj=sterea +lat_0=52.15616055555555 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 +ellps=bessel ' +
  '+towgs84=565.4171,50.3319,465.5524,-0.398957,0.343988,-1.8774,4.0725 +units=m +no_defs'

const fromRd = proj4(RD_NEW, 'WGS84')

/** ETRS89 (4258) is WGS84 to within a metre. */
const SYSTEMS: Readonly<Record<string, CoordinateSystem>> = {
  '28992': 'RD',
  '4326': 'WGS84',
  '4258': 'WGS84',
  CRS84: 'WGS84'
}

/** Where RD New coordinates of the Netherlands with its waters can lie, in metres; no degrees do. */
const RD_BOX = { west: -100_000, south: 250_000, east: 350_000, north: 750_000 }

/** The system that a `crs` member names; null when there is none; 'ONBEKEND' with its name when it is another. */
export const systemOfMember = (crs: unknown): CoordinateSystem | null | { readonly onbekend: string } => {
  if (crs === undefined || crs === null) return null
  const properties = isRecord(crs) && isRecord(crs.properties) ? crs.properties : {}
  const name = String(properties.name ?? properties.code ?? '')
  return SYSTEMS[/(CRS84|\d+)$/.exec(name)?.[1] ?? ''] ?? { onbekend: name === '' ? 'zonder naam' : name }
}

/** The system that a position can only be in, or null. */
export const systemOfPosition = (x: number, y: number): CoordinateSystem | null => {
  if (Math.abs(x) <= 180 && Math.abs(y) <= 90) return 'WGS84'
  return x >= RD_BOX.west && x <= RD_BOX.east && y >= RD_BOX.south && y <= RD_BOX.north ? 'RD' : null
}

/** Longitude and latitude in degrees of a position. */
export const toDegrees = (system: CoordinateSystem, x: number, y: number): readonly [number, number] => {
  if (system === 'WGS84') return [x, y]
  const [lon = Number.NaN, lat = Number.NaN] = fromRd.forward([x, y])
  return [lon, lat]
}

export const liesInNederland = (lon: number, lat: number): boolean =>
  isInNederland({ type: 'Polygon', coordinates: [[[lon, lat]]] })
