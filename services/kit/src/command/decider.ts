// SPDX-License-Identifier: EUPL-1.2
import type {
  Elk,
  ElkAggregaat,
  Gebeurtenis,
  GebeurtenisVan,
  Geweigerd,
  Ookstromen,
  Opdrachtcontract,
  OpdrachtVan,
  Samenhang,
  SoortVan,
  StaatVan,
  StatenVan,
  Wie
} from '@naober/contracts'
import type { StoredEvent } from '../store/commit.ts'
import type { Bijschrift } from './besluit.ts'

/** What every fold and decision may know of a stored event besides its data. */
export interface EventMeta {
  readonly stream: string
  readonly version: number
  readonly position: number
  /** When it was recorded, ISO 8601. */
  readonly at: string
}

/** What a decision may look at besides command and states: time, ids, the actor, projections. Nothing else. */
export interface Besluitcontext {
  /** Now, ISO 8601 in UTC; never before the last commit. */
  readonly nu: string
  /** Today in Europe/Amsterdam, YYYY-MM-DD. */
  readonly vandaag: string
  readonly wie: Wie
  /** What the things of the states belong to. */
  readonly bij: Samenhang
  readonly opdrachtId: string
  /** Id of the thing the command is about. */
  readonly id: string
  /** Rows of this service's projections, with the position they speak of. */
  readonly projectie: (naam: string, sleutel: string) => { readonly waarde: unknown; readonly positie: number }
  /** The event asked for by the decider's `leest`, where there is one. */
  readonly gelezen: StoredEvent | null
}

type EventsVan<A> = GebeurtenisVan<SoortVan<A>>

type Meervoudig<C> =
  C extends Opdrachtcontract<infer A, Elk, infer K, Elk, Elk>
    ? { readonly zelf?: readonly EventsVan<A>[]; readonly bij?: readonly Bijschrift[] } & {
        readonly [P in keyof K]?: K[P] extends { aggregaat: infer B } ? readonly EventsVan<B>[] : never
      }
    : never

type Enkelvoudig<C> = C extends Opdrachtcontract<infer A, Elk, Elk, Elk, Elk> ? readonly EventsVan<A>[] : never

type Codes<C> = C extends Opdrachtcontract<Elk, Elk, Elk, Elk, infer W> ? W : never
type OokVan<C> = C extends Opdrachtcontract<Elk, Elk, infer K, Elk, Elk> ? K : never

/** `{ besluit, uniek }`: events with names that may exist once ever in this service. */
export interface MetUniek<E> {
  readonly besluit: E
  readonly uniek: readonly string[]
}

type Events<C> = [keyof OokVan<C>] extends [never] ? Enkelvoudig<C> | Meervoudig<C> : Meervoudig<C>

/** What a decision returns: events (per stream where there are several), or a refusal that the contract names. */
export type Besluit<C> = Events<C> | MetUniek<Events<C>> | Geweigerd<Codes<C>>

type Staten<C> =
  C extends Opdrachtcontract<infer A, Elk, infer K, infer Nieuw, Elk>
    ? K extends Ookstromen
      ? StatenVan<StaatVan<A>, K, Nieuw>
      : never
    : never

/** The deciding half of a command, bound to its contract. */
export interface Besluitnemer<C extends Opdrachtcontract = Opdrachtcontract> {
  readonly contract: C
  readonly besluit: (opdracht: Elk, staten: Elk, context: Besluitcontext) => Elk
  /** An earlier event of the thing's own stream that the decision must see, by its version. */
  readonly leest: ((opdracht: Elk) => number) | null
  /** Rows of projections that the decision looks at. */
  readonly raadpleegt: ((opdracht: Elk, id: string) => readonly { naam: string; sleutel: string }[]) | null
}

/** Binds a decision to its contract. The function is pure: no clock, no random, no I/O. */
export const beslis = <C extends Opdrachtcontract>(
  contract: C,
  besluit: (opdracht: OpdrachtVan<C>, staten: Staten<C>, context: Besluitcontext) => Besluit<C>,
  leest: ((opdracht: OpdrachtVan<C>) => number) | null = null,
  raadpleegt: Besluitnemer<C>['raadpleegt'] = null
): Besluitnemer<C> => ({ contract, besluit, leest, raadpleegt })

type Naam<E> = E extends { readonly naam: infer N extends string } ? N : never

/**
 * How each event changes the state: one function per event of the aggregate, none forgotten, none invented.
 * The aggregate's first event is the one that founds it: only that one may meet no state.
 */
export type Evolutie<A> = A extends {
  readonly gebeurtenissen: infer G extends readonly Elk[]
  readonly _staat?: infer S
}
  ? {
      readonly [E in G[number] as Naam<E>]: (
        staat: Naam<E> extends Naam<G[0]> ? NonNullable<S> | null : NonNullable<S>,
        data: E extends (data: infer D) => Gebeurtenis ? D : never,
        meta: EventMeta
      ) => NonNullable<S>
    }
  : never

/** One alarm of an aggregate: when it is due, and the command it then gives. Both pure. */
export interface Wekkersoort<S> {
  readonly naam: string
  /** When it is due for this state; null: not set. */
  readonly op: (staat: S, instellingen: Readonly<Record<string, number>>) => string | null
  /** What it gives then; the state is the one for which it was due, so the command can say what it rests on. */
  readonly opdracht: (id: string, staat: S) => { readonly contract: Opdrachtcontract; readonly velden: object }
}

/** What an aggregate does: how it folds, what it decides, what it does in time. */
export interface Gedrag<A extends ElkAggregaat = ElkAggregaat> {
  readonly aggregaat: A
  readonly evolueer: Elk
  readonly besluiten: readonly Besluitnemer[]
  readonly wekkers: readonly Wekkersoort<Elk>[]
}

/** Binds evolve, decisions and alarms to an aggregate; refuses to start when a contract has no decider or two. */
export const gedrag = <A extends ElkAggregaat>(
  aggregaat: A,
  delen: {
    evolueer: Evolutie<A>
    besluiten: readonly Besluitnemer<Elk>[]
    wekkers?: readonly Wekkersoort<StaatVan<A>>[]
  }
): Gedrag<A> => {
  for (const contract of aggregaat.opdrachten) {
    const aantal = delen.besluiten.filter((besluit) => besluit.contract === contract).length
    if (aantal !== 1) throw new Error(`${contract.naam} has ${aantal} deciders, must have exactly one`)
  }
  const vreemd = delen.besluiten.find((besluit) => !aggregaat.opdrachten.includes(besluit.contract))
  if (vreemd) throw new Error(`${vreemd.contract.naam} is not a command on ${aggregaat.naam}`)
  return { aggregaat, evolueer: delen.evolueer, besluiten: delen.besluiten, wekkers: delen.wekkers ?? [] }
}
