// SPDX-License-Identifier: EUPL-1.2
import type {
  Elk,
  ElkAggregaat,
  Gebeurtenis,
  Gebeurtenissoort,
  Geweigerd,
  Opdrachtcontract,
  OpdrachtVan
} from '@naober/contracts'
import type { EventMeta, Gedrag } from '../command/decider.ts'

/** A row of a projection to be written; null takes it away. */
export interface Rijwijziging {
  readonly sleutel: string
  readonly waarde: unknown
}

/** Reads a row of a projection, as it is after everything before. */
export type LeesRij = (sleutel: string) => Promise<unknown>

/** What a service remembers across streams: rows in the RecordStore, written together with their cursor. */
export interface Projectie {
  readonly naam: string
  /** Per event type: the rows that change. */
  readonly pas: Readonly<
    Record<
      string,
      (data: Elk, meta: EventMeta, rij: LeesRij) => Promise<readonly Rijwijziging[]> | readonly Rijwijziging[]
    >
  >
}

export const projectie = (delen: Projectie): Projectie => delen

/** A command that a reaction gives; `doel` tells several of one event apart. */
export interface Reactieopdracht<C extends Opdrachtcontract = Opdrachtcontract> {
  readonly contract: C
  readonly id: string | null
  readonly velden: OpdrachtVan<C>
  readonly doel: string
}

/** What is stored when a reaction's command is refused: so that no reaction ends in silence. */
export interface Reactieweigering {
  readonly aggregaat: ElkAggregaat
  readonly id: string
  readonly gebeurtenis: Gebeurtenis
}

/** Said of a refusal which tells that what was asked holds already: then there is nothing to store. */
export const AL_ZO = 'AL_ZO'

type DataVan<G> = G extends (data: infer D) => Gebeurtenis ? D : never
type CodesVan<C> = C extends Opdrachtcontract<Elk, Elk, Elk, Elk, infer W> ? W : never

/** An answer of this service to something that was decided: one or more commands, and an event for each refusal. */
export interface Reactie<
  G extends Gebeurtenissoort<string, Elk> = Gebeurtenissoort<string, Elk>,
  C extends Opdrachtcontract = Opdrachtcontract
> {
  readonly naam: string
  readonly op: G
  /** NU: from its first start on; BEGIN: from the first commit of the log. */
  readonly vanaf: 'NU' | 'BEGIN'
  readonly opdrachten: (
    data: DataVan<G>,
    meta: EventMeta,
    projectie: (naam: string, sleutel: string) => Promise<unknown>
  ) => Promise<readonly Reactieopdracht<C>[]>
  /** Every refusal the command can meet, and ONBEKEND (the thing is not there) and NIET_TOEGESTAAN. */
  readonly weigeringen: Readonly<
    Record<
      CodesVan<C> | 'ONBEKEND' | 'NIET_TOEGESTAAN',
      | ((data: DataVan<G>, meta: EventMeta, doel: string, geweigerd: Geweigerd | null) => Reactieweigering)
      | typeof AL_ZO
    >
  >
}

/** Declares a reaction; a refusal that is not mapped is a type error. */
export const reactie = <G extends Gebeurtenissoort<string, Elk>, C extends Opdrachtcontract>(
  delen: Reactie<G, C>
): Reactie<G, C> => delen

/** A whole service at a glance. */
export interface Dienstdefinitie {
  readonly naam: string
  readonly gedragingen: readonly Gedrag<Elk>[]
  readonly projecties: readonly Projectie[]
  readonly reacties: readonly Reactie<Elk, Elk>[]
  /** Numbers that rules and alarms use, with their default; each can be set at start. */
  readonly instellingen: Readonly<Record<string, number>>
}

export const dienst = (definitie: Dienstdefinitie): Dienstdefinitie => definitie
