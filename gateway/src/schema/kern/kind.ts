// SPDX-License-Identifier: EUPL-1.2
import type { InputFieldMap, InputShapeFromFields } from '@pothos/core'
import type { Dag } from '../../view/kern/day.ts'
import type { Rij } from '../../view/kern/rij.ts'
import type { Overzicht } from '../../view/overzicht.ts'
import { type FieldPlan, maskOf, rowItself, type Voor } from './audience.ts'
import { builder, type Scalars } from './builder.ts'
import type { QueryContext } from './context.ts'
import { type Bij, Moment } from './moment.ts'

/** A type of the schema, with what its values are in the view. */
export interface Ref<S> {
  readonly name: string
  readonly $inferType: S
}
type One = keyof Scalars | Ref<unknown>
export type OutType = One | readonly [One]

type ShapeOf<T> = T extends keyof Scalars ? Scalars[T]['Output'] : T extends Ref<infer S> ? Bij<S> : never
/** What a field of this type must be given. */
export type Shape<T> = T extends readonly [infer U] ? readonly ShapeOf<U>[] : ShapeOf<T>

type Open = 'PUBLIEK' | 'ZOALS_OUDER'

export interface FieldOptions<R, T extends OutType, V extends Voor, N extends boolean, A extends InputFieldMap> {
  /** Who sees it. Restricted fields can always be null: others get silence, not an error. */
  readonly voor: V
  readonly type: T
  readonly doc?: string
  readonly nullable?: V extends Open ? N : never
  readonly args?: A
  /** Price of what is below, by arguments: of a page, its size. */
  readonly price?: (args: InputShapeFromFields<A>) => { field: number; multiplier: number }
  /**
   * The day that this speaks of, or on which it happened: asked about an earlier day the field is empty, for then nobody
   * knew. Not for what was planned for a later day.
   */
  readonly sinds?: V extends Open ? (N extends true ? (rij: R) => Dag | null : never) : (rij: R) => Dag | null
  /** Pure and synchronous; `op` is null for now. */
  readonly read: (
    rij: R,
    args: InputShapeFromFields<A>,
    context: QueryContext,
    op: number | null
  ) => V extends Open ? (N extends true ? Shape<T> | null : Shape<T>) : Shape<T> | null
}

/** A field as it was declared; only the functions below make one, so that none goes without an audience. */
export class Field {
  readonly config: object
  constructor(config: object) {
    this.config = config
  }
}

export type FieldMaker<R> = <
  const T extends OutType,
  const V extends Voor,
  N extends boolean = false,
  A extends InputFieldMap = Record<never, never>
>(
  options: FieldOptions<R, T, V, N, A>
) => Field

type Fields<R> = (field: FieldMaker<R>) => Record<string, Field>

type RowOf = (rij: never) => Rij

/** Of which rows parts are, by type: for fields that other files add. */
const rowsOf = new Map<string, RowOf>()

/** An interface of the schema. `$of` is never there: it lets only a type be one whose values are such. */
export interface Shared<S> extends Ref<S> {
  readonly $of?: (value: S) => void
}
type Is<S> = readonly Pick<Shared<S>, 'name' | '$of'>[]

/** Interfaces by name, each with those that it is itself. */
const interfaces = new Map<string, Is<never>>()

/** These interfaces, and what they are themselves: GraphQL wants each of them said. */
const allOf = (is: Is<never>): Is<never> => [
  ...new Set(is.flatMap((one) => [one, ...allOf(interfaces.get(one.name) ?? [])]))
]

/**
 * Declares a type: what GraphQL shows of rows, of their parts, or of plain values. `rowOf` tells of which row a part
 * is, where its fields are restricted.
 */
export const kind = <S>(
  naam: string,
  options: { doc: string; is?: Is<S>; rowOf?: (part: S) => Rij; fields: Fields<S> }
): Ref<S> => {
  const rowOf: RowOf = options.rowOf ?? rowItself
  rowsOf.set(naam, rowOf)
  return builder.objectRef<S>(naam).implement({
    description: options.doc,
    interfaces: allOf(options.is ?? []) as never,
    fields: build(options.fields, rowOf) as never
  })
}

/**
 * Declares what several types have in common: an interface, whose fields all of them have without naming them again.
 * `which` names the type of a value.
 */
