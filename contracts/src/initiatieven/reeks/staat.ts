// SPDX-License-Identifier: EUPL-1.2
import type { Herhaling } from '../regels/herhaling.ts'
import type * as regel from '../regels/ontmoeting.ts'

/** What is otherwise with one occurrence. It is named by its original day, whatever happened to it since. */
export interface Keer {
  readonly keer: string
  readonly fase: regel.Activiteitfase
  /** When it is now; as the series says while it was not moved. */
  readonly dag: string
  readonly tijd: string
  readonly duurMinuten: number
  readonly aantal: number | null
  /** The day on which it was called off. */
  readonly afgelastOp: string | null
  readonly reden: string | null
}

export interface ReeksStaat extends regel.Verteld {
  /** Local day and time in Europe/Amsterdam of the first occurrence; all begin at this time of the clock. */
  readonly dag: string
  readonly tijd: string
  readonly duurMinuten: number
  readonly herhaling: Herhaling
  /** No occurrence falls after this day. */
  readonly laatste: string
  /** Days of the rule on which there is none. */
  readonly overslaan: readonly string[]
  /** Only those with which something is otherwise. */
  readonly keren: readonly Keer[]
  /** Its occurrences were called off because it never was to be. */
  readonly vergissing: boolean
}

/** How an occurrence stands: what is otherwise with it, or else what the series says. */
export const keerVan = (
  { tijd, duurMinuten, keren }: Pick<ReeksStaat, 'tijd' | 'duurMinuten' | 'keren'>,
  keer: string
): Keer =>
  keren.find((een) => een.keer === keer) ?? {
    keer,
    fase: 'GEPLAND',
    dag: keer,
    tijd,
    duurMinuten,
    aantal: null,
    afgelastOp: null,
    reden: null
  }
