// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { bearerOf, challengeOf } from './headers.ts'

test.each([
  ['Bearer a.b-c', 'a.b-c'],
  ['bearer a.b-c', 'a.b-c'],
  ['BEARER   a.b-c', 'a.b-c'],
  ['Bearer', null],
  ['Bearer ', null],
  ['Bearerabc', null],
  ['Basic a.b-c', null],
  [undefined, null]
])('a token is known by its scheme, in whatever letters: %s', (authorization, token) => {
  expect(bearerOf({ authorization })).toBe(token)
})

test('whoever is not let in reads how to come in, and whether the token was to blame', () => {
  expect(challengeOf({})).toBe('Bearer realm="naober"')
  expect(challengeOf({ authorization: 'Basic x' })).toBe('Bearer realm="naober"')
  expect(challengeOf({ authorization: 'bearer x' })).toBe('Bearer realm="naober", error="invalid_token"')
})
