// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { servesPages } from './web.mjs'

test.each([
  ['start', true],
  ['start --gateway --diensten initiatieven=http://127.0.0.1:4001', true],
  ['proef --port 4000', true],
  ['start --dienst initiatieven', false],
  ['start --dienst=initiatieven', false],
  ['quarantaine', false],
  ['', false]
])("'naober %s' needs the pages built: %s", (words, needed) => {
  expect(servesPages(words.split(' '))).toBe(needed)
})
