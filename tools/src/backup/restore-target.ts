// SPDX-License-Identifier: EUPL-1.2
import type { RawState, RawTarget } from '@naober/kit/store/raw'

/** What stands where a log is to come: nothing that counts, a log up to a position, or something that cannot be read. */
export type Old =
  | { readonly kind: 'NOTHING' | 'UNREADABLE' }
  | { readonly kind: 'SOMETHING'; readonly state: RawState; readonly position: number }

/** Where the log of one service is restored: beside what is there, until it takes its place. */
export interface RestoreTarget {
  readonly old: Old
  /** As it may be told to people. */
  readonly told: string
  /** Opens what is to be filled; what an earlier attempt left of it is gone. */
  openNew(): Promise<RawTarget>
  /** Throws a StartError when somebody used what is there since it was opened. */
  demandStill(): Promise<void>
  /** Puts what was filled in the place of what was there; answers where that went, or null where it is gone. */
  takePlace(): Promise<string | null>
  /** Removes what was filled, if it is still apart, and lets go. */
  close(): Promise<void>
}

/** A log without decisions is nothing that has to be kept. */
export const oldOf = (state: RawState, position: number): Old =>
  state.kind === 'EMPTY' || (state.kind === 'LOG' && position === 0)
    ? { kind: 'NOTHING' }
    : { kind: 'SOMETHING', state, position }
