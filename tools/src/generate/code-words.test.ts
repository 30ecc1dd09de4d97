// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { cellValue } from '../import/koppeling/cells.ts'
import { fieldsOfKind, ROWKINDS } from '../import/rijen/kinds.ts'
import { codeWordsFile, isShown, wordsFor } from './code-words.ts'

const CHOICES = ROWKINDS.flatMap((kind) =>
  fieldsOfKind(kind)
    .filter(({ soort }) => soort === 'KEUZE')
    .map((field) => [`${kind.naam} ${field.pad}`, field] as const)
)

/** No screen asks for these by one word each: only the code itself says them. */
const UNSHOWN = ['initiatieven uitkomsten', 'reeksen herhaling.frequentie', 'reeksen herhaling.maandelijksOp']

test('every choice of a row has a word on a screen, or is known to have none', () => {
  expect(CHOICES.filter(([, { codes }]) => !isShown(codes)).map(([naam]) => naam)).toEqual(UNSHOWN)
})

test.each(CHOICES)('%s is read by each of its words', (_naam, field) => {
  const made: Record<string, Record<string, Record<string, string>>> = JSON.parse(codeWordsFile().content)
  expect(Object.values(made).length).toBe(ROWKINDS.length)
  const one = { ...field, lijst: false }
  for (const [woord, code] of Object.entries(wordsFor(field.codes)))
    expect(cellValue(one, woord.toUpperCase(), (_pad, cell) => cell)).toBe(code)
  for (const code of field.codes) expect(cellValue(one, code, (_pad, cell) => cell)).toBe(code)
})

test('a word that stands for two codes, or is another code, stands for none', () => {
  const labels = [
    { AAN: 'Open', UIT: 'Dicht', STUK: 'Dicht' },
    { AAN: 'uit', UIT: 'Gesloten', STUK: 'Kapot' },
    { AAN: 'Staat aan' }
  ]
  expect(wordsFor(['AAN', 'UIT', 'STUK'], labels)).toEqual({ Open: 'AAN', Gesloten: 'UIT', Kapot: 'STUK' })
})
