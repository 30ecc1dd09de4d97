// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { maakSchema } from '../schema/kern/schema.ts'
import { OperationsError } from './operations-error.ts'
import { documentOf, type Manifest } from './registered.ts'

/**
 * Reads registered operations: JSON files that map the SHA-256 of a document (hex, of its text in UTF-8) to its text.
 * Throws an OperationsError that names the file when one cannot be read, or a document that has another hash: no file
 * can change what another one registered.
 */
export const readManifest = async (paths: readonly string[]): Promise<Manifest> => {
  const read = await Promise.all(paths.map(readOne))
  return Object.assign({}, ...read) as Manifest
}

/**
 * Checks these files before anything is opened. Throws an OperationsError that names the file that cannot be read, or
 * file and hash of a document that does not fit the schema.
 */
export const checkOperations = async (paths: readonly string[]): Promise<void> => {
  const schema = maakSchema()
  for (const path of paths) {
    for (const [hash, text] of Object.entries(await readOne(path))) documentOf(schema, `${hash} in ${path}`, text)
  }
}

const readOne = async (path: string): Promise<Manifest> => {
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new OperationsError(`De geregistreerde bewerkingen in ${path} zijn niet te lezen (${cause.code}).`, { cause })
  })
  const manifest = parsed(path, text)
  if (!isManifest(manifest)) {
    throw new OperationsError(`De geregistreerde bewerkingen in ${path} moeten een lijst van hash en document zijn.`)
  }
  for (const [hash, text] of Object.entries(manifest)) {
    const right = createHash('sha256').update(text).digest('hex')
    if (hash !== right) {
      throw new OperationsError(`De bewerking ${hash} in ${path} heeft een andere SHA-256, namelijk ${right}.`)
    }
  }
  return manifest
}

const parsed = (path: string, text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new OperationsError(`De tekst in ${path}, voor geregistreerde bewerkingen, is geen JSON.`, { cause })
  }
}

const isManifest = (read: unknown): read is Manifest =>
  typeof read === 'object' &&
  read !== null &&
  !Array.isArray(read) &&
  Object.values(read).every((document) => typeof document === 'string')
