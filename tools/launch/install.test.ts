// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { isNewEnough } from './install.mjs'

test.each([
  ['v24.15.0', true],
  ['24.21.0', true],
  ['26.1.0', true],
  ['24.14.9', false],
  ['20.20.2', false],
  ['', false]
])('Node %s is new enough: %s', (version, expected) => {
  expect(isNewEnough(version)).toBe(expected)
})
