// SPDX-License-Identifier: EUPL-1.2

/**
 * The versions of a package in a pnpm lock file, when they are not exactly one.
 * Two copies of graphql do not know each other's types: a schema of the one is refused by the other.
 */
export function notSingle(name: string, lockfile: string): string[] {
  const entry = new RegExp(`^ {2}'?${name}@([^:'(]+)`, 'gm')
  const versions = [...new Set([...lockfile.matchAll(entry)].map(([, version = '']) => version))]
  return versions.length === 1 ? [] : [`${name} stands ${versions.length} times in the lock: ${versions.join(', ')}`]
}
