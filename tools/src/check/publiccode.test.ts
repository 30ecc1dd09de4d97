// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { publiccodeFaults } from './publiccode.ts'
import { root } from './repository.ts'

const ours = readFileSync(join(root, 'publiccode.yml'), 'utf8')

test('our own file keeps to the standard', () => {
  expect(publiccodeFaults(ours)).toEqual([])
})

test.each([
  ['a field is absent', /^name: .*$/m, ''],
  ['the address is none', /^url: .*$/m, 'url: niet bekend'],
  ['a word is outside the list', /^developmentStatus: .*$/m, 'developmentStatus: nearly'],
  ['the licence is another', /license: .*$/m, 'license: MIT'],
  ['nobody maintains it', /type: community/, 'type: everybody'],
  ['it is no YAML', /^name: .*$/m, 'name: [']
])('is refused when %s', (_what, field, replacement) => {
  expect(ours).toMatch(field)
  expect(publiccodeFaults(ours.replace(field, replacement))).not.toEqual([])
})
