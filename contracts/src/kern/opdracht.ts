// SPDX-License-Identifier: EUPL-1.2
import type { Static, TObject, TProperties, TSchema } from 'typebox'
import type { Rol, Wie } from './actor.ts'
import { type Aggregaat, type Samenhang, type StaatVan, stroomVan } from './aggregaat.ts'
import type { Elk } from './elk.ts'
import type { Gebeurtenis } from './gebeurtenis.ts'
import { gesloten } from './velden.ts'
import type { Weigeringsregel } from './weigering.ts'
export type ElkAggregaat = Aggregaat<Elk, string, Elk>

/** A further stream that a command reads and may extend, found from the command. */
export interface Ookstroom<A extends ElkAggregaat = ElkAggregaat, I extends string | null = string | null> {
  readonly aggregaat: A
  readonly id: (opdracht: never) => I
}

/** Names a further stream of a command; null where the command does not use it. */
export const ook = <A extends ElkAggregaat, O, I extends string | null>(
  aggregaat: A,
  id: (opdracht: O) => I
): Ookstroom<A, I> => ({ aggregaat, id })

export type Ookstromen = Readonly<Record<string, Ookstroom>>

/** Why a command cannot be undone, in Dutch: who asks to undo reads it. */
export interface Onomkeerbaar {
  readonly onomkeerbaar: string
}

export const ONOMKEERBAAR = (waarom: string): Onomkeerbaar => ({
  onomkeerbaar: waarom
})

/** A command to be sent: which one, to which thing, with what. */
export interface Opdrachtaanroep {
  readonly opdracht: string
  readonly id: string | null
  readonly velden: Readonly<Record<string, unknown>>
}

type StaatVanOok<O> =
  O extends Ookstroom<infer A, infer I> ? (null extends I ? StaatVan<A> | null : StaatVan<A>) : never

/** What rules see: the one state, or the states by name (`zelf` is the thing itself) where there are several. */
export type StatenVan<S, K extends Ookstromen, Nieuw extends boolean> = [keyof K] extends [never]
  ? Nieuw extends true
    ? S | null
    : S
  : { readonly zelf: Nieuw extends true ? S | null : S } & {
      readonly [P in keyof K]: StaatVanOok<K[P]>
    }

/** Something that happened, as far as an undo asks. */
type Gebeurd = Pick<Gebeurtenis, 'type'>

interface Opties<S, V extends TProperties, K extends Ookstromen, Nieuw extends boolean, W extends string> {
  readonly doc: string
  readonly velden: V
  /** The command makes the thing: its id is the command's, unless `id` says otherwise. */
  readonly nieuw?: Nieuw
  /** Only with `nieuw`: the thing's id follows from the command (and may exist already). */
  readonly id?: (opdracht: Static<TObject<V>>) => string
  readonly ook?: K
  /** Who may knock at all; `mag` decides with the state. */
  readonly rollen: readonly Rol[]
  /** `bij`: what the things of these states belong to. */
  readonly mag: (wie: Wie, opdracht: Static<TObject<V>>, staten: StatenVan<S, K, Nieuw>, bij: Samenhang) => boolean
  readonly weigeringen: readonly Weigeringsregel<W>[]
  /** The part of the thing that the fields are about, out of what somebody may see of it; all of it when left out. */
  readonly deel?: (opdracht: Static<TObject<V>>, getoond: Partial<S>) => object
  /** Largest body in bytes; 256 KiB when left out. */
  readonly maxBytes?: number
  /** `gebeurd`: what the command led to, on every stream. */
  readonly herstel:
    | Onomkeerbaar
    | ((
        opdracht: Static<TObject<V>>,
        voor: StatenVan<S, K, Nieuw>,
        id: string,
        gebeurd: readonly Gebeurd[]
      ) => Opdrachtaanroep | Onomkeerbaar)
}

/** The command contract: the half of a command that everybody may know. */
export interface Opdrachtcontract<
  A extends ElkAggregaat = ElkAggregaat,
  V extends TProperties = Elk,
  K extends Ookstromen = Elk,
  Nieuw extends boolean = Elk,
  W extends string = string
