// SPDX-License-Identifier: EUPL-1.2
import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { unfinished, withoutLog } from '@naober/kit/store/filling'
import type { RawMongo } from '@naober/kit/store/mongo/raw'
import { OpeningError } from '@naober/kit/store/opening-error'
import type { RawSource, RawTarget } from '@naober/kit/store/raw'
import { openRawSqlite, openRawSqliteTarget } from '@naober/kit/store/sqlite/raw'
import { type Settings, StartError } from '../start/settings.ts'

/** Where an installation keeps what it decided: a folder with a file per service, or MongoDB with a database for each. */
export type Place =
  | { readonly kind: 'FOLDER'; readonly path: string }
  | { readonly kind: 'MONGODB'; readonly url: string }

/** What somebody typed as a place. Throws a StartError. */
export const placeFrom = (text: string): Place => {
  if (/^mongodb(\+srv)?:\/\/./.test(text)) return { kind: 'MONGODB', url: text }
  // A folder may have a colon in its name, and is then told from an address by a ./ before it.
  if (/^[a-z][a-z+.-]+:/i.test(text) || text === '') {
    throw new StartError(`'${text}' is geen map, en ook geen adres dat met mongodb:// of mongodb+srv:// begint.`)
  }
  return { kind: 'FOLDER', path: resolve(text) }
}

/** Where the installation of these settings keeps its data. */
export const placeOf = ({ mongodb, data }: Settings): Place =>
  mongodb === null ? placeFrom(data) : { kind: 'MONGODB', url: mongodb }

export const fileIn = (folder: string, dienst: string): string => join(folder, `${dienst}.sqlite`)

/** What a folder may not be without; throws a StartError. */
export const demandFolder = (path: string): void => {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new StartError(`De map ${path} bestaat niet.`)
  }
}

/** Whether a file stands here that is more than nothing. */
export const isFilled = (path: string): boolean => (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 0

/** The database of a service, whatever is in it. Loads what that takes only here: it is as much as all else together. */
export const openDatabase = async (url: string, dienst: string): Promise<RawMongo> => {
  const { openRawMongo } = await import('@naober/kit/store/mongo/raw')
  return openRawMongo(url, dienst)
}

/** The database of a service, or undefined where it has no log; rejects with an OpeningError. */
export const openDatabaseOf = async (url: string, dienst: string): Promise<RawMongo | undefined> => {
  const raw = await openDatabase(url, dienst)
  try {
    const state = await raw.state()
    if (state.kind === 'LOG') return raw
    await raw.close()
    if (state.kind === 'EMPTY') return undefined
    if (state.kind === 'FILLING') throw new OpeningError(raw.told, unfinished(`De database ${raw.told}`, state.by))
    throw new OpeningError(raw.told, withoutLog(raw.told, 'gegevens'))
  } catch (error) {
    await raw.close()
    throw error
  }
}

/** The log of a service at a place that no service has open, or undefined where it has none. */
export const openSource = async (place: Place, dienst: string): Promise<RawSource | undefined> => {
  if (place.kind === 'MONGODB') return openDatabaseOf(place.url, dienst)
  const path = fileIn(place.path, dienst)
  return isFilled(path) ? openRawSqlite(path, dienst) : undefined
}

/** Where the log of a service is to come. */
export const openTarget = async (place: Place, dienst: string): Promise<RawTarget> =>
  place.kind === 'MONGODB' ? openDatabase(place.url, dienst) : openRawSqliteTarget(fileIn(place.path, dienst), dienst)
