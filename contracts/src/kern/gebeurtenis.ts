// SPDX-License-Identifier: EUPL-1.2
import type { Static, TObject, TProperties } from 'typebox'
import { zoalsBewaard } from './bewaard.ts'
import type { Elk } from './elk.ts'
import { open } from './velden.ts'

/** OPENBAAR events may leave the house (open topic, public feed); INTERN ones are ours alone. */
export type Openheid = 'OPENBAAR' | 'INTERN'

/** Something that happened, as it is stored: type, version of its schema, data. */
export interface Gebeurtenis<N extends string = string, D = object> {
  readonly type: N
  readonly v: number
  readonly data: D
}

/** Turns the data of an older version of an event into the next one. Pure. */
export type Upcaster = (data: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>

/** The declaration of an event: calling it makes one. */
export interface Gebeurtenissoort<N extends string = string, V extends TProperties = TProperties> {
  (data: Static<TObject<V>>): Gebeurtenis<N, Static<TObject<V>>>
  readonly naam: N
  readonly versie: number
  readonly openheid: Openheid
  readonly schema: TObject<V>
  /** What others than we see of its data, where that is less than all; it fits the same schema. */
  readonly naarBuiten: ((data: Elk) => object) | null
  readonly doc: string
  /** `upcasters[i]` turns version i+1 into i+2. */
  readonly upcasters: readonly Upcaster[]
}

/** The event that a declaration makes. */
export type GebeurtenisVan<G> = G extends (data: never) => infer U ? U : never

/** Declares an event. Its name is a past participle; its meaning never changes, a new meaning is a new version. */
export const gebeurtenis = <const N extends string, V extends TProperties>(
  naam: N,
  opties: {
    openheid: Openheid
    doc: string
    velden: V
    naarBuiten?: (data: Static<TObject<V>>) => Static<TObject<V>>
    upcasters?: readonly Upcaster[]
  }
): Gebeurtenissoort<N, V> => {
  const versie = (opties.upcasters?.length ?? 0) + 1
  const maak = (data: Static<TObject<V>>) => ({ type: naam, v: versie, data })
  return Object.assign(maak, {
    naam,
    versie,
    openheid: opties.openheid,
    schema: zoalsBewaard(open(opties.velden)),
    naarBuiten: opties.naarBuiten ?? null,
    doc: opties.doc,
    upcasters: opties.upcasters ?? []
  })
}
