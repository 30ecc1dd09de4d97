// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { weigering } from '@naober/contracts'
import { OPDRACHTEN } from '@naober/contracts/register'
import { TECHNICAL_CODES } from '@naober/kit/errors/codes'
import { expect, test } from 'vitest'
import { root, sourceFiles } from '../../check/repository.ts'
import { refusalsOf } from './codes.ts'

const [technical = '', refusals = ''] = readFileSync(
  join(root, 'docs/generated/weigeringen-en-codes.md'),
  'utf8'
).split('## Refusals')
const named = (part: string): string[] => [...part.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, code = '']) => code).sort()

test('the document and the code name the same technical codes', () => {
  expect(named(technical)).toEqual(Object.keys(TECHNICAL_CODES).sort())
})

test('the document and the contracts name the same refusals, and no refusal is declared that no command can meet', () => {
  const declared = sourceFiles()
    .filter(({ path }) => /^contracts\/src\/.*\.ts$/.test(path) && !path.endsWith('.test.ts'))
    .flatMap(({ text }) => [...text.matchAll(/\bweigering\('([A-Z_]+)'/g)].map(([, code = '']) => code))
  expect(named(refusals)).toEqual(declared.sort())
})

test('two rules under one code are refused', () => {
  const [een, ander] = ['a', 'b'].map((uitleg) => weigering('ZELFDE', { uitleg, bron: 'eigen keuze' }))
  const [contract] = OPDRACHTEN
  if (!een || !ander || !contract) throw new Error('no contract to try this with')
  expect(() => refusalsOf([{ ...contract, weigeringen: [een, een] }])).not.toThrow()
  expect(() => refusalsOf([{ ...contract, weigeringen: [een, ander] }])).toThrow('two refusals are called ZELFDE')
})
