// SPDX-License-Identifier: EUPL-1.2
import { type GraphQLLeafType, isEnumType } from 'graphql'
import { Unclean } from './unclean.ts'

/** Takes a value of a scalar or an enum as executing would, or throws Unclean where that would change or refuse it. */
export type Leaf = (value: unknown) => unknown

const fail = (value: unknown): never => {
  throw new Unclean(`${typeof value} where its type says otherwise`)
}

const text: Leaf = (value) => (typeof value === 'string' ? value : fail(value))
const whole: Leaf = (value) => (typeof value === 'number' && (value | 0) === value ? value : fail(value))
const finite: Leaf = (value) => (typeof value === 'number' && Number.isFinite(value) ? value : fail(value))
const truth: Leaf = (value) => (typeof value === 'boolean' ? value : fail(value))
const BUILT_IN: Record<string, Leaf> = { ID: text, String: text, Int: whole, Float: finite, Boolean: truth }

const leaves = new WeakMap<GraphQLLeafType, { readonly strict: Leaf; readonly nullable: Leaf }>()

/** How values of this type are taken: the same function each time. */
export const leafOf = (type: GraphQLLeafType, mayBeNull: boolean): Leaf => {
  const known = leaves.get(type) ?? bothOf(BUILT_IN[type.name] ?? ownOf(type))
  leaves.set(type, known)
  return mayBeNull ? known.nullable : known.strict
}

const bothOf = (leaf: Leaf) => ({
  strict: (value: unknown) => (value == null ? fail(value) : leaf(value)),
  nullable: (value: unknown) => (value == null ? null : leaf(value))
})

/** Enums are named as they are held. */
const ownOf = (type: GraphQLLeafType): Leaf => {
  if (!isEnumType(type)) return (value) => type.serialize(value) ?? fail(value)
  const names = new Map<unknown, string>(type.getValues().map(({ name, value }) => [value, name]))
  return (value) => names.get(value) ?? fail(value)
}
