// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import {
  buildSchema,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument
} from 'graphql'

/** The schema as it is published: what is asked follows it, so that a new aggregate is asked for by itself. */
export const SCHEMA = buildSchema(
  readFileSync(new URL('../../contracts/generated/schema.graphql', import.meta.url), 'utf8')
)

/** How many of a list inside a node are asked. */
const INSIDE = 5

type Field = GraphQLField<unknown, unknown>

const fieldsOf = (type: GraphQLObjectType): readonly Field[] =>
  Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument))

/** What a list with pages is of; null for what is no such list. */
const nodeOf = (field: Field): GraphQLObjectType | null => {
  const type = getNamedType(field.type)
  const nodes = isObjectType(type) ? type.getFields().nodes : undefined
  const node = nodes && getNamedType(nodes.type)
  return isObjectType(node) ? node : null
}

/** All that an answer says of a thing: its own values, which others it names, and `levels` deep what those say. */
const said = (type: GraphQLObjectType, levels: number): string =>
  fieldsOf(type)
    .map((field) => saidBy(field, levels))
    .filter((text) => text !== '')
    .join(' ') || '__typename'

const saidBy = (field: Field, levels: number): string => {
  const [{ name }, type, node] = [field, getNamedType(field.type), nodeOf(field)]
  if (isLeafType(type)) return name
  if (!isObjectType(type)) return `${name} { __typename }`
  if (node !== null) return levels > 0 ? `${name}(first: ${INSIDE}) { aantal nodes { ${said(node, levels - 1)} } }` : ''
  if (levels > 0) return `${name} { ${said(type, levels - 1)} }`
  return 'id' in type.getFields() ? `${name} { id }` : ''
}

/** A list of the schema that anyone may ask for, by its name, with the words that ask for a node of it. */
export interface List {
  readonly naam: string
  /** What a node says, and so many levels of what it names. */
  readonly node: (levels: number) => string
}

/** Every list with pages that the schema begins with. */
export const LISTS: readonly List[] = Object.values(SCHEMA.getQueryType()?.getFields() ?? {}).flatMap((field) => {
  const node = field.args.some(isRequiredArgument) ? null : nodeOf(field)
  return node === null ? [] : [{ naam: field.name, node: (levels: number) => said(node, levels) }]
})
