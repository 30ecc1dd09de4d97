// SPDX-License-Identifier: EUPL-1.2

import { eersteNa } from './sorted.ts'

/** The one empty list of all rows. */
const LEEG: never[] = []
Object.freeze(LEEG)

export const leeg = (): never[] => LEEG

/** Below this length a list is remade of exactly its length: a push, or a spread with one more, reserves some twenty. */
const KLEIN = 32

/** Adds to a list that most rows keep short or empty; answers the list to keep. */
export const metErbij = <E>(lijst: E[], erbij: E): E[] => {
  if (lijst.length < KLEIN) return lijst.toSpliced(lijst.length, 0, erbij)
  lijst.push(erbij)
  return lijst
}

/** The same for a list in order of id; what is in it stays in it once. Elements with one id stand as they came. */
export const opIdErbij = <E extends { readonly id: string }>(lijst: E[], erbij: E): E[] => {
  const laatste = lijst[lijst.length - 1]
  if (laatste === undefined || laatste.id < erbij.id) return metErbij(lijst, erbij)
  const plek = eersteNa(lijst, erbij.id)
  if (lijst[plek - 1] === erbij) return lijst
  if (lijst.length < KLEIN) return lijst.toSpliced(plek, 0, erbij)
  lijst.splice(plek, 0, erbij)
  return lijst
}
