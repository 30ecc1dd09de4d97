// SPDX-License-Identifier: EUPL-1.2
import { againstDirection } from './direction.ts'
import { boundToMachine } from './machine-bound.ts'
import { licenceFaults, lintFaults, outOfSync, typeFaults } from './programs.ts'
import { publiccodeFaults } from './publiccode.ts'
import { manifestsAmong, type SourceFile } from './repository.ts'
import { notSingle } from './single-copy.ts'
import { withoutLicence } from './spdx.ts'
import { versionsApart } from './versions.ts'

/** A rule about the whole repository: what it finds wrong, one line each; none means that it holds. */
export type Check = (files: SourceFile[]) => string[] | Promise<string[]>

const textOf = (files: SourceFile[], path: string): string => files.find((file) => file.path === path)?.text ?? ''

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
  versions: (files) => versionsApart(manifestsAmong(files))
}
