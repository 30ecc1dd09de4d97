// SPDX-License-Identifier: EUPL-1.2

/** What became of an append, as far as its client knows. */
export type Outcome =
  | { readonly kind: 'ACCEPTED'; readonly position: number }
  | { readonly kind: 'REFUSED' }
  /** It may have happened, or may still happen. */
  | { readonly kind: 'UNKNOWN' }

interface Operation {
  readonly client: string
  readonly list: string
  /** When it was asked and when the answer was there, in ms of one clock for all clients. */
  readonly from: number
  readonly to: number
}

/** Puts an element, unique in the whole history, at the end of a list. */
export interface Append extends Operation {
  readonly kind: 'APPEND'
  readonly element: number
  readonly outcome: Outcome
}

/** A whole list as it was answered. */
export interface Read extends Operation {
  readonly kind: 'READ'
  readonly elements: readonly number[]
  /** The position that the client asked for as the least; null: none. */
  readonly atLeast: number | null
  /** As of which position the answer says to speak; null: it does not say. */
  readonly vector: number | null
}

/** Everything that clients did and saw, in any order. */
export type History = readonly (Append | Read)[]
