// SPDX-License-Identifier: EUPL-1.2
import type { SourceFile } from './repository.ts'

const header = 'SPDX-License-Identifier: EUPL-1.2'
const carriesHeader = /\.(?:ts|tsx|mts|mjs|cjs|js|css|html|sh|ya?ml)$|^\.ci\/run$|(?:^|\/)Dockerfile$/
const isMade = /^pnpm-lock\.yaml$|(?:^|\/)generated\//

/** The source files that do not name their licence in the first four lines. */
export const withoutLicence = (files: SourceFile[]): string[] =>
  files
    .filter(({ path }) => carriesHeader.test(path) && !isMade.test(path))
    .filter(({ text }) => !text.split('\n', 4).some((line) => line.includes(header)))
    .map(({ path }) => `${path} does not begin with ${header}`)
