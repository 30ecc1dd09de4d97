// SPDX-License-Identifier: EUPL-1.2
import { DIENSTEN } from '@naober/contracts'
import { corpusLines } from '@naober/contracts/corpus'
import { AGGREGATEN } from '@naober/contracts/register'
import { brokenSinceRelease, type Release, releaseSnapshot, releasesIn } from '@naober/contracts/release'
import { type MadeFile, stableJson } from './made-file.ts'

const now = (release: string): Release => releaseSnapshot(release, DIENSTEN, AGGREGATEN)

/** What the event types of now break of the newest release, and which that is. */
export const broken = (): ReturnType<typeof brokenSinceRelease> => brokenSinceRelease(now('now'))

/**
 * The files that keep the event types and example events of a release. Throws when the version is no `major.minor.patch`,
 * when that release is kept already, or when something released before would break.
 */
export const releaseFiles = (version: string): readonly MadeFile[] => {
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`a release is called major.minor.patch, not '${version}'`)
  if (releasesIn().some(({ release }) => release === version)) throw new Error(`release ${version} is kept already`)
  const { against, violations } = broken()
  if (violations.length > 0) throw new Error(`this breaks release ${against}:\n${violations.join('\n')}`)
  return [
    { path: `contracts/released/${version}.json`, content: stableJson(now(version)) },
    ...DIENSTEN.map(({ naam }) => ({
      path: `contracts/corpus/v${version}/${naam}.ndjson`,
      content: corpusLines(AGGREGATEN.filter(({ dienst }) => dienst === naam))
    }))
  ]
}