export const shared = <S>(
  naam: string,
  options: { doc: string; is?: Is<S>; which: (value: S) => string; fields: Fields<S> }
): Shared<S> => {
  interfaces.set(naam, options.is ?? [])
  return builder.interfaceRef<S>(naam).implement({
    description: options.doc,
    interfaces: allOf(options.is ?? []) as never,
    resolveType: typeOf(options.which) as never,
    fields: build(options.fields, rowItself) as never
  })
}

/** The name of a value's type, whether or not it is looked at on a day. */
const typeOf =
  <S>(which: (value: S) => string) =>
  (value: Bij<S>): string =>
    which(value instanceof Moment ? value.rij : value)

/** Adds fields to a type or an interface from the file of another kind: what a gemeente has of it, for instance. */
export const extend = <S>(of: Ref<S>, fields: Fields<S>): void => {
  const built = build(fields, rowsOf.get(of.name) ?? rowItself) as never
  if (interfaces.has(of.name)) builder.interfaceFields(of as never, built)
  else builder.objectFields(of as never, built)
}

/** One of several types; `which` names it. */
export const union = <S>(naam: string, doc: string, types: readonly Ref<S>[], which: (rij: S) => string): Ref<S> =>
  builder.unionType(naam, {
    description: doc,
    types: types as never,
    resolveType: typeOf(which) as never
  }) as never

/** Adds root fields of Query. */
export const queries = (fields: Fields<object>): void => {
  builder.queryFields(build(fields, rowItself) as never)
}

/** Arguments of a field. */
export const args = builder.args.bind(builder)

/** How the thing of an aggregate is found in the view: mutations answer with it. */
export interface Thing {
  readonly veld: string
  readonly type: Ref<object>
  readonly vind: (overzicht: Overzicht, id: string) => object | null
}
const things = new Map<string, Thing>()

/** Tells as which type the things of an aggregate are shown. */
export const shows = (aggregaat: string, thing: Thing): void => {
  things.set(aggregaat, thing)
}

export const thingOf = (aggregaat: string): Thing | undefined => things.get(aggregaat)

type AnyOptions = FieldOptions<object, OutType, Voor, boolean, InputFieldMap>

/** Pothos' own builder types cannot know `voor`; the typed side of these fields is `FieldOptions` above. */
const build =
  (fields: Fields<never>, rowOf: RowOf) =>
  (t: { field: (config: never) => unknown }): object => {
    const declared = fields(((options: AnyOptions) => declare(options, rowOf)) as never)
    return Object.fromEntries(Object.entries(declared).map(([naam, field]) => [naam, t.field(field.config as never)]))
  }

const declare = (options: AnyOptions, rowOf: RowOf): Field => {
  const plan: FieldPlan = { voor: options.voor, mask: maskOf(options.voor), rowOf, read: readerOf(options) as never }
  return new Field({
    type: options.type,
    description: options.doc,
    nullable: plan.mask !== 0 || options.nullable === true,
    args: options.args ?? {},
    // Said in full: a bare number would be taken ten times for a list, and pages were multiplied already.
    complexity: options.price ?? { field: 1, multiplier: 1 },
    extensions: { naober: plan },
    resolve: resolverOf(plan)
  })
}

/** Reads nothing of what was not so yet on the asked day. */
const readerOf = ({ sinds, read }: AnyOptions): AnyOptions['read'] =>
  sinds === undefined
    ? read
    : (rij, args, context, op) => (op !== null && (sinds(rij) ?? op) > op ? null : read(rij, args, context, op))

/** The same reading as on the compiled road, for whoever executes field by field. */
const resolverOf =
  ({ mask, rowOf, read }: FieldPlan) =>
  (parent: unknown, args: unknown, context: QueryContext): unknown => {
    const rij = (parent instanceof Moment ? parent.rij : parent) as never
    if (mask !== 0 && !mayRead(mask, rowOf(rij), context)) return null
    return read?.(rij, args as never, context, parent instanceof Moment ? parent.op : null)
  }

/** Whether the viewer belongs to one of the audiences. */
const mayRead = (mask: number, rij: Rij, context: QueryContext): boolean =>
  (rij.tabel.publiek(context.wie, rij) & mask) !== 0
