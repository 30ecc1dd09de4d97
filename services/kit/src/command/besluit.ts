// SPDX-License-Identifier: EUPL-1.2
import { type ElkAggregaat, type Gebeurtenis, stroomVan } from '@naober/contracts'

/** What a decision tells a thing to which that of the command belongs: known from its state, not from the command. */
export interface Bijschrift<A extends ElkAggregaat = ElkAggregaat, G extends Gebeurtenis = Gebeurtenis> {
  readonly aggregaat: A
  readonly id: string
  readonly gebeurtenissen: readonly G[]
}

/** A decision in one shape: events by stream name (`bij`: by stream), and names that may exist once ever. */
export interface GenormaliseerdBesluit {
  readonly events: Readonly<Record<string, readonly Gebeurtenis[]>>
  readonly bij: Readonly<Record<string, readonly Gebeurtenis[]>>
  readonly uniek: readonly string[]
}

type PerStroom = Readonly<Record<string, readonly Gebeurtenis[]>>

const isMetUniek = (uit: object): uit is { besluit: unknown; uniek: readonly string[] } =>
  'uniek' in uit && 'besluit' in uit

/** Brings what a decider returned (not a refusal) into one shape. */
export const normaliseer = (uit: unknown): GenormaliseerdBesluit => {
  if (typeof uit !== 'object' || uit === null) throw new Error('a decider returned nothing')
  if (isMetUniek(uit)) return { ...normaliseer(uit.besluit), uniek: uit.uniek }
  if (Array.isArray(uit)) return { events: { zelf: uit }, bij: {}, uniek: [] }
  const { bij = [], ...events } = uit as PerStroom & { readonly bij?: readonly Bijschrift[] }
  const perStroom = bij.map(({ aggregaat, id, gebeurtenissen }) => [stroomVan(aggregaat, id), gebeurtenissen] as const)
  return { events, bij: Object.fromEntries(perStroom), uniek: [] }
}
