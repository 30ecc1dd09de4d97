// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'

/** A draw of numbers, from which a command is made that fits the world as it then is. */
export interface Trekking {
  readonly soort: number
  readonly ding: number
  readonly ander: number
  readonly keus: number
  readonly dag: number
}

const getal = fc.nat({ max: 999 })

/** Draws after each other. */
export const trekkingen = (hoogstens: number) =>
  fc.noBias(
    fc.array(fc.record({ soort: getal, ding: getal, ander: getal, keus: getal, dag: getal }), {
      maxLength: hoogstens,
      size: 'max'
    })
  )

/** One of several, by a number. */
export const een = <T>(keuzen: readonly T[], getal: number): T => {
  const gekozen = keuzen[getal % keuzen.length]
  if (gekozen === undefined) throw new Error('nothing to choose from')
  return gekozen
}
