// SPDX-License-Identifier: EUPL-1.2
import type { Geweigerd } from '@naober/contracts'
import type { TechnicalCodeName } from '../errors/codes.ts'

/** What became of a command, before anybody puts it into an answer. */
export type Outcome =
  | {
      readonly kind: 'ACCEPTED'
      readonly id: string
      readonly version: number
      readonly position: number
      /** True when this command made the thing. */
      readonly created: boolean
      /** How to undo it: a key, or why not. Only known when it was decided now, not when it was stored before. */
      readonly undo: { readonly key: string } | { readonly impossible: string }
    }
  | { readonly kind: 'REFUSED'; readonly refusal: Geweigerd }
  | { readonly kind: 'NOT_ALLOWED' }
  | {
      readonly kind: 'FAULT'
      readonly code: TechnicalCodeName
      readonly detail?: string
      readonly members?: Record<string, unknown>
    }

export type Accepted = Extract<Outcome, { kind: 'ACCEPTED' }>
