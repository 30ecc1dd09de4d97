// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { SETTINGS, StartError } from './settings.ts'

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true

/** Folder by folder: where the system takes no folder, as in /proc, Node's own `recursive` asks again for ever. */
const makePath = (path: string): void => {
  if (isFolder(path)) return
  makePath(dirname(path))
  try {
    mkdirSync(path, { mode: 0o700 })
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!isFolder(path)) throw error
  }
}

/** Makes a folder where it is not there yet; answers its whole path. A StartError tells the way out. */
export const makeFolder = (
  folder: string,
  { naam = 'gegevensmap', uitweg = 'kies een andere met --data' } = {}
): string => {
  const path = resolve(folder)
  try {
    makePath(path)
    return path
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
    throw new StartError(`De ${naam} ${path} kan niet gemaakt worden${why}; ${uitweg}.`)
  }
}

/** What a command has to say besides to work on this data folder, as a shell reads it. */
export const dataWords = (data: string): string => {
  if (data === SETTINGS.data.standaard) return ''
  return ` --data ${/^[\w./+~-]+$/.test(data) ? data : `'${data.replaceAll("'", `'\\''`)}'`}`
}
