// SPDX-License-Identifier: EUPL-1.2
import type { Gebeurtenis } from '@naober/contracts'

/** A decision in one shape: events by stream name, and names that may exist once ever. */
export interface GenormaliseerdBesluit {
  readonly events: Readonly<Record<string, readonly Gebeurtenis[]>>
  readonly uniek: readonly string[]
}

const isMetUniek = (uit: object): uit is { besluit: unknown; uniek: readonly string[] } =>
  'uniek' in uit && 'besluit' in uit

/** Brings what a decider returned (not a refusal) into one shape. */
export const normaliseer = (uit: unknown): GenormaliseerdBesluit => {
  if (typeof uit !== 'object' || uit === null) throw new Error('a decider returned nothing')
  if (isMetUniek(uit)) return { events: normaliseer(uit.besluit).events, uniek: uit.uniek }
  return { events: Array.isArray(uit) ? { zelf: uit } : { ...uit }, uniek: [] }
}