> {
  readonly naam: string
  readonly aggregaat: A
  readonly doc: string
  readonly schema: TObject<V>
  readonly nieuw: boolean
  readonly idUit: ((opdracht: Static<TObject<V>>) => string) | null
  readonly ook: K
  readonly rollen: readonly Rol[]
  readonly mag: (wie: Wie, opdracht: Elk, staten: Elk, bij: Samenhang) => boolean
  readonly weigeringen: readonly Weigeringsregel<W>[]
  readonly deel: (opdracht: Elk, getoond: Elk) => object
  readonly herstel:
    | Onomkeerbaar
    | ((opdracht: Elk, voor: Elk, id: string, gebeurd: readonly Gebeurd[]) => Opdrachtaanroep | Onomkeerbaar)
  /** Last part of the REST path: null for making one by POST on the collection, else `_wijzig`. */
  readonly handeling: string | null
  readonly maxBytes: number
  readonly _nieuw?: Nieuw
}

export type OpdrachtVan<C> = C extends {
  readonly schema: infer T extends TSchema
}
  ? Static<T>
  : never

const kebab = (naam: string) => naam.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/**
 * Declares a command on an aggregate; everything that follows from it (route, OpenAPI, mutation, permission check,
 * docs row, fuzz test) is generated.
 */
export const opdracht = <
  S extends object,
  N extends string,
  G extends readonly Elk[],
  V extends TProperties,
  const W extends string = never,
  K extends Ookstromen = Record<never, never>,
  Nieuw extends boolean = false
>(
  naam: string,
  op: Aggregaat<S, N, G>,
  opties: Opties<S, V, K, Nieuw, W>
): Opdrachtcontract<Aggregaat<S, N, G>, V, K, Nieuw, W> => {
  const nieuw = opties.nieuw === true
  const contract: Opdrachtcontract<Aggregaat<S, N, G>, V, K, Nieuw, W> = {
    naam,
    aggregaat: op,
    doc: opties.doc,
    schema: gesloten(opties.velden),
    nieuw,
    idUit: opties.id ?? null,
    ook: opties.ook ?? ({} as K),
    rollen: opties.rollen,
    mag: opties.mag,
    weigeringen: opties.weigeringen,
    deel: opties.deel ?? ((_opdracht, getoond: object) => getoond),
    herstel: opties.herstel,
    maxBytes: opties.maxBytes ?? 256 * 1024,
    handeling: nieuw && !op.opdrachten.some((ander) => ander.handeling === null) ? null : `_${kebab(naam)}`
  }
  op.opdrachten.push(contract)
  return contract
}

/** A stream that a command names or rests on. */
export interface Stroom {
  readonly naam: string
  readonly aggregaat: ElkAggregaat
  readonly stroom: string
}

/** Streams that a command names, by name; `zelf` first. Absent ones are left out. */
export const stromenVan = (contract: Opdrachtcontract, velden: unknown, id: string): Stroom[] => {
  const uit = [
    {
      naam: 'zelf',
      aggregaat: contract.aggregaat,
      stroom: stroomVan(contract.aggregaat, id)
    }
  ]
  for (const [naam, ander] of Object.entries(contract.ook as Ookstromen)) {
    const anderId = ander.id(velden as never)
    if (anderId !== null)
      uit.push({
        naam,
        aggregaat: ander.aggregaat,
        stroom: stroomVan(ander.aggregaat, anderId)
      })
  }
  return uit
}

/** Streams of all to which a thing in this state belongs, each once. */
export const hoortBij = (
  aggregaat: ElkAggregaat,
  staat: unknown,
  velden: Readonly<Record<string, unknown>> = {}
): readonly Stroom[] => {
  if (staat == null || aggregaat.hoortBij === undefined) return []
  const stromen = new Map<string, Stroom>()
  for (const { aggregaat: waarbij, id } of aggregaat.hoortBij(staat, velden)) {
    if (id === null) continue
    const stroom = stroomVan(waarbij, id)
    stromen.set(stroom, { naam: stroom, aggregaat: waarbij, stroom })
  }
  return [...stromen.values()]
}

/** Answers from states by stream. */
export const samenhangVan = (staatVan: (stroom: string) => unknown): Samenhang => ({
  // The stream names the kind, so its state is one of that kind.
  staatVan: (aggregaat, id) => (id === null ? null : ((staatVan(stroomVan(aggregaat, id)) ?? null) as never))
})
