// SPDX-License-Identifier: EUPL-1.2
import {
  Centen,
  Datum,
  eenVan,
  gesloten,
  Id,
  keuze,
  leegbaar,
  lijst,
  optioneel,
  Positie,
  Tijdstip
} from '@naober/contracts'
import { Vlak } from '@naober/contracts/vlak'
import { type GraphQLInputObjectType, printType } from 'graphql'
import Type from 'typebox'
import { expect, test } from 'vitest'
import { builder } from './builder.ts'
import { enumOf, inputOf } from './input.ts'
import './scalars.ts'

enumOf('Kleur', 'Een kleur.', keuze('ROOD', 'GROEN'))
inputOf(
  'ProefInvoer',
  gesloten({
    id: Id,
    dag: Datum,
    moment: Tijdstip,
    tekst: Type.String({ maxLength: 3 }),
    aantal: Type.Integer({ minimum: 0, maximum: 10 }),
    maat: Type.Number({ minimum: 0, maximum: 1 }),
    ja: Type.Boolean(),
    positie: Positie,
    geld: Centen,
    kleur: keuze('GROEN', 'ROOD'),
    richting: keuze('HEEN', 'TERUG'),
    plek: Vlak,
    weg: optioneel(leegbaar(Datum)),
    leeg: leegbaar(Id),
    namen: lijst(Type.String(), 3),
    wie: eenVan({ persoonId: Type.String(), partijId: Id }),
    deel: optioneel(gesloten({ diep: gesloten({ getal: Type.Integer({ minimum: -1, maximum: 1 }) }) }))
  }),
  'Alles wat een opdracht kan vragen.'
)
builder.queryType({})
builder.queryField('proef', (t) => t.boolean({ resolve: () => true, args: { proef: t.arg({ type: 'Datum' }) } }))
const schema = builder.toSchema()
const printed = (naam: string) => printType(schema.getType(naam) as GraphQLInputObjectType).replace(/ *""".*"""\n/g, '')

test('every part of the subset has its GraphQL type', () => {
  expect(printed('ProefInvoer')).toBe(`input ProefInvoer {
  aantal: Int!
  dag: Datum!
  deel: ProefDeelInvoer
  geld: Centen!
  id: ID!
  ja: Boolean!
  kleur: Kleur!
  leeg: ID
  maat: Float!
  moment: Tijdstip!
  namen: [String!]!
  plek: GeoJSON!
  positie: Positie!
  richting: ProefRichting!
  tekst: String!
  weg: Datum
  wie: ProefWieInvoer!
}`)
})

test('alternatives are @oneOf, and parts are named after where they stand', () => {
  expect(printed('ProefWieInvoer')).toBe('input ProefWieInvoer @oneOf {\n  partijId: ID\n  persoonId: String\n}')
  expect(printed('ProefDeelDiepInvoer')).toBe('input ProefDeelDiepInvoer {\n  getal: Int!\n}')
})

test.each([
  ['an integer without bounds', Type.Integer(), 'needs a scalar'],
  ['a mixed union', Type.Union([Type.String(), Type.Integer({ minimum: 0, maximum: 1 })]), 'other things than codes'],
  ['numbers as choices', Type.Union([Type.Literal(1), Type.Literal(2)]), 'other things than codes']
])('%s is outside the subset and stops the start', (wat, veld, reason) => {
  expect(() => inputOf(`Fout${wat.replaceAll(' ', '')}`, gesloten({ veld }), 'Fout.')).toThrow(reason)
})
