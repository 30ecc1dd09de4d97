// SPDX-License-Identifier: EUPL-1.2
import type { Manifest } from './repository.ts'

/** The packages whose version is not that of the root: all of the workspace is released together. */
export function versionsApart(manifests: Manifest[]): string[] {
  const together = manifests.find(({ folder }) => folder === '')?.version
  return manifests
    .filter(({ version }) => version !== together)
    .map(({ name, version }) => `${name} has version ${version}, the root ${together}`)
}
