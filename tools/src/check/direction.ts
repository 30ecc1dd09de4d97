// SPDX-License-Identifier: EUPL-1.2
import { posix } from 'node:path'
import type { Manifest, SourceFile } from './repository.ts'

type Layer = 'contracts' | 'kit' | 'dienst' | 'gateway' | 'web' | 'tools' | 'tests'

/** What each layer may stand on besides itself: house section 1. Nothing stands on tests; only tests stand on tools. */
const foundations: Record<Layer, readonly Layer[]> = {
  contracts: [],
  kit: ['contracts'],
  dienst: ['contracts', 'kit'],
  gateway: ['contracts', 'kit'],
  web: ['contracts'],
  tools: ['contracts', 'kit', 'dienst', 'gateway'],
  tests: ['contracts', 'kit', 'dienst', 'gateway', 'web', 'tools']
}

function layerOf(folder: string): Layer | undefined {
  if (folder === 'services/kit') return 'kit'
  if (folder.startsWith('services/')) return 'dienst'
  if (folder === 'gateway/web') return 'web'
  if (folder === 'contracts' || folder === 'gateway' || folder === 'tools' || folder === 'tests') return folder
  return undefined
}

function mayStandOn(from: string, to: string): boolean {
  const [lower, upper] = [layerOf(to), layerOf(from)]
  return from === to || upper === undefined || (lower !== undefined && foundations[upper].includes(lower))
}

const specifier = /(?:\bfrom|\bimport|\bimport\s*\()\s*['"]([^'"\n]+)['"]/g

/**
 * Every dependency in a package.json and every import in a source file that goes against the one direction,
 * and every import that reaches into another package by a path instead of by its name.
 */
export function againstDirection(manifests: Manifest[], files: SourceFile[]): string[] {
  const folderByName = new Map(manifests.map(({ name, folder }) => [name, folder]))
  const folders = manifests.map(({ folder }) => folder).sort((a, b) => b.length - a.length)
  const folderOf = (path: string) => folders.find((folder) => folder === '' || path.startsWith(`${folder}/`)) ?? ''
  const folderOfPackage = (target: string) =>
    folderByName.get(target.startsWith('@') ? target.split('/', 2).join('/') : (target.split('/', 1)[0] ?? ''))

  const declared = manifests.flatMap((manifest) =>
    [manifest.dependencies, manifest.devDependencies, manifest.peerDependencies, manifest.optionalDependencies]
      .flatMap((names) => Object.keys(names ?? {}))
      .filter((name) => !mayStandOn(manifest.folder, folderByName.get(name) ?? manifest.folder))
      .map((name) => `${posix.join(manifest.folder, 'package.json')} depends on ${name}`)
  )

  const imported = files
    .filter(({ path }) => /\.(?:ts|tsx|mts|mjs|js)$/.test(path))
    .flatMap(({ path, text }) => {
      const from = folderOf(path)
      return [...text.matchAll(specifier)].flatMap(([, target = '']) => {
        if (target.startsWith('.')) {
          const to = folderOf(posix.join(posix.dirname(path), target))
          return to === from ? [] : [`${path} reaches into another package by path: ${target}`]
        }
        const to = folderOfPackage(target)
        return to === undefined || mayStandOn(from, to) ? [] : [`${path} imports ${target}`]
      })
    })
  return [...declared, ...imported]
}
