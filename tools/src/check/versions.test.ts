// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { versionsApart } from './versions.ts'

test('names the package that has another version than the root', () => {
  const root = { name: 'naober', folder: '', version: '0.2.0' }
  expect(versionsApart([root, { name: '@x/a', folder: 'a', version: '0.2.0' }])).toEqual([])
  expect(versionsApart([root, { name: '@x/a', folder: 'a', version: '0.1.0' }])).toEqual([
    '@x/a has version 0.1.0, the root 0.2.0'
  ])
})
