// SPDX-License-Identifier: EUPL-1.2
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getArgumentValues,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  visit
} from 'graphql'
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js'
import { planOf } from '../schema/kern/audience.ts'
import type { QueryContext } from '../schema/kern/context.ts'
import { Moment } from '../schema/kern/moment.ts'
import { leafOf } from './leaf.ts'
import { Unclean } from './unclean.ts'

/** Makes `data`. Throws whatever goes wrong. */
export type Program = (context: QueryContext, variables: Readonly<Record<string, unknown>>) => object

type Values = { readonly [variable: string]: unknown }
type Generated = (context: QueryContext, variableArgs: readonly unknown[]) => object

/** Arguments that depend on variables: read once per request, not once per parent. */
interface ArgumentSlot {
  readonly field: GraphQLField<unknown, unknown>
  readonly node: FieldNode
}

/**
 * Turns a validated query into one function that reads the rows as hand-written code would: fields are pure and
 * synchronous, so there are no promises, no resolve infos and no checks per step. `given` holds the variables that @skip
 * and @include look at; another value of those is another program. Throws Unclean for what cannot be compiled.
 */
export const compile = (
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
  given: Values
): Program => {
  const writer = new Writer(schema, fragments, given)
  const generated = writer.finish(operation)
  return (context, variables) =>
    generated(
      context,
      writer.slots.map(({ field, node }) => getArgumentValues(field, node, variables))
    )
}

class Writer {
  readonly slots: ArgumentSlot[] = []
  readonly #schema: GraphQLSchema
  readonly #fragments: Record<string, FragmentDefinitionNode>
  readonly #given: Values
  readonly #constants: unknown[] = []
  readonly #functions: string[] = []

  constructor(schema: GraphQLSchema, fragments: Readonly<Record<string, FragmentDefinitionNode>>, given: Values) {
    this.#schema = schema
    this.#fragments = { ...fragments }
    this.#given = given
  }

  finish(operation: OperationDefinitionNode): Generated {
    const root = this.#schema.getQueryType()
    if (!root) throw new Unclean('no query type')
    const fields = collectFields(this.#schema, this.#fragments, this.#given, root, operation.selectionSet)
    const name = this.#object(root, fields)
    const names = this.#constants.map((_, i) => `k${i}`)
    const body = `"use strict"; const [${names.join(',')}] = k; ${this.#functions.join('\n')}; return (c, a) => ${name}(null, c, a)`
    return new Function('k', body)(this.#constants)
  }

  #constant(waarde: unknown): string {
    const known = this.#constants.indexOf(waarde)
    return `k${known >= 0 ? known : this.#constants.push(waarde) - 1}`
  }

  #function(body: string): string {
    const name = `f${this.#functions.length}`
    this.#functions.push(`function ${name}(p, c, a) { ${body} }`)
    return name
  }

  /** A function that makes an object of this type; keys in it are GraphQL names. */
  #object(type: GraphQLObjectType, fields: ReadonlyMap<string, readonly FieldNode[]>): string {
    const members: string[] = []
    let rowOf = ''
    for (const [key, nodes] of fields) {
      const [node] = nodes
      if (!node) continue
      // In a literal this one name would set the prototype.
      const name = key === '__proto__' ? '["__proto__"]' : key
      if (node.name.value === '__typename') {
        members.push(`${name}: "${type.name}"`)
        continue
      }
      const field = type.getFields()[node.name.value]
      const plan = field && planOf(field)
      if (!field || !plan?.read) throw new Unclean(`${type.name}.${node.name.value} is not read from the view`)
      const read = `${this.#constant(plan.read)}(r, ${this.#arguments(field, node)}, c, op)`
      const made = this.#complete(field.type, nodes, read)
      if (plan.mask !== 0) rowOf = this.#constant(plan.rowOf)
      members.push(`${name}: ${plan.mask === 0 ? made : `(b & ${plan.mask}) === 0 ? null : ${made}`}`)
    }
    const moment = this.#constant(Moment)
    const bits = rowOf ? `const w = ${rowOf}(r), b = w.tabel.publiek(c.wie, w);` : ''
    return this.#function(
      `let r = p, op = null; if (p instanceof ${moment}) { r = p.rij; op = p.op } ${bits} return { ${members.join(', ')} }`
    )
  }

  #arguments(field: GraphQLField<unknown, unknown>, node: FieldNode): string {
    if (!usesVariables(node)) return this.#constant(getArgumentValues(field, node, {}))
    return `a[${this.slots.push({ field, node }) - 1}]`
  }

  /** An expression that makes of `read` a value of this type, or throws where null may not be. */
  #complete(type: GraphQLOutputType, nodes: readonly FieldNode[], read: string): string {
    const mayBeNull = !isNonNullType(type)
    const bare = isNonNullType(type) ? type.ofType : type
    if (isLeafType(bare)) return `${this.#constant(leafOf(bare, mayBeNull))}(${read})`
    const none = mayBeNull ? 'if (p == null) return null;' : `if (p == null) ${this.#constant(fail)}();`
    if (isListType(bare)) {
      const item = this.#complete(bare.ofType, nodes, 'p[i]')
      const list = `if (!Array.isArray(p)) ${this.#constant(fail)}(); const l = []; for (let i = 0; i < p.length; i++) l.push(${item}); return l`
      return `${this.#function(`${none} ${list}`)}(${read}, c, a)`
    }
    if (isObjectType(bare)) {
      return `${this.#function(`${none} return ${this.#below(bare, nodes)}(p, c, a)`)}(${read}, c, a)`
    }
    if (isAbstractType(bare) && bare.resolveType) {
      const cases = this.#schema
        .getPossibleTypes(bare)
        .map((member) => `case "${member.name}": return ${this.#below(member, nodes)}(p, c, a);`)
      const which = `switch (${this.#constant(bare.resolveType)}(p, c)) { ${cases.join(' ')} default: ${this.#constant(fail)}() }`
      return `${this.#function(`${none} ${which}`)}(${read}, c, a)`
    }
    throw new Unclean(`${String(bare)} is not compiled`)
  }

  #below(type: GraphQLObjectType, nodes: readonly FieldNode[]): string {
    return this.#object(type, collectSubfields(this.#schema, this.#fragments, this.#given, type, nodes))
  }
}

const fail = (): never => {
  throw new Unclean('a value is not what its type says')
}

const usesVariables = (node: FieldNode): boolean => {
  let found = false
  for (const argument of node.arguments ?? []) {
    visit(argument, {
      [Kind.VARIABLE]: () => {
        found = true
      }
    })
  }
  return found
}
