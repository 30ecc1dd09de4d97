// SPDX-License-Identifier: EUPL-1.2
import { runToEnd } from './command.ts'
import { againstDirection } from './direction.ts'
import { boundToMachine } from './machine-bound.ts'
import { licenceFaults, lintFaults, outOfSync, typeFaults } from './programs.ts'
import { publiccodeFaults } from './publiccode.ts'
import { manifestsAmong, type SourceFile } from './repository.ts'
import { notSingle } from './single-copy.ts'
import { withoutLicence } from './spdx.ts'
import { releasesNotKept, versionsApart } from './versions.ts'

/**
 * A rule about the whole repository: what it finds wrong, one line each; none means that it holds. `say`: what whoever
 * reads the outcome has to know all the same.
 */
export type Check = (files: SourceFile[], say: (line: string) => void) => string[] | Promise<string[]>

const textOf = (files: SourceFile[], path: string): string => files.find((file) => file.path === path)?.text ?? ''

/** A clone without tags, as a shallow one, knows no release: there is nothing to hold it against. */
const releasesHere: Check = async (files, say) => {
  const { ok, stdout, stderr } = await runToEnd('git', ['tag', '--list', 'v*'])
  if (!ok) return [`git could not name the tags: ${stderr.trim()}`]
  const tags = stdout.split('\n').filter((tag) => tag !== '')
  if (tags.length === 0) say('no tag v* in this clone: whether each release was kept could not be looked at')
  return releasesNotKept(
    tags,
    files.map(({ path }) => path)
  )
}

/** All rules, in the order in which they are told. */
export const checks: Record<string, Check> = {
  types: () => typeFaults('.', 'gateway/web'),
  lint: () => lintFaults('.'),
  spdx: withoutLicence,
  direction: (files) => againstDirection(manifestsAmong(files), files),
  'one graphql': (files) => notSingle('graphql', textOf(files, 'pnpm-lock.yaml')),
  generated: () => outOfSync('tools/src/generate/generate.ts'),
  licences: () => licenceFaults(),
  publiccode: (files) => publiccodeFaults(textOf(files, 'publiccode.yml')),
  'machine-bound': boundToMachine,
  versions: (files) => versionsApart(manifestsAmong(files)),
  releases: releasesHere
}
