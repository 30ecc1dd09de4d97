// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { uuidv7 } from './opdracht-id.ts'

test('a command id is a UUID of version 7 and variant 10', () => {
  expect(uuidv7()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(uuidv7(0, new Uint8Array(10).fill(255))).toBe('00000000-0000-7fff-bfff-ffffffffffff')
})

test('a later command id sorts after an earlier one', () => {
  expect(uuidv7(1_700_000_000_000) < uuidv7(1_700_000_000_001)).toBe(true)
})
