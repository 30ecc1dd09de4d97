// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import type { Field } from './fields.ts'
import { foreignWords, translatorOf } from './words.ts'

const soort: Field = {
  pad: 'soort',
  soort: 'KEUZE',
  codes: ['FORMELE_DIENST', 'INFORMELE_DIENST'],
  lijst: false,
  verplicht: true
}
const dagen: Field = { ...soort, pad: 'dagen', codes: ['MA', 'DI'], lijst: true }
const anbi: Field = { ...soort, pad: 'anbi', soort: 'JANEE', codes: [] }
const naam: Field = { ...soort, pad: 'naam', soort: 'TEKST', codes: [] }

const found = (field: Field, cells: readonly string[], waarden: Readonly<Record<string, string>> = {}) =>
  foreignWords(
    { koppen: ['Naam', 'K'], rijen: cells.map((cell) => ['x', cell]) },
    { soort: 'elementen', velden: { [field.pad]: { kolom: 'K', waarden } }, ongebruikt: [] },
    [field]
  )

describe('words of a sheet where codes are asked', () => {
  test('are told once, however they are written, with the rows they are in; what is understood and what is empty is not', () => {
    expect(found(soort, ['Eetclub', 'formele dienst', 'eet-club', '', ' Kring '])).toEqual([
      {
        pad: 'soort',
        kolom: 'K',
        codes: soort.codes,
        woorden: [
          { woord: 'Eetclub', rijen: 2, code: null },
          { woord: 'Kring', rijen: 1, code: null }
        ],
        meer: 0
      }
    ])
  })

  test('keep the code that the mapping gives them, or none where that is no code', () => {
    const waarden = { eetclub: 'informele dienst', Kring: '', Bond: 'IETS' }
    const [told] = found(soort, ['Eetclub', 'Kring', 'Bond'], waarden)
    expect(told?.woorden.map(({ woord, code }) => [woord, code])).toEqual([
      ['eetclub', 'INFORMELE_DIENST'],
      ['Kring', ''],
      ['Bond', null]
    ])
  })

  test('of a list are its parts; of a yes or no they can be either', () => {
    expect(found(dagen, ['ma, dinsdag', 'dinsdag'])[0]?.woorden).toEqual([{ woord: 'dinsdag', rijen: 2, code: null }])
    expect(found(anbi, ['ja', 'Vast wel'])[0]).toMatchObject({ codes: ['ja', 'nee'], woorden: [{ woord: 'Vast wel' }] })
  })

  test('are told up to a bound, and never of a field that takes any word', () => {
    const [told] = found(
      soort,
      Array.from({ length: 60 }, (_, i) => `soort ${i}`)
    )
    expect([told?.woorden.length, told?.meer]).toEqual([50, 10])
    expect(found(naam, ['Jansen'])).toEqual([])
  })
})

describe('the translation of a cell', () => {
  const translate = (field: Field, waarden: Readonly<Record<string, string>>) =>
    translatorOf({ kolom: 'K', waarden }, field)

  test('is that of the word however it is written; other words stay', () => {
    const here = translate(soort, { Eetclub: 'INFORMELE_DIENST', '?': '' })
    expect(['eet-club', 'Kring', '?', '!'].map(here)).toEqual(['INFORMELE_DIENST', 'Kring', '', '!'])
    expect(translate(soort, { Eetclub: 'X' })('constructor')).toBe('constructor')
  })

  test('of a list is that of each part', () => {
    expect(translate(dagen, { dinsdag: 'DI', 'hele week': 'MA;DI' })('ma; dinsdag')).toBe('ma|DI')
    expect(translate(dagen, { dinsdag: 'DI', 'hele week': 'MA;DI' })('Hele week')).toBe('MA;DI')
  })

  test('is the same for every row where that was said', () => {
    expect(translatorOf({ vast: 'x' }, soort)('x')).toBe('x')
  })
})
