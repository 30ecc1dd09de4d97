// SPDX-License-Identifier: EUPL-1.2

import SchemaBuilder from '@pothos/core'
import ComplexityPlugin from '@pothos/plugin-complexity'
import type { QueryContext } from './context.ts'
import type { GeoJson } from './scalars.ts'

/** What leaves and enters through each scalar. */
export interface Scalars {
  ID: { Input: string; Output: string }
  String: { Input: string; Output: string }
  Int: { Input: number; Output: number }
  Float: { Input: number; Output: number }
  Boolean: { Input: boolean; Output: boolean }
  Datum: { Input: string; Output: string }
  Tijdstip: { Input: string; Output: string }
  Positie: { Input: number; Output: number }
  Versie: { Input: number; Output: number }
  Centen: { Input: number; Output: number }
  GeoJSON: { Input: GeoJson; Output: GeoJson }
}

/** The one schema under construction. Kinds declare themselves on it through `kind.ts`. */
export const builder = new SchemaBuilder<{
  Context: QueryContext
  Scalars: { [S in keyof Scalars]: Scalars[S] }
  DefaultFieldNullability: false
}>({
  plugins: [ComplexityPlugin],
  defaultFieldNullability: false,
  // The plugin only prices fields here; limits.ts asks for the price once per request.
  complexity: { disabled: true, defaultComplexity: 1, defaultListMultiplier: 1 }
})

export type Types = typeof builder.$inferSchemaTypes
