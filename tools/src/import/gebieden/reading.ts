// SPDX-License-Identifier: EUPL-1.2
import type { GemeenteCode } from '@naober/contracts/geografie'
import { StartError } from '../../start/settings.ts'
import type { FeatureFile, RawFeature } from '../source/feature-file.ts'
import { allFeatures, type FeatureInPage } from '../source/pages.ts'
import type { Progress } from '../source/progress.ts'
import { type CoordinateSystem, systemOfMember, systemOfPosition } from './coordinates.ts'
import { firstPosition, GeometryError, outlineOf } from './geometry.ts'
import type { Outline } from './outline.ts'
import { type AreaProperties, PropertyError, readProperties } from './properties.ts'

/** An area as the source describes it, with its boundary as it was drawn. */
export type ReadArea = AreaProperties & { readonly grens: Outline; readonly feature: number }

/** What a source says about one gemeente in one year, in the order of its features. */
export interface GemeenteReading {
  readonly gemeente: GemeenteCode
  readonly jaar: number
  readonly gebieden: readonly ReadArea[]
}

/** Everything a source says, and how many areas of water or abroad were left out. */
export interface Reading {
  readonly bron: string
  readonly gemeenten: readonly GemeenteReading[]
  readonly water: number
}

/**
 * Reads a whole source: nothing is sent before all of it was understood, so a file that breaks off leaves nothing
 * behind. Of each feature only names, figures and boundary (as whole numbers) stay in memory. Throws a StartError that
 * names source, feature and property.
 */
export const readAreas = async (source: string, jaar: number | null, progress: Progress): Promise<Reading> => {
  const groups = new Map<string, { gemeente: GemeenteCode; jaar: number; gebieden: ReadArea[] }>()
  const codes = new Map<string, number>()
  const systems = new Map<FeatureFile, CoordinateSystem>()
  let water = 0
  let bron = source
  for await (const found of allFeatures(source)) {
    const { feature, page } = found
    if (bron === source) bron = found.source.naam
    const wrong = (what: string) => new StartError(`${found.source.naam}, feature ${feature.nummer}: ${what}.`)
    const properties = attempt(() => readProperties(feature.properties), wrong)
    progress.reading(found.source, properties.gemeentenaam ?? properties.gemeente)
    if (!properties.land) {
      water += 1
      continue
    }
    const year = yearOf(properties, jaar, wrong)
    const system = systems.get(page) ?? systemOf(found, wrong)
    systems.set(page, system)
    const key = `${properties.gemeente} ${year}`
    const before = codes.get(`${properties.code} ${year}`)
    if (before !== undefined) throw wrong(`${properties.code} stond al in feature ${before}`)
    codes.set(`${properties.code} ${year}`, feature.nummer)
    const group = groups.get(key) ?? { gemeente: properties.gemeente, jaar: year, gebieden: [] }
    const grens = attempt(() => outlineOf(feature.geometry, system), wrong)
    group.gebieden.push({ ...properties, grens, feature: feature.nummer })
    groups.set(key, group)
  }
  const gemeenten = [...groups.values()].sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1))
  return { bron, gemeenten, water }
}

type Wrong = (what: string) => StartError

const orderOf = ({ gemeente, jaar }: { gemeente: string; jaar: number }): string => `${gemeente} ${jaar}`

const attempt = <T>(read: () => T, wrong: Wrong): T => {
  try {
    return read()
  } catch (error) {
    throw error instanceof PropertyError || error instanceof GeometryError ? wrong(error.message) : error
  }
}

const yearOf = (properties: AreaProperties, given: number | null, wrong: Wrong): number => {
  const year = properties.jaar ?? given
  if (year === null) throw wrong('het jaar van de indeling staat er niet bij: geef het met --jaar')
  if (given !== null && given !== year) throw wrong(`jaar is ${year}, maar u vroeg om --jaar ${given}`)
  return year
}

/** The system of a page: what it says itself, else what its first position can only be. */
const systemOf = ({ feature, page }: FeatureInPage, wrong: Wrong): CoordinateSystem => {
  const said = systemOfMember(page.members().crs)
  if (typeof said === 'string') return said
  if (said !== null)
    throw wrong(`crs is ${said.onbekend}; alleen WGS84 (EPSG:4326) en RD New (EPSG:28992) worden gelezen`)
  const seen = systemOfGeometry(feature)
  if (seen === null)
    throw wrong('coordinates zijn geen graden (WGS84) en geen meters (RD New), en er staat geen crs bij')
  return seen
}

const systemOfGeometry = ({ geometry }: RawFeature): CoordinateSystem | null => {
  const position = firstPosition(geometry)
  // Without a position the geometry is at fault, which is told when it is read.
  return position === null ? 'WGS84' : systemOfPosition(...position)
}
