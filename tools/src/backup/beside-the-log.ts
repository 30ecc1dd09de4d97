// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { StartError } from '../start/settings.ts'
import { writeWhole } from '../start/whole-file.ts'

/** Folders of a data folder that no log can make anew: books by which imports are taken back, and kept mappings. */
export const BESIDE_THE_LOG = ['import', 'koppelingen'] as const

/** Where such a file may stand, in the folder it belongs to: nowhere above it. */
export const BESIDE_PATH = `^(${BESIDE_THE_LOG.join('|')})(/[^/.][^/]*)+$`

/** A file beside the log, as it was copied. */
export interface KeptFile {
  /** From the data folder, with forward slashes. */
  readonly path: string
  readonly sha256: string
}

/**
 * Copies what stands beside the logs. Of a platform that runs this goes before the logs: a book never says more than the
 * log knows, and how far an import is goes before its rows, for that is the order of their names.
 */
export const copyBeside = (from: string, to: string): readonly KeptFile[] =>
  filesBeside(from).flatMap((path) => {
    const content = contentOf(join(from, path))
    if (content === null) return []
    write(join(to, path), content)
    return [{ path, sha256: sumOf(content) }]
  })

/** Copies these files out of a backup; throws a StartError where one is not what the manifest says. */
export const takeBeside = (backup: string, to: string, files: readonly KeptFile[]): void => {
  for (const { path, sha256 } of files) {
    const content = contentOf(join(backup, path))
    if (content === null) throw new StartError(`De backup is niet heel: ${join(backup, path)} ontbreekt.`)
    if (sumOf(content) !== sha256) {
      throw new StartError(`De backup is beschadigd: ${join(backup, path)} is niet wat het manifest zegt.`)
    }
    write(join(to, path), content)
  }
}

/** Puts the folders that were copied in their place, and what was there aside. Answers whether anything was. */
export const putBeside = (made: string, data: string, aside: string): boolean => {
  let wasThere = false
  for (const name of BESIDE_THE_LOG) {
    if (existsSync(join(data, name))) {
      mkdirSync(aside, { recursive: true, mode: 0o700 })
      renameSync(join(data, name), join(aside, name))
      wasThere = true
    }
    if (existsSync(join(made, name))) renameSync(join(made, name), join(data, name))
  }
  return wasThere
}

const filesBeside = (data: string): readonly string[] =>
  BESIDE_THE_LOG.flatMap((name) => (existsSync(join(data, name)) ? within(data, name) : [])).sort()

/** No links, and nothing that is still being written. */
const within = (data: string, path: string): string[] =>
  readdirSync(join(data, path), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.') || entry.name.endsWith('.nieuw')) return []
    const found = `${path}/${entry.name}`
    if (entry.isDirectory()) return within(data, found)
    return entry.isFile() ? [found] : []
  })

/** Null where it went meanwhile. */
const contentOf = (path: string): Buffer | null => {
  try {
    return readFileSync(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

const write = (path: string, content: Buffer): void => {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  writeWhole(path, content)
}

const sumOf = (content: Buffer): string => createHash('sha256').update(content).digest('hex')
