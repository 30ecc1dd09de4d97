// SPDX-License-Identifier: EUPL-1.2
import { type Keuze, woordenVan } from '@naober/contracts'
import type { InputRef } from '@pothos/core'
import { builder, type Scalars } from './builder.ts'

/** A schema of the subset that contracts keep to, as it lies before us at run time. */
export interface Schema {
  readonly type?: string
  readonly format?: string
  readonly scalar?: string
  readonly description?: string
  readonly const?: unknown
  readonly minimum?: number
  readonly maximum?: number
  readonly anyOf?: readonly Schema[]
  readonly items?: Schema
  readonly uniqueItems?: boolean
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  /** Exactly one of the properties is given. */
  readonly eenVan?: boolean
}

type Ref = keyof Scalars | InputRef<unknown>
type InputType = Ref | readonly [InputType]

const OWN_SCALARS: Record<string, keyof Scalars> = {
  Positie: 'Positie',
  Versie: 'Versie',
  Centen: 'Centen',
  GeoJsonVlak: 'GeoJSON'
}
const FORMATS: Record<string, keyof Scalars> = { uuid: 'ID', date: 'Datum', 'date-time': 'Tijdstip' }
const MAX_INT = 2 ** 31 - 1

const enums = new Map<string, InputRef<unknown>>()

/** Declares an enum from a literal union; inputs with the same values use it too. */
export const enumOf = <W extends string>(naam: string, doc: string, schema: Keuze<W>) => {
  const values = woordenVan(schema)
  const ref = builder.enumType(naam, { description: doc, values })
  enums.set(keyOf(values), ref)
  return ref
}

const keyOf = (values: readonly unknown[]): string => [...values].sort().join()

/**
 * The GraphQL input object of a contract's fields. What may be left out or may be null is nullable here; the door,
 * which checks every field, tells the two apart. Throws for what is outside the subset.
 */
export const inputOf = (naam: string, schema: object, description: string): InputRef<unknown> => {
  const { properties = {}, required: needed = [], eenVan = false } = schema as Schema
  return builder.inputType(naam, {
    description,
    isOneOf: eenVan,
    fields: (t) =>
      Object.fromEntries(
        Object.entries(properties).map(([veld, deel]) => {
          const bare = withoutNull(deel)
          const required = needed.includes(veld) && bare === deel
          const type = typeOf(`${naam.replace(/Invoer$/, '')}${capital(veld)}`, bare)
          return [veld, t.field({ type: type as never, required, ...describe(deel.description, bare) })]
        })
      ) as never
  }) as InputRef<unknown>
}

/** What a field is, in words; GraphQL has no other way to say that a list is a set. */
const describe = (woorden: string | undefined, { uniqueItems }: Schema): { readonly description?: string } => {
  const delen = [woorden, uniqueItems ? 'Elke waarde hoogstens één keer.' : undefined].filter(
    (een) => een !== undefined
  )
  return delen.length === 0 ? {} : { description: delen.join(' ') }
}

const typeOf = (naam: string, schema: Schema): InputType => {
  const own = schema.scalar === undefined ? undefined : OWN_SCALARS[schema.scalar]
  if (own) return own
  if (schema.anyOf) return ofLiterals(naam, schema.anyOf, schema)
  switch (schema.type) {
    case 'string':
      return (schema.format !== undefined && FORMATS[schema.format]) || 'String'
    case 'boolean':
      return 'Boolean'
    case 'number':
      return 'Float'
    case 'integer':
      if (
        schema.minimum !== undefined &&
        schema.minimum >= -MAX_INT &&
        schema.maximum !== undefined &&
        schema.maximum <= MAX_INT
      )
        return 'Int'
      throw new Error(`${naam}: an integer that does not fit Int needs a scalar of its own`)
    case 'array':
      if (schema.items) return [typeOf(naam, withoutNull(schema.items))]
      throw new Error(`${naam}: a list of nothing`)
    case 'object':
      return inputOf(`${naam}Invoer`, schema, schema.description ?? `Deel van ${naam}.`)
    default:
      throw new Error(`${naam}: outside the subset of command schemas`)
  }
}

const ofLiterals = (naam: string, branches: readonly Schema[], schema: Schema): InputRef<unknown> => {
  const values = branches.map((branch) => String(branch.const))
  if (branches.some((branch) => typeof branch.const !== 'string'))
    throw new Error(`${naam}: a union of other things than codes`)
  const known = enums.get(keyOf(values))
  if (known) return known
  const made = builder.enumType(naam, { description: schema.description ?? `Keuze in ${naam}.`, values })
  enums.set(keyOf(values), made)
  return made
}

/** The schema without its null; the same object when there was none. */
const withoutNull = (schema: Schema): Schema => {
  if (!schema.anyOf?.some((branch) => branch.type === 'null')) return schema
  const rest = schema.anyOf.filter((branch) => branch.type !== 'null')
  const [only] = rest
  return rest.length === 1 && only ? only : { ...schema, anyOf: rest }
}

export const capital = (naam: string): string => naam.charAt(0).toUpperCase() + naam.slice(1)
