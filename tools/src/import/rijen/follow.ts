// SPDX-License-Identifier: EUPL-1.2
import type { Opdrachtcontract } from '@naober/contracts'
import type { Field } from '../koppeling/fields.ts'
import type { Fault } from './row-reader.ts'

/** A command on what a row made. */
export interface Step {
  /** The field to look at when a rule refuses it. */
  readonly pad: string
  readonly contract: Opdrachtcontract
  readonly velden: Readonly<Record<string, unknown>>
}

/** What a row tells beside the command that makes its thing, and the commands that this becomes, in order. */
export interface Follow {
  readonly velden: readonly Field[]
  /** What its steps can be. */
  readonly opdrachten: readonly Opdrachtcontract[]
  /** How the thing began, where the row tells of that here, and elsewhere how it is by now. */
  readonly begin?: (
    told: Readonly<Record<string, unknown>>,
    begun: Readonly<Record<string, unknown>>
  ) => Readonly<Record<string, unknown>>
  /** `told`: what the row has of these fields, by their whole `pad`; `begun`: the command that makes the thing. A fault: why they are none. */
  readonly stappen: (
    told: Readonly<Record<string, unknown>>,
    begun: Readonly<Record<string, unknown>>
  ) => readonly Step[] | Fault
}
