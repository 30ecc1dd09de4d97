// SPDX-License-Identifier: EUPL-1.2
import { type GraphQLLeafType, isEnumType } from 'graphql'
import { quote } from './quote.ts'
import { Unclean } from './unclean.ts'

/** Writes one value of a scalar or an enum as JSON, the same as executing and stringifying would. Throws Unclean. */
export type Json = (value: unknown) => string

const text: Json = (value) => (typeof value === 'string' ? quote(value) : unclean(value))
const whole: Json = (value) => (typeof value === 'number' && (value | 0) === value ? String(value) : unclean(value))
const finite: Json = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? JSON.stringify(value) : unclean(value)
const truth: Json = (value) => (typeof value === 'boolean' ? String(value) : unclean(value))

const unclean = (value: unknown): never => {
  throw new Unclean(`${typeof value} where its type says otherwise`)
}

const BUILT_IN: Record<string, Json> = { ID: text, String: text, Int: whole, Float: finite, Boolean: truth }

/** How values of this type are written. */
export const jsonOf = (type: GraphQLLeafType): Json => {
  if (isEnumType(type)) return enumOf(new Map(type.getValues().map(({ name, value }) => [value, `"${name}"`])))
  const builtIn = BUILT_IN[type.name]
  if (builtIn) return builtIn
  return (value) => {
    const json: unknown = JSON.stringify(type.serialize(value))
    return typeof json === 'string' ? json : unclean(value)
  }
}

const enumOf =
  (names: ReadonlyMap<unknown, string>): Json =>
  (value) =>
    names.get(value) ?? unclean(value)
