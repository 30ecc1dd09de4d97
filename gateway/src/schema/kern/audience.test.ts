// SPDX-License-Identifier: EUPL-1.2
import {
  GraphQLInt,
  GraphQLInterfaceType,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLSchema
} from 'graphql'
import { expect, test } from 'vitest'
import { demandAudiences, maskOf, planOf, rowItself } from './audience.ts'
import { maakSchema } from './schema.ts'

const schemaWith = (extensions: object, type: GraphQLOutputType = GraphQLInt) =>
  new GraphQLSchema({
    query: new GraphQLObjectType({ name: 'Query', fields: { aantal: { type, extensions: { ...extensions } } } })
  })

const plan = (voor: 'PUBLIEK' | 'EIGENAAR') => ({ naober: { voor, mask: maskOf(voor), rowOf: rowItself, read: null } })

test('a field that declares no audience stops the start, and is named', () => {
  expect(() => demandAudiences(schemaWith({}))).toThrow('Query.aantal does not declare its audience')
})

test('an interface says for its types who sees a field', () => {
  const fields = { naam: { type: GraphQLInt } }
  const Plek = new GraphQLInterfaceType({ name: 'Plek', fields })
  const query = new GraphQLObjectType({ name: 'Query', fields: { plek: { type: Plek, extensions: plan('PUBLIEK') } } })
  expect(() => demandAudiences(new GraphQLSchema({ query }))).toThrow('Plek.naam does not declare its audience')
})

test('a restricted field that cannot stay silent stops the start', () => {
  expect(() => demandAudiences(schemaWith(plan('EIGENAAR'), new GraphQLNonNull(GraphQLInt)))).toThrow('cannot be null')
})

test('a declared field passes', () => {
  expect(() => demandAudiences(schemaWith(plan('PUBLIEK'), new GraphQLNonNull(GraphQLInt)))).not.toThrow()
  expect(() => demandAudiences(schemaWith(plan('EIGENAAR')))).not.toThrow()
})

test('every field of the gateway declares its audience', () => {
  const schema = maakSchema()
  const fields = Object.values(schema.getTypeMap())
    .filter((type) => type instanceof GraphQLObjectType && !type.name.startsWith('__'))
    .flatMap((type) => Object.values((type as GraphQLObjectType).getFields()))
  expect(fields.length).toBeGreaterThan(300)
  expect(fields.filter((field) => !planOf(field))).toEqual([])
})
