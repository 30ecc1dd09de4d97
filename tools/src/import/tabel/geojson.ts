// SPDX-License-Identifier: EUPL-1.2
import { fault } from '@naober/kit/errors/faults'
import { isRecord } from '../source/feature-file.ts'
import { type Table, TableError, tableOf } from './table.ts'

/** The column in which the boundary of a thing stands. */
const BOUNDARY = 'grens'

/** A boundary has no sheet to fit in; more of it than this no command takes, characters. */
const MAX_BOUNDARY = 1024 * 1024

/** What a boundary is; a point says where something is shown, and nothing of the thing. */
const AREAS: readonly unknown[] = ['Polygon', 'MultiPolygon']

/** True for what can be no list in any other format. */
export const isJson = (text: string): boolean => text.trimStart().startsWith('{')

/** Reads the features of a GeoJSON file as rows: a column for each property, and one for the boundary. Throws a TableError in words. */
export const readGeojson = (text: string): Table => {
  const features = featuresIn(text)
  const rows = features.map(({ properties, geometry }) => {
    const cells = isRecord(properties) ? Object.entries(properties) : []
    const isArea = isRecord(geometry) && AREAS.includes(geometry.type)
    return new Map<string, unknown>(isArea ? [...cells, [BOUNDARY, geometry]] : cells)
  })
  const koppen = [...new Set(rows.flatMap((row) => [...row.keys()]))]
  return tableOf([koppen, ...rows.map((row) => koppen.map((kop) => cellOf(row.get(kop))))], MAX_BOUNDARY)
}

const featuresIn = (text: string): readonly Readonly<Record<string, unknown>>[] => {
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch {
    throw new TableError(fault('GEEN_JSON'))
  }
  if (!isRecord(read) || read.type !== 'FeatureCollection' || !Array.isArray(read.features))
    throw new TableError(fault('GEEN_FEATURECOLLECTION'))
  if (read.features.length === 0) throw new TableError(fault('LIJST_LEEG'))
  return read.features.filter(isRecord)
}

const cellOf = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'ja' : 'nee'
  if (Array.isArray(value) && value.every((een) => typeof een === 'string')) return value.join('|')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
