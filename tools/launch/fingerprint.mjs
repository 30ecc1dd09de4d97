// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

const skipped = new Set(['node_modules', 'dist'])

/**
 * One digest over the names and contents of files and folders; node_modules and dist are skipped, what is absent counts as such.
 *
 * @param {string} base the folder that names are relative to
 * @param {string[]} paths files or folders in it
 * @returns {string} hexadecimal
 */
export function fingerprint(base, paths) {
  const hash = createHash('sha256')
  /** @param {string} path */
  const add = (path) => {
    if (!existsSync(path)) return
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort()) if (!skipped.has(name)) add(join(path, name))
      return
    }
    const content = readFileSync(path)
    hash.update(`${relative(base, path)}\0${content.length}\0`).update(content)
  }
  for (const path of paths) add(join(base, path))
  return hash.digest('hex')
}

/**
 * @param {string} marker file that keeps the fingerprint of what was made
 * @param {string} current
 */
export const isUpToDate = (marker, current) => existsSync(marker) && readFileSync(marker, 'utf8') === current
