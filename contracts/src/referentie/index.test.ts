// SPDX-License-Identifier: EUPL-1.2
import { Compile } from 'typebox/compile'
import { describe, expect, test } from 'vitest'
import { REFERENTIETABELLEN, referentietabel } from './index.ts'
import { type Bron, metCode, Rij } from './rij.ts'

describe.each(REFERENTIETABELLEN)('the table $naam', ({ naam, schema, rijen }) => {
  test('has rows that follow its schema and the shape of every row', () => {
    const eigen = Compile(schema)
    const basis = Compile(Rij)
    for (const rij of rijen) expect([...eigen.Errors(rij), ...basis.Errors(rij)], rij.code).toEqual([])
    expect(rijen.length).toBeGreaterThan(0)
  })

  test('has every code once and can be found by its name', () => {
    expect(new Set(rijen.map((rij) => rij.code)).size).toBe(rijen.length)
    expect(referentietabel(naam)?.rijen).toBe(rijen)
    expect(naam).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })

  test('cites lines only of a document', () => {
    for (const { bron } of rijen) expect(bron.regels !== undefined && bron.document === undefined).toBe(false)
  })
})

test('an unknown table is not there', () => {
  expect(referentietabel('sprookjes')).toBeUndefined()
})

test('two rows with one code are refused at the start', () => {
  const bron: Bron = { verwijzing: 'proef' }
  const rij = { code: 'EEN', naam: 'Een', bron, peildatum: null, status: 'BESTAAT' } as const
  expect(() => metCode([rij, { ...rij, naam: 'Twee' }])).toThrow(/same code/)
})

test.each([
  ['a code in small letters', { code: 'een' }],
  ['a date that is none', { peildatum: '20 februari' }],
  ['lines in words', { bron: { document: 0, regels: 'regel 3', verwijzing: 'x' } }],
  ['a sixth document', { bron: { document: 5, verwijzing: 'x' } }],
  ['an unknown status', { status: 'MISSCHIEN' }]
])('%s is no row', (_, fout) => {
  const goed = { code: 'EEN', naam: 'Een', bron: { verwijzing: 'x' }, peildatum: '2025-02', status: 'BESTAAT' }
  const check = Compile(Rij)
  expect(check.Check(goed)).toBe(true)
  expect(check.Check({ ...goed, ...fout })).toBe(false)
})
