// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { systemOfMember, systemOfPosition, toDegrees } from './coordinates.ts'

const named = (name: string) => ({ type: 'name', properties: { name } })

test('RD New lands within 0.1 m of the official check point on Texel', () => {
  const [lon, lat] = toDegrees('RD', 117380.12, 575040.34)
  const metre = 1 / 111_300
  expect(Math.abs(lat - 53.160753042)).toBeLessThan(0.1 * metre)
  expect(Math.abs(lon - 4.824761912)).toBeLessThan((0.1 * metre) / Math.cos((53.16 * Math.PI) / 180))
})

test('a crs member is known in every form in which it is written', () => {
  expect(systemOfMember(named('urn:ogc:def:crs:EPSG::28992'))).toBe('RD')
  expect(systemOfMember(named('EPSG:28992'))).toBe('RD')
  expect(systemOfMember(named('http://www.opengis.net/def/crs/EPSG/0/28992'))).toBe('RD')
  expect(systemOfMember({ type: 'EPSG', properties: { code: 28992 } })).toBe('RD')
  expect(systemOfMember(named('urn:ogc:def:crs:OGC:1.3:CRS84'))).toBe('WGS84')
  expect(systemOfMember(named('EPSG:4326'))).toBe('WGS84')
  expect(systemOfMember(undefined)).toBeNull()
  expect(systemOfMember(named('EPSG:3857'))).toEqual({ onbekend: 'EPSG:3857' })
  expect(systemOfMember({})).toEqual({ onbekend: 'zonder naam' })
})

test('without a crs member the size of the numbers tells', () => {
  expect(systemOfPosition(5.28, 52.2)).toBe('WGS84')
  expect(systemOfPosition(147_000, 470_000)).toBe('RD')
  expect(systemOfPosition(587_000, 6_830_000)).toBeNull()
})
