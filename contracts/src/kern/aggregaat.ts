// SPDX-License-Identifier: EUPL-1.2

import type { TSchema } from 'typebox'
import type { Wie } from './actor.ts'
import type { Elk } from './elk.ts'
import type { Gebeurtenissoort } from './gebeurtenis.ts'
import type { Opdrachtcontract } from './opdracht.ts'
import type { tekstGewist } from './wissen.ts'

/** Names a thing to which another belongs; null where there is none. */
export interface Verwijzing {
  readonly aggregaat: Aggregaat<Elk, string, Elk>
  readonly id: string | null
}

/** Looks up the things to which others belong: the state of one, or null where there is none. */
export interface Samenhang {
  readonly staatVan: <S extends object>(aggregaat: Aggregaat<S, string, Elk>, id: string | null) => S | null
}

/** Where nothing belongs to anything. */
export const NERGENS_BIJ: Samenhang = { staatVan: () => null }

/** How a kind of thing is withdrawn. */
export interface Intrekking<S extends object, N extends string> {
  readonly is: (staat: S) => boolean
  /** Who goes on seeing it whole: its own people and the beheerder, who can take a mistake back. */
  readonly eigen: (wie: Wie, staat: S, bij: Samenhang) => boolean
  /** The event that says so: the last one of this name. */
  readonly door: N
  /** What others are told of that event's data; null: it was no withdrawal. Absent: every one is, and all of it. */
  readonly verteld?: (data: Elk) => object | null
}

type ElkeSoort = Gebeurtenissoort<string, Elk>

/** A kind of thing that decides: its name, where it lives, what can happen to it. */
export interface Aggregaat<
  S extends object = object,
  N extends string = string,
  G extends readonly ElkeSoort[] = readonly ElkeSoort[]
> {
  /** Dutch singular, PascalCase: `Initiatief`. */
  readonly naam: N
  /** Collection in REST paths, kebab-case plural: `initiatieven`. */
  readonly meervoud: string
  /** Service that owns it. */
  readonly dienst: string
  /** Schema of its id. */
  readonly id: TSchema
  readonly gebeurtenissen: G
  /** What a viewer may see of the state: the answer of GET on the service. `bij`: what it belongs to. */
  readonly toon: (staat: S, wie: Wie, bij: Samenhang) => object
  /**
   * To what it belongs, so that who may keep it follows from there: who owns an initiatief keeps what is asked on its
   * behalf. Every decision about it looks there and rests on what it saw. `velden`: of the command that is decided, and
   * empty when the thing is shown.
   */
  readonly hoortBij?: (staat: S, velden: Readonly<Record<string, unknown>>) => readonly Verwijzing[]
  /** For what can be withdrawn. Of what is withdrawn others see that it was there and is no more; everywhere alike. */
  readonly ingetrokken?: Intrekking<S, G[number]['naam']>
  /** Filled by `opdracht()`: the commands on this aggregate. */
  readonly opdrachten: Opdrachtcontract[]
  readonly doc: string
  /** Type only: the folded state. */
  readonly _staat?: S
}

/** The folded state of an aggregate. */
export type StaatVan<A> = A extends { readonly _staat?: infer S } ? NonNullable<S> : never

/** The declarations of everything that can happen to an aggregate. */
export type SoortVan<A> = A extends { readonly gebeurtenissen: infer G extends readonly Elk[] }
  ? G[number] | typeof tekstGewist
  : never

/** Declares an aggregate. Every aggregate can have a text taken back: `TekstGewist` is added by itself. */
export const aggregaat =
  <S extends object>() =>
  <const N extends string, const G extends readonly ElkeSoort[]>(
    opties: Omit<Aggregaat<S, N, G>, 'opdrachten' | '_staat'>
  ): Aggregaat<S, N, G> => ({ ...opties, toon: metIntrekking(opties), opdrachten: [] })

/** What of a withdrawn thing everybody sees: what it was, and where its phase could be read otherwise, that it was a mistake. */
const VAN_INGETROKKEN = ['id', 'fase', 'vergissing']

/** Shows no more than that of what was withdrawn, but to its own people. */
const metIntrekking =
  <S extends object>({ toon, ingetrokken }: Pick<Aggregaat<S>, 'toon' | 'ingetrokken'>): Aggregaat<S>['toon'] =>
  (staat, wie, bij) => {
    const geheel = toon(staat, wie, bij)
    if (ingetrokken === undefined || !ingetrokken.is(staat) || ingetrokken.eigen(wie, staat, bij)) return geheel
    return Object.fromEntries(Object.entries(geheel).filter(([veld]) => VAN_INGETROKKEN.includes(veld)))
  }

/** Name of the stream of one thing: `initiatief-<id>`. */
export const stroomVan = (soort: { readonly naam: string }, id: string): string =>
  `${soort.naam.charAt(0).toLowerCase()}${soort.naam.slice(1)}-${id}`

/** The id part of a stream name. */
export const idVan = (stroom: string): string => stroom.slice(stroom.indexOf('-') + 1)
