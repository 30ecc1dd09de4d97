// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '@naober/contracts'
import type { EncodedAnswer, EncodedCommand } from '@naober/kit/command/encoded'
import type { Fault } from '@naober/kit/errors/faults'
import type { Field } from '../koppeling/fields.ts'
import type { Mapping } from '../koppeling/mapping.ts'
import type { ForeignWords, WordRead } from '../koppeling/words.ts'
import type { YearsTaken } from '../koppeling/years.ts'
import type { Setup } from '../rijen/book.ts'
import type { Kind, Thing } from '../things.ts'

// What goes between the process that answers people and the thread that reads their sheets.

/** A look at all rows of a file: nothing is sent. */
export interface LookTask {
  readonly taak: 'KIJK'
  readonly data: string
  readonly wie: Actor
  readonly bestand: { readonly pad: string; readonly naam: string }
  readonly soort: string
  /** Name of the sheet; null: the first one. */
  readonly blad: string | null
  /** The mapping as its owner wants it, not checked yet; null: what is kept for these columns, or proposed. */
  readonly koppeling: unknown
}

/** Reading in, or taking back, what was begun: all of it stands in its book. */
export interface RunTask {
  readonly taak: 'LEES_IN' | 'NEEM_TERUG'
  readonly data: string
  readonly wie: Actor
  readonly id: string
}

/** All that is wrong with a row, for the eyes of who brought it: with what stands there. */
export interface WrongRow {
  readonly rij: number
  readonly fouten: readonly (Fault & {
    /** The field, by its place in the command; null: the row as a whole. */
    readonly pad: string | null
    /** Null: no column is this field. */
    readonly kolom: string | null
    /** What stands there; '' where nothing does. */
    readonly waarde: string
  })[]
}

/** What a look gave. */
export interface Look {
  readonly koppen: readonly string[]
  readonly bladen: readonly string[]
  readonly rijen: number
  /** The first rows, as they are: for the eyes of who brought them. */
  readonly voorbeeld: readonly (readonly string[])[]
  readonly velden: readonly Field[]
  readonly koppeling: Mapping
  /** The words of the sheet that stand where a code is asked. */
  readonly woorden: readonly ForeignWords[]
  /** Fields for which there has to be a column; then no row was looked at. */
  readonly ontbreekt: readonly string[]
  readonly goed: number
  readonly fouten: number
  /** The first rows that are wrong. */
  readonly fout: readonly WrongRow[]
  /** Years by themselves that were taken for a day. */
  readonly jaren: readonly YearsTaken[]
  /** Words of screens that were read as the code they stand for. */
  readonly gelezen: readonly WordRead[]
  /** How it is begun; null while a column lacks. */
  readonly opzet: Setup | null
}

export type TaskAnswer = Look | null

export type FromTask =
  | { readonly wat: 'OPDRACHT'; readonly nr: number; readonly opdracht: EncodedCommand }
  | { readonly wat: 'DING'; readonly nr: number; readonly soort: Kind; readonly id: string }
  | { readonly wat: 'VERDER'; readonly gedaan: number; readonly totaal: number }
  | { readonly wat: 'KLAAR'; readonly antwoord: TaskAnswer }
  /** Something that its owner can mend, in a sentence; null: no fault of the file. */
  | { readonly wat: 'FOUT'; readonly reden: string; readonly fout: Fault | null }

export type ToTask =
  | { readonly wat: 'TAAK'; readonly taak: LookTask | RunTask }
  | { readonly wat: 'ANTWOORD'; readonly nr: number; readonly antwoord: EncodedAnswer }
  | { readonly wat: 'DING'; readonly nr: number; readonly ding: Thing | null }
