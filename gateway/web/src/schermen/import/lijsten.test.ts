// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { codewoord } from './codewoord.ts'
import { metBron, metWoord, woordIn } from './lijsten.ts'

const koppeling = { soort: 'elementen', velden: { soort: { kolom: 'Wat' }, naam: { vast: 'x' } } }

test('a word gets a code, another one, or none again', () => {
  const eerst = metWoord(koppeling, 'soort', 'eetclub', 'INFORMELE_DIENST')
  expect(eerst.velden.soort).toEqual({ kolom: 'Wat', waarden: { eetclub: 'INFORMELE_DIENST' } })
  expect(woordIn(metWoord(eerst, 'soort', 'eetclub', ''), 'soort', 'eetclub')).toBe('')
  expect(metWoord(eerst, 'soort', 'eetclub', null)).toEqual(koppeling)
  expect(woordIn(eerst, 'soort', 'toString')).toBeUndefined()
})

test('words are of one column: another column begins without, and what is the same for every row has none', () => {
  const eerst = metWoord(koppeling, 'soort', 'eetclub', 'INFORMELE_DIENST')
  expect(metBron(eerst, 'soort', { kolom: 'Ding' }).velden.soort).toEqual({ kolom: 'Ding' })
  expect(metWoord(koppeling, 'naam', 'x', 'Y')).toEqual(koppeling)
})

test('a code is told as the screens call it', () => {
  expect(codewoord('INFORMELE_DIENST')).toBe('Informele dienst')
  expect(codewoord('ZORG')).toBe('Zorgorganisatie')
  expect(codewoord('ELKE_WEEK')).toBe('Elke week')
})
