// SPDX-License-Identifier: EUPL-1.2
import Type, { type Static, type TObject, type TProperties, type TSchema } from 'typebox'
import { gesloten, keuze, leegbaar } from '../kern/velden.ts'

/** Stable identity of a row: never renamed, never used again for something else. */
export const Rijcode = Type.String({ pattern: '^[A-Z][A-Z0-9_]*$', maxLength: 60 })

/** Day, month or year, as precise as the source is. */
export const Peildatum = Type.String({ pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' })

/** Number of one of the five documents of docs/bronnen.md. */
export const Documentnummer = Type.Union([
  Type.Literal(0),
  Type.Literal(1),
  Type.Literal(2),
  Type.Literal(3),
  Type.Literal(4)
])

/** Where a fact comes from: a document with its lines, or a source outside the five; `verwijzing` is for the reader. */
export const Bron = gesloten({
  document: Type.Optional(Documentnummer),
  regels: Type.Optional(Type.String({ pattern: '^\\d+(-\\d+)?(, \\d+(-\\d+)?)*$' })),
  verwijzing: Type.String({ minLength: 1 })
})
export type Bron = Static<typeof Bron>

/**
 * BESTAAT: it is there. GENOEMD: the source names it; whether it still holds is not checked.
 * ONDERZOEK: announced or being studied, not there yet.
 */
export const Rijstatus = keuze('BESTAAT', 'GENOEMD', 'ONDERZOEK')
export type Rijstatus = Static<typeof Rijstatus>

const basis = {
  naam: Type.String({ minLength: 1 }),
  bron: Bron,
  /** Null where the source carries no date. */
  peildatum: leegbaar(Peildatum),
  status: Rijstatus
}

/** What every row of every reference table has. */
export const Rij = Type.Object({ code: Rijcode, ...basis })
export type Rij = Readonly<Static<typeof Rij>>

/** Schema of a table's rows: the shape of every row with the table's own fields. */
export const rij = <V extends TProperties>(velden: V) => rijMetCode(Rijcode, velden)

/** The same, for a table whose codes are of a kind of their own. */
export const rijMetCode = <C extends TSchema, V extends TProperties>(code: C, velden: V) =>
  gesloten({ code, ...basis, ...velden })

/** A table as others see it: enough to serve it, to print it and to check it. */
export interface Referentietabel<R extends Rij = Rij> {
  /** Plural, kebab-case: its place in paths. */
  readonly naam: string
  readonly titel: string
  readonly doc: string
  readonly schema: TObject
  readonly rijen: readonly R[]
}

/** Finds a row by its code. Throws when two rows have the same one. */
export const metCode = <R extends Rij>(rijen: readonly R[]): ((code: string) => R | undefined) => {
  const opCode = new Map(rijen.map((regel) => [regel.code, regel]))
  if (opCode.size !== rijen.length) throw new Error('two reference rows have the same code')
  return (code) => opCode.get(code)
}
