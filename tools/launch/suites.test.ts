// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { vitestArguments } from './suites.mjs'

const fast = ['run', '--project=unit', '--project=contract', '--project=system']

test('runs the fast suites when none is named', () => {
  expect(vitestArguments([])).toEqual(fast)
  expect(vitestArguments(['--reporter=json'])).toEqual([...fast, '--reporter=json'])
})

test('runs what the caller names, and nothing else', () => {
  expect(vitestArguments(['--project=crash'])).toEqual(['run', '--project=crash'])
  expect(vitestArguments(['contracts/src'])).toEqual(['run', 'contracts/src'])
})
