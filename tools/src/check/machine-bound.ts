// SPDX-License-Identifier: EUPL-1.2
import type { SourceFile } from './repository.ts'

/** An absolute path into somebody's home, working or temporary folder. */
const folder = /(?:^|[\s'"`(=:])(?:file:\/\/)?\/(?:work|farm|root|home|tmp|Users)\/[\w.-]/
/** The address of a package registry, a mirror or a proxy of one; a lock file must resolve wherever it is installed. */
const registry = /https?:\/\/[\w.:-]*(?:registry|artifactory|nexus|verdaccio|npmjs|pypi|mirror)[\w.:-]*/i

/** Lines that work on one machine only. */
export const boundToMachine = (files: SourceFile[]): string[] =>
  files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        folder.test(line) || registry.test(line) ? [`${path}:${index + 1} ${line.trim().slice(0, 100)}`] : []
      )
  )
