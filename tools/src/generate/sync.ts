// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { MadeFile } from './made-file.ts'

/** A made file that is not as it should be. */
export interface Difference {
  readonly path: string
  readonly what: 'is missing' | 'differs from the contracts' | 'is left over: nothing makes it any more'
}

/** How the made files in a repository differ from what they should be. */
export const differences = (root: string, made: readonly MadeFile[], folders: readonly string[]): Difference[] => {
  const wanted = new Set(made.map(({ path }) => path))
  const leftOver = folders.flatMap((folder) => filesIn(root, folder)).filter((path) => !wanted.has(path))
  return [
    ...made.flatMap(({ path, content }): Difference[] => {
      const there = contentOf(join(root, path))
      if (there === content) return []
      return [{ path, what: there === undefined ? 'is missing' : 'differs from the contracts' }]
    }),
    ...leftOver.map((path): Difference => ({ path, what: 'is left over: nothing makes it any more' }))
  ]
}

/** Makes a repository as it should be; gives what was changed. */
export const bringInStep = (root: string, made: readonly MadeFile[], folders: readonly string[]): Difference[] => {
  const changes = differences(root, made, folders)
  const contents = new Map(made.map(({ path, content }) => [path, content]))
  for (const { path } of changes) {
    const content = contents.get(path)
    if (content === undefined) rmSync(join(root, path))
    else {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), content)
    }
  }
  return changes
}

const filesIn = (root: string, folder: string): string[] =>
  unlessMissing(() => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }), [])
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, '/').length).replaceAll('\\', '/'))

const contentOf = (path: string): string | undefined => unlessMissing(() => readFileSync(path, 'utf8'), undefined)

const unlessMissing = <T, N>(read: () => T, missing: N): T | N => {
  try {
    return read()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return missing
    throw error
  }
}
