// SPDX-License-Identifier: EUPL-1.2

/** The roles of house section 7. `systeem` is never taken from a person's token. */
export const ROLLEN = [
  'bewoner-initiatief',
  'arrangeur',
  'gemeente',
  'partner',
  'beheerder',
  'toepassing',
  'systeem'
] as const

export type Rol = (typeof ROLLEN)[number]

/** What a person may be asked to be: every role but `systeem`. */
export const PERSOONSROLLEN: readonly string[] = ROLLEN.filter((rol) => rol !== 'systeem')

export interface Rolgeving {
  readonly rol: Rol
  /** Codes of gemeenten or ids of parties and initiatieven for which the role holds. */
  readonly voor: readonly string[]
}

/**
 * Named in `voor`, it makes who is beheerder one of the whole platform: for who runs it. It is said in so many words, so
 * that a token that names no gemeente makes nobody beheerder of anything.
 */
export const HEEL_PLATFORM = 'platform'

/** Who acts: an opaque id with roles, possibly on behalf of somebody else (`namens`). */
export interface Actor {
  readonly id: string
  readonly namens?: string
  readonly rollen: readonly Rolgeving[]
}

/** The actor as rules ask about it. */
export interface Wie extends Actor {
  /**
   * True when the actor has the role, and, where `voor` is given, has it for that gemeente, partij or thing. Nobody is
   * beheerder as such: of what, `beheert` asks.
   */
  is(rol: Exclude<Rol, 'beheerder'>, voor?: string): boolean
}

/** What a gemeente is named by; nothing where none is known. */
type Gemeente = string | null | undefined

/** Who acts when a reaction or an alarm does. */
export const SYSTEEM_ID = 'systeem'

/** Who acts through the command line of the data folder. */
export const OPERATOR_ID = 'beheer-opdrachtregel'

/** Nobody in particular: the public. */
export const NIEMAND: Actor = { id: 'publiek', rollen: [] }

/** Whose is what is done: of who acts, or of the person or partij that they act for. */
export const voorWie = ({ id, namens }: Actor): string => namens ?? id

/**
 * True when this person or partij is who acts, or whom they act for. Both count: who keeps what is their own does not
 * lose it by acting for another, and who may not judge what they promised may not do so in another's name either.
 */
export const isZelf = ({ id, namens }: Actor, een: string | null | undefined): boolean =>
  een != null && (een === id || een === namens)

/** Wraps an actor so that rules can ask `wie.is('gemeente', 'GM0308')`. */
export const wieIs = (actor: Actor): Wie => ({
  ...actor,
  is: (rol, voor) =>
    actor.rollen.some((gegeven) => gegeven.rol === rol && (voor === undefined || gegeven.voor.includes(voor)))
})

/** True when the actor has one of these roles, for whatever it is: who may knock at all. */
export const heeftRol = ({ rollen }: Actor, welke: readonly Rol[]): boolean =>
  rollen.some(({ rol }) => welke.includes(rol))

/**
 * True for a beheerder of one of these gemeenten, and of the whole platform. Of what lies in no gemeente, or in one that
 * is not known, only the latter is. Source: eigen keuze (a role holds for named gemeenten or partijen).
 */
export const beheert = ({ rollen }: Actor, ...gemeenten: readonly Gemeente[]): boolean =>
  rollen.some(
    ({ rol, voor }) =>
      rol === 'beheerder' &&
      (voor.includes(HEEL_PLATFORM) || gemeenten.some((een) => een != null && voor.includes(een)))
  )
