// SPDX-License-Identifier: EUPL-1.2
import type { Concept } from '../../app/opdracht/concept.ts'

/** A draft of something new, as a list tells it. */
export interface Begonnen {
  /** Address of its form. */
  readonly pad: string
  /** Which form: `starten`, `opnemen`, … */
  readonly vorm: string
  /** What it is called so far; null: nothing was typed there. */
  readonly naam: string | null
  readonly op: Date
}

/** The fields that say what something is, in the forms that bring something in. */
const NOEMEN = ['naam', 'titel', 'wat', 'waarover', 'vraag', 'omschrijving', 'ervaring']
const VORM = /\/(starten|opnemen|oproep|plannen|vragen|tekenen|zorg|belemmering|voorbeeld|geld|partij)(?:\?|$)/

/** Forms that can share a page put their own name before that of a field. */
const naamVan = (veld: string) => veld.slice(veld.lastIndexOf('.') + 1)

/** A draft as one of something new; null for a draft about what is there already. */
export function begonnen({ pad, waarden, op }: Concept<unknown>): Begonnen | null {
  const vorm = VORM.exec(pad)?.[1]
  if (vorm === undefined || typeof waarden !== 'object' || waarden === null) return null
  const teksten = new Map(Object.entries<unknown>({ ...waarden }).map(([veld, tekst]) => [naamVan(veld), tekst]))
  const getypt = NOEMEN.map((veld) => teksten.get(veld)).find(
    (tekst) => typeof tekst === 'string' && tekst.trim() !== ''
  )
  return { pad, vorm, naam: typeof getypt === 'string' ? getypt.trim() : null, op }
}
