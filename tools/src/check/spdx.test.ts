// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { withoutLicence } from './spdx.ts'

const header = 'SPDX-License-Identifier: EUPL-1.2'

test('names each source file without a licence header', () => {
  const files = ['a.ts', 'web/b.tsx', 'c.mjs', 'd.css', 'e.html', 'f.sh', 'g.yml', '.ci/run', 'deploy/Dockerfile']
  expect(withoutLicence(files.map((path) => ({ path, text: 'x' })))).toHaveLength(files.length)
})

test('accepts the header below a shebang, and not far down', () => {
  expect(withoutLicence([{ path: 'a.mjs', text: `#!/usr/bin/env node\n// ${header}\n` }])).toEqual([])
  expect(withoutLicence([{ path: 'a.mjs', text: `1\n2\n3\n4\n// ${header}\n` }])).toHaveLength(1)
})

test('leaves alone what is generated or cannot carry a comment', () => {
  const files = ['pnpm-lock.yaml', 'contracts/generated/schema.ts', 'README.md', 'package.json']
  expect(withoutLicence(files.map((path) => ({ path, text: '' })))).toEqual([])
})
