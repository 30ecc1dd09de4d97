// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { releasesNotKept, versionsApart } from './versions.ts'

test('names the package that has another version than the root', () => {
  const root = { name: 'naober', folder: '', version: '0.2.0' }
  expect(versionsApart([root, { name: '@x/a', folder: 'a', version: '0.2.0' }])).toEqual([])
  expect(versionsApart([root, { name: '@x/a', folder: 'a', version: '0.1.0' }])).toEqual([
    '@x/a has version 0.1.0, the root 0.2.0'
  ])
})

test('names each release of which the event types were not kept', () => {
  const kept = ['contracts/released/0.1.0.json', 'contracts/released/1.0.0.json']
  expect(releasesNotKept(['v0.1.0', 'v1.0.0'], kept)).toEqual([])
  expect(releasesNotKept([], kept)).toEqual([])
  expect(releasesNotKept(['v0.1.0', 'v0.2.0'], kept)).toEqual([
    'v0.2.0 is released, and contracts/released/0.2.0.json is not there: `npm run generate -- --release 0.2.0` on that tag makes it'
  ])
  expect(releasesNotKept(['v1', 'v1.0.0-rc.1'], kept)).toEqual([
    'the tag v1 is no v<major.minor.patch>',
    'the tag v1.0.0-rc.1 is no v<major.minor.patch>'
  ])
})
