// SPDX-License-Identifier: EUPL-1.2
import { type GraphQLField, type GraphQLSchema, isInterfaceType, isNonNullType, isObjectType } from 'graphql'
import { BEHEER, BETROKKEN, EIGENAAR, GEMEENTE, LEZER, Rij } from '../../view/kern/rij.ts'
import type { QueryContext } from './context.ts'

const BITS = { BETROKKEN, EIGENAAR, GEMEENTE, BEHEER, LEZER } as const

/** Viewers who see more of a thing than the public. One function per kind, in the view, says who they are. */
export type Beperkt = keyof typeof BITS

/**
 * Who sees a field. ZOALS_OUDER is for parts that have no audience of their own: whoever was given the part sees its
 * fields, because the field that led to it has declared one.
 */
export type Voor = 'PUBLIEK' | 'ZOALS_OUDER' | Beperkt | readonly Beperkt[]

/** Reads a value from its parent, at once; `op` is the day that was asked for, null for now. */
export type Read = (rij: never, args: never, context: QueryContext, op: number | null) => unknown

/** What a field declares beyond its type: kept on the schema, where executors and the check at start find it. */
export interface FieldPlan {
  readonly voor: Voor
  /** Audience bits of which the viewer needs one; 0: everybody. */
  readonly mask: number
  /** The row whose viewers count: of a part, the thing it is a part of. */
  readonly rowOf: (rij: never) => Rij
  /** Null for mutations and subscriptions, which are not read from the view. */
  readonly read: Read | null
}

/** A row is its own; what is neither row nor part of one has no audience, and no restricted fields. */
export const rowItself = (rij: unknown): Rij => {
  if (rij instanceof Rij) return rij
  throw new TypeError('a restricted field on something that is no row')
}

/** The bits that let a viewer see a field; 0: everybody. */
export const maskOf = (voor: Voor): number => {
  if (voor === 'PUBLIEK' || voor === 'ZOALS_OUDER') return 0
  const beperkt: readonly Beperkt[] = typeof voor === 'string' ? [voor] : voor
  return beperkt.reduce((mask, een) => mask | BITS[een], 0)
}

/** The plan of a field, or undefined where nobody declared one. */
export const planOf = (field: GraphQLField<unknown, unknown>): FieldPlan | undefined => {
  const plan: unknown = field.extensions.naober
  return isPlan(plan) ? plan : undefined
}

const isPlan = (plan: unknown): plan is FieldPlan => typeof plan === 'object' && plan !== null && 'voor' in plan

/** Stops the start when a field does not say who may see it, or could not stay silent for others. */
export const demandAudiences = (schema: GraphQLSchema): void => {
  const faults: string[] = []
  for (const type of Object.values(schema.getTypeMap())) {
    if (!(isObjectType(type) || isInterfaceType(type)) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) {
      const plan = planOf(field)
      if (!plan) faults.push(`${type.name}.${field.name} does not declare its audience`)
      else if (plan.mask !== 0 && isNonNullType(field.type)) {
        faults.push(`${type.name}.${field.name} is restricted but cannot be null`)
      }
    }
  }
  if (faults.length > 0) throw new Error(faults.join('; '))
}
