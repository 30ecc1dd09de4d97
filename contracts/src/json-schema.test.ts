// SPDX-License-Identifier: EUPL-1.2
import Ajv from 'ajv/dist/2020.js'
import Type from 'typebox'
import { expect, test } from 'vitest'
import { exampleOf } from './example.ts'
import { published } from './json-schema.ts'
import { eenVan, gesloten, keuze, LEESBAAR, leegbaar, lijst, VrijeTekst } from './kern/index.ts'
import { OPDRACHTEN } from './register.ts'

test('our own keywords become extensions and a choice of texts an enum, at every depth', () => {
  const schema = gesloten({
    soorten: lijst(keuze('A', 'B'), 2),
    naam: leegbaar(VrijeTekst(5)),
    wie: eenVan({ persoon: Type.String() }),
    scalar: Type.Integer({ scalar: 'Centen' })
  })
  expect(published(schema)).toEqual({
    type: 'object',
    required: ['soorten', 'naam', 'wie', 'scalar'],
    additionalProperties: false,
    properties: {
      soorten: { type: 'array', minItems: 0, maxItems: 2, items: { type: 'string', enum: ['A', 'B'] } },
      naam: {
        anyOf: [
          { type: 'string', minLength: 1, maxLength: 5, pattern: LEESBAAR, 'x-vrije-tekst': true },
          { type: 'null' }
        ]
      },
      wie: {
        type: 'object',
        additionalProperties: false,
        minProperties: 1,
        maxProperties: 1,
        'x-een-van': true,
        properties: { persoon: { type: 'string' } }
      },
      scalar: { type: 'integer', 'x-scalar': 'Centen' }
    }
  })
})

test('a choice between numbers stays a union', () => {
  const schema = published(Type.Union([Type.Literal(1), Type.Literal(2)]))
  expect(schema).toEqual({
    anyOf: [
      { type: 'number', const: 1 },
      { type: 'number', const: 2 }
    ]
  })
})

test('another validator reads every published command and accepts what ours accepts', () => {
  const ajv = new Ajv.default({ strict: false, validateFormats: false })
  for (const { schema } of OPDRACHTEN) {
    const validate = ajv.compile(published(schema))
    for (const fullness of ['MINIMAL', 'FULL'] as const) expect(validate(exampleOf(schema, fullness))).toBe(true)
    expect(validate({ onbekend: 1 })).toBe(false)
  }
})
