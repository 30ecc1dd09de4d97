// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { isAllowed, notAllowed } from './licences.ts'

test.each([
  'MIT',
  'MIT OR GPL-3.0-only',
  '(MIT AND Zlib)',
  'GPL-2.0-only OR (MIT AND ISC)',
  '(GPL-2.0-only OR MIT) AND ISC'
])('%s is allowed', (expression) => expect(isAllowed(expression)).toBe(true))

test.each(['Unknown', '', 'GPL-3.0-only', 'MIT AND GPL-3.0-only', '(GPL-2.0-only OR SSPL-1.0) AND MIT'])(
  '%s is not',
  (expression) => expect(isAllowed(expression)).toBe(false)
)

test('names the packages that may not be used', () => {
  const listing = {
    MIT: [{ name: 'a', versions: ['1.0.0'] }],
    'SSPL-1.0': [{ name: 'b', versions: ['1.0.0', '2.0.0'] }]
  }
  expect(notAllowed(listing)).toEqual(['b@1.0.0, 2.0.0 has licence SSPL-1.0'])
})
