// SPDX-License-Identifier: EUPL-1.2
import Type from 'typebox'
import { Check } from 'typebox/value'
import { describe, expect, test } from 'vitest'
import { exampleOf } from './example.ts'
import { textOfPattern } from './example-text.ts'
import { eenVan, gesloten, keuze, leegbaar, lijst, optioneel, VrijeTekst } from './kern/index.ts'
import { AGGREGATEN } from './register.ts'

describe('an example is accepted by its own schema', () => {
  const schemas = AGGREGATEN.flatMap((soort) => [
    { naam: soort.naam, schema: soort.id },
    ...soort.opdrachten.map(({ naam, schema }) => ({ naam, schema })),
    ...(soort.gebeurtenissen as { naam: string; schema: Type.TSchema }[])
  ])

  test.each(schemas)('$naam', ({ schema }) => {
    for (const fullness of ['MINIMAL', 'FULL'] as const) {
      const example = exampleOf(schema, fullness)
      expect([example, Check(schema, example)]).toEqual([example, true])
    }
  })
})

test('a minimal example has only what must be there, a full one has everything', () => {
  const schema = gesloten({
    naam: VrijeTekst(8),
    soort: keuze('A', 'B'),
    bij: optioneel(leegbaar(Type.Integer({ minimum: 5 }))),
    tot: leegbaar(Type.String({ format: 'date' })),
    wie: eenVan({ persoon: Type.Literal('p'), partij: Type.Literal('q') }),
    nummers: lijst(Type.Number({ maximum: 0 }), 3, 1)
  })
  expect(exampleOf(schema, 'MINIMAL')).toEqual({
    naam: 'V',
    soort: 'A',
    tot: null,
    wie: { persoon: 'p' },
    nummers: [0]
  })
  expect(exampleOf(schema, 'FULL')).toEqual({
    naam: 'Voorbeel',
    soort: 'A',
    bij: 5,
    tot: '2026-06-01',
    wie: { persoon: 'p' },
    nummers: [0, 0]
  })
})

test.each([
  '^GM\\d{4}-\\d{4}$',
  '^(GM\\d{4}|WK\\d{4}[0-9A-Z]{2})$',
  '^[A-Z][A-Z0-9_]*$',
  '^(/[A-Za-z0-9]+)+$',
  '^\\d+(-\\d+)?(, \\d+)*$',
  'a.\\.(?:b|c)'
])('the text made for %s fits it', (pattern) => {
  expect(textOfPattern(pattern)).toMatch(new RegExp(pattern))
})

test.each(['[^a]', '\\b', '(a', 'a)', '[a'])('pattern %s, which no contract uses, is refused', (pattern) => {
  expect(() => textOfPattern(pattern)).toThrow()
})
