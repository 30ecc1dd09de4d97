// SPDX-License-Identifier: EUPL-1.2
import {
  type DocumentNode,
  type GraphQLSchema,
  getIntrospectionQuery,
  getOperationAST,
  Kind,
  parse,
  type SelectionSetNode
} from 'graphql'

/** How many there are in a list of the introspection, about; of types there are as many as the schema has. */
const MANY: Readonly<Record<string, number>> = {
  fields: 12,
  inputFields: 8,
  args: 3,
  enumValues: 8,
  possibleTypes: 4,
  interfaces: 2,
  directives: 10,
  // Most types wrap no other, and few wrap more than one.
  ofType: 0.4
}

interface Told {
  /** Fields of the answer, if this stands within a question about the schema. */
  readonly within: number
  /** Those that do. */
  readonly ofSchema: number
}

const plus = (one: Told, other: Told): Told => ({
  within: one.within + other.within,
  ofSchema: one.ofSchema + other.ofSchema
})
const NOTHING: Told = { within: 0, ofSchema: 0 }

/**
 * How much an operation of a validated document asks about the schema itself, in fields of the answer, about. Each
 * fragment is measured once, however often it is used.
 */
export const askedOfSchema = (document: DocumentNode, operationName: string | null, schema: GraphQLSchema): number => {
  const types = Object.keys(schema.getTypeMap()).length
  const fragments = new Map(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : []))
  )
  const measured = new Map<string, Told>()
  const ofFragment = (name: string): Told => {
    const known = measured.get(name)
    if (known) return known
    const fragment = fragments.get(name)
    const sum = fragment ? ofSelection(fragment.selectionSet) : NOTHING
    measured.set(name, sum)
    return sum
  }
  const ofSelection = ({ selections }: SelectionSetNode): Told =>
    selections
      .map((one): Told => {
        if (one.kind === Kind.FRAGMENT_SPREAD) return ofFragment(one.name.value)
        const inside = one.selectionSet ? ofSelection(one.selectionSet) : NOTHING
        if (one.kind === Kind.INLINE_FRAGMENT) return inside
        const name = one.name.value
        const told = (1 + inside.within) * (name === 'types' ? types : (MANY[name] ?? 1))
        return { within: told, ofSchema: name === '__schema' || name === '__type' ? told : inside.ofSchema }
      })
      .reduce(plus, NOTHING)
  const operation = getOperationAST(document, operationName)
  return operation ? ofSelection(operation.selectionSet).ofSchema : 0
}

const whole = new WeakMap<GraphQLSchema, number>()

/** All that a tool asks to know the whole schema: nobody has to ask more at once. */
export const wholeOf = (schema: GraphQLSchema): number => {
  const known = whole.get(schema)
  if (known !== undefined) return known
  const everything = getIntrospectionQuery({
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
    oneOf: true
  })
  const ofSchema = askedOfSchema(parse(everything), null, schema)
  whole.set(schema, ofSchema)
  return ofSchema
}
