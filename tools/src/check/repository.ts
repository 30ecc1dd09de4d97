// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Type, { type Static } from 'typebox'
import { Value } from 'typebox/value'

/** A file of the repository: its path from the root, with forward slashes, and its text. */
export type SourceFile = { path: string; text: string }

const ManifestContent = Type.Object({
  name: Type.String(),
  version: Type.String(),
  dependencies: Type.Optional(Type.Record(Type.String(), Type.String())),
  devDependencies: Type.Optional(Type.Record(Type.String(), Type.String())),
  peerDependencies: Type.Optional(Type.Record(Type.String(), Type.String())),
  optionalDependencies: Type.Optional(Type.Record(Type.String(), Type.String()))
})

/** A package.json of the workspace with the folder that it stands in; the root's folder is empty. */
export type Manifest = Static<typeof ManifestContent> & { folder: string }

/** The root of the repository. */
export const root = fileURLToPath(new URL('../../../', import.meta.url))

/** Every text file that git tracks, or would track; what a clone has. */
export function sourceFiles(): SourceFile[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024
  })
  return [...new Set(listed.split('\0'))]
    .filter((path) => path !== '' && existsSync(join(root, path)))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
    .filter(({ text }) => !text.includes('\0'))
}

/** The packages of the workspace; throws when a package.json is not one. */
export const manifestsAmong = (files: SourceFile[]): Manifest[] =>
  files
    .filter(({ path }) => path === 'package.json' || path.endsWith('/package.json'))
    .map(({ path, text }) => ({
      ...Value.Parse(ManifestContent, JSON.parse(text)),
      folder: path === 'package.json' ? '' : path.slice(0, -'/package.json'.length)
    }))
