// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Code that says what a row is: this view, and the contracts with their reference tables. */
const FOLDERS = [join(import.meta.dirname, '..'), dirname(fileURLToPath(import.meta.resolve('@naober/contracts')))]

/** Hash over the files of folders, by name and content; tests left out. */
export const hashOf = async (folders: readonly string[]): Promise<string> => {
  const hash = createHash('sha256')
  for (const folder of folders) {
    const names = await readdir(folder, { recursive: true })
    for (const name of names.filter((een) => een.endsWith('.ts') && !een.endsWith('.test.ts')).sort()) {
      hash
        .update(`${name}\0`)
        .update(await readFile(join(folder, name)))
        .update('\0')
    }
  }
  return hash.digest('base64url')
}

/** Code that says how an answer of the gateway reads. */
export const answerHash = (): Promise<string> => hashOf([join(import.meta.dirname, '../..'), ...FOLDERS.slice(1)])

/** A snapshot is of this code, or it is none: nobody has to remember to raise a number. */
export const codeHash = (): Promise<string> => hashOf(FOLDERS)
