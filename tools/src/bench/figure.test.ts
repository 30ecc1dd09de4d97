// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { figureOf, type Kind } from './figure.ts'

const kind = (bound: Kind['bound'], of: Kind['of']): Kind => ({
  name: 'x',
  doc: '',
  unit: '/s',
  target: 0.5,
  bound,
  of
})

test.each([
  ['AT_LEAST', 'VALUE', { value: 0.5, ratio: 0 }, true],
  ['AT_LEAST', 'VALUE', { value: 0.4, ratio: 1 }, false],
  ['AT_MOST', 'VALUE', { value: 0.6, ratio: 0 }, false],
  ['AT_MOST', 'VALUE', { value: 0.5, ratio: 1 }, true],
  ['AT_LEAST', 'RATIO', { value: 9, ratio: 0.4 }, false],
  ['AT_LEAST', 'RATIO', { value: 0, ratio: 0.5 }, true],
  ['AT_LEAST', 'RATIO', { value: 9, ratio: null }, false],
  ['AT_MOST', 'VALUE', { value: Number.NaN, ratio: null }, false]
] as const)('%s of the %s: %o is met: %s', (bound, of, measured, met) => {
  expect(figureOf(kind(bound, of), { ...measured, note: '' }).met).toBe(met)
})
