// SPDX-License-Identifier: EUPL-1.2
import { StartError } from '../../start/settings.ts'
import type { ByteSource } from './byte-source.ts'
import { FeatureSplitter, SplitError } from './feature-splitter.ts'

/** A feature as it stands in the file, with its number: the first is 1. */
export interface RawFeature {
  readonly nummer: number
  readonly properties: Readonly<Record<string, unknown>>
  readonly geometry: unknown
}

/** A GeoJSON FeatureCollection, read feature by feature. */
export interface FeatureFile {
  readonly features: AsyncIterable<RawFeature>
  /** The members beside `features`, as far as they were read (`crs`, `links` …). */
  members(): Readonly<Record<string, unknown>>
}

/** Reads a source as GeoJSON. Whatever is wrong ends the reading with a StartError that names source and feature. */
export const readFeatureFile = (source: ByteSource, firstNumber: number): FeatureFile => {
  const splitter = new FeatureSplitter()
  const wrong = (what: string) => new StartError(`${source.naam} is geen leesbare GeoJSON: ${what}.`)

  async function* features(): AsyncGenerator<RawFeature> {
    let nummer = firstNumber - 1
    for await (const chunk of source.bytes) {
      for (const text of split(chunk)) {
        nummer += 1
        yield featureOf(text, nummer, source.naam)
      }
    }
    if (!splitter.complete) throw wrong(`de tekst houdt op na feature ${nummer}`)
    const { type } = members()
    if (type !== 'FeatureCollection' || !splitter.sawFeatures) throw wrong('het is geen FeatureCollection')
  }

  const split = (chunk: Buffer): string[] => {
    try {
      return splitter.split(chunk)
    } catch (error) {
      throw error instanceof SplitError ? wrong(error.message) : error
    }
  }

  const members = (): Record<string, unknown> => {
    try {
      const read: unknown = JSON.parse(splitter.outside().replace(/^\uFEFF/, ''))
      if (isRecord(read)) return read
    } catch {
      // Told below: text that is no JSON and JSON that is no object are the same mistake.
    }
    throw wrong('de tekst is geen JSON-object')
  }

  return { features: features(), members }
}

const featureOf = (text: string, nummer: number, naam: string): RawFeature => {
  const feature = parse(text)
  if (!isRecord(feature) || feature.type !== 'Feature')
    throw new StartError(`${naam}, feature ${nummer}: dit is geen GeoJSON-feature.`)
  const { properties, geometry } = feature
  return { nummer, properties: isRecord(properties) ? properties : {}, geometry }
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
