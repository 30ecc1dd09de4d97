// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises'
import type { Manifest } from './registered.ts'

/**
 * Reads registered operations: JSON files that map the SHA-256 of a document to its text. Throws a sentence that names
 * the file when one cannot be read.
 */
export const readManifest = async (paths: readonly string[]): Promise<Manifest> => {
  const read = await Promise.all(paths.map(readOne))
  return Object.assign({}, ...read) as Manifest
}

const readOne = async (path: string): Promise<Manifest> => {
  try {
    const manifest: unknown = JSON.parse(await readFile(path, 'utf8'))
    if (isManifest(manifest)) return manifest
  } catch (cause) {
    throw new Error(`De geregistreerde bewerkingen in ${path} zijn niet te lezen.`, { cause })
  }
  throw new Error(`De geregistreerde bewerkingen in ${path} moeten een lijst van hash en document zijn.`)
}

const isManifest = (read: unknown): read is Manifest =>
  typeof read === 'object' && read !== null && Object.values(read).every((document) => typeof document === 'string')
