// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { StartError } from './settings.ts'

/** Makes the data folder where it is not there yet; answers its whole path. */
export const makeFolder = (data: string): string => {
  const path = resolve(data)
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 })
    return path
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
    throw new StartError(`De gegevensmap ${path} kan niet gemaakt worden${why}; kies een andere met --data.`)
  }
}
