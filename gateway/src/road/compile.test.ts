// SPDX-License-Identifier: EUPL-1.2
import {
  GraphQLEnumType,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLSchema,
  GraphQLString,
  parse
} from 'graphql'
import { expect, test } from 'vitest'
import { rowItself } from '../schema/kern/audience.ts'
import { CompiledQuery } from './operation.ts'

const Kleur = new GraphQLEnumType({ name: 'Kleur', values: { ROOD: {} } })

/** What a compiled query makes of one field of a type, when its reading gives this value. */
const readAs = (type: GraphQLOutputType, value: unknown, selection = 'veld'): object | undefined => {
  const naober = { voor: 'PUBLIEK', mask: 0, rowOf: rowItself, read: () => value }
  const query = new GraphQLObjectType({ name: 'Query', fields: { veld: { type, extensions: { naober } } } })
  return CompiledQuery.of(new GraphQLSchema({ query }), parse(`{ ${selection} }`))?.data({} as never, {})
}

const strict = (type: GraphQLOutputType & { readonly name?: string }) =>
  new GraphQLNonNull(type as typeof GraphQLString)

test.each([
  ['a string', GraphQLString, 'x', 'x'],
  ['null', GraphQLString, null, null],
  ['nothing', GraphQLString, undefined, null],
  ['a number', GraphQLInt, -3, -3],
  ['a fraction', GraphQLFloat, 0.5, 0.5],
  ['a code', Kleur, 'ROOD', 'ROOD'],
  ['a list', new GraphQLList(GraphQLInt), [1, null], [1, null]]
])('%s is taken as it is', (_wat, type, value, expected) => {
  expect(readAs(type, value)).toEqual({ veld: expected })
})

test.each([
  ['null where null may not be', strict(GraphQLString), null],
  ['null in a list where it may not be', new GraphQLList(strict(GraphQLInt)), [1, null]],
  ['a number as a string', GraphQLString, 3],
  ['a number as an id', GraphQLID, 3],
  ['a fraction as Int', GraphQLInt, 1.5],
  ['a number beyond Int', GraphQLInt, 2 ** 31],
  ['no number', GraphQLFloat, Number.NaN],
  ['an unknown code', Kleur, 'BLAUW'],
  ['something else than a list', new GraphQLList(GraphQLInt), 'abc'],
  ['a promise', GraphQLString, Promise.resolve('x')]
])('%s is left to whoever executes field by field', (_wat, type, value) => {
  expect(() => readAs(type, value)).toThrow()
})

test('a name that would set a prototype is a field like any other', () => {
  const data = readAs(GraphQLString, 'x', '__proto__: veld een: veld')
  expect(JSON.stringify(data)).toBe('{"__proto__":"x","een":"x"}')
})

test('a field without a plan cannot be compiled', () => {
  const query = new GraphQLObjectType({ name: 'Query', fields: { veld: { type: GraphQLString } } })
  const compiled = CompiledQuery.of(new GraphQLSchema({ query }), parse('{ veld }'))
  expect(() => compiled?.data({} as never, {})).toThrow('not read from the view')
})

test.each(['mutation { a }', 'subscription { a }', 'query A { a } query B { a }', 'fragment F on Query { a }'])(
  '%s is not a query by itself',
  (document) => {
    const query = new GraphQLObjectType({ name: 'Query', fields: { a: { type: GraphQLString } } })
    expect(CompiledQuery.of(new GraphQLSchema({ query }), parse(document))).toBeUndefined()
  }
)
