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

/** Who acts: an opaque id with roles, possibly on behalf of somebody else (`namens`). */
export interface Actor {
  readonly id: string
  readonly namens?: string
  readonly rollen: readonly Rolgeving[]
}

/** The actor as rules ask about it. */
export interface Wie extends Actor {
  /** True when the actor has the role, and, where `voor` is given, has it for that gemeente, partij or thing. */
  is(rol: Rol, voor?: string): boolean
}

/** Who acts when a reaction or an alarm does. */
export const SYSTEEM_ID = 'systeem'

/** Who acts through the command line of the data folder. */
export const OPERATOR_ID = 'beheer-opdrachtregel'

/** Nobody in particular: the public. */
export const NIEMAND: Actor = { id: 'publiek', rollen: [] }

/** Wraps an actor so that rules can ask `wie.is('gemeente', 'GM0308')`. */
export const wieIs = (actor: Actor): Wie => ({
  ...actor,
  is: (rol, voor) =>
    actor.rollen.some((gegeven) => gegeven.rol === rol && (voor === undefined || gegeven.voor.includes(voor)))
})
