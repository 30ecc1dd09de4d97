// SPDX-License-Identifier: EUPL-1.2
import type { Manifest } from './repository.ts'

/** The packages whose version is not that of the root: all of the workspace is released together. */
export function versionsApart(manifests: Manifest[]): string[] {
  const together = manifests.find(({ folder }) => folder === '')?.version
  return manifests
    .filter(({ version }) => version !== together)
    .map(({ name, version }) => `${name} has version ${version}, the root ${together}`)
}

/** The release tags of which the event types were not kept: what they brought, nobody guards. */
export function releasesNotKept(tags: readonly string[], paths: readonly string[]): string[] {
  return tags.flatMap((tag) => {
    const version = /^v(\d+\.\d+\.\d+)$/.exec(tag)?.[1]
    if (version === undefined) return [`the tag ${tag} is no v<major.minor.patch>`]
    const path = `contracts/released/${version}.json`
    return paths.includes(path)
      ? []
      : [
          `${tag} is released, and ${path} is not there: \`npm run generate -- --release ${version}\` on that tag makes it`
        ]
  })
}
