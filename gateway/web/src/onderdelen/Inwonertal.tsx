// SPDX-License-Identifier: EUPL-1.2
import { getal } from './datum.ts'
import { teksten } from './inwonertal.nl.ts'

/** Fewer people than this are never shown as a number. */
const MINSTE = 10

/** How many people live somewhere; the number never goes anywhere without who counted it and of which year. */
export interface Inwoners {
  /** Null: not measured. */
  readonly aantal: number | null
  /** Null: nobody says. */
  readonly bron: string | null
  readonly jaar: number | null
  /** Of a place that is made of parts: of how many of them it is known. */
  readonly delen?: { readonly bekend: number; readonly alle: number }
}

/** People who live in parts together, of which there are so many: the parts that nobody counted are told, and no 0. */
export function inwonersSamen(geteld: readonly (number | null)[], alle: number): Pick<Inwoners, 'aantal' | 'delen'> {
  const bekend = geteld.filter((een) => een !== null)
  const aantal = bekend.length === 0 ? null : bekend.reduce((som, een) => som + een, 0)
  return { aantal, delen: { bekend: bekend.length, alle } }
}

interface Eigenschappen {
  readonly inwoners: Inwoners
  /** In a table the source stands once, in its caption. */
  readonly inTabel?: boolean
}

/** How many people live in an area, with who counted them and when; too few, or not measured, is told in words. */
export function Inwonertal({ inwoners, inTabel = false }: Eigenschappen) {
  if (inTabel) return inwoners.aantal === null ? teksten.onbekend : inWoorden(inwoners.aantal)
  const woorden = inwonersInWoorden(inwoners)
  return woorden && `${woorden}. `
}

/** Where the numbers in a table come from: for its caption, so that it goes wherever the table goes. */
export const Inwonerbron = ({ inwoners }: Pick<Eigenschappen, 'inwoners'>) =>
  `${teksten.kop}: ${bronInWoorden(inwoners)}.`

/** The head of a column of these numbers. */
export const Inwonerkop = () => teksten.kop

/** So many people who live somewhere: `1.825 inwoners (bron: CBS, 2024)`; null where nobody counted. */
export const inwonersInWoorden = (inwoners: Inwoners): string | null =>
  inwoners.aantal === null
    ? null
    : `${teksten.inwoners(inWoorden(inwoners.aantal))}${delenInWoorden(inwoners)} (${bronInWoorden(inwoners)})`

const inWoorden = (aantal: number): string => (aantal > 0 && aantal < MINSTE ? teksten.teKlein : getal(aantal))

const delenInWoorden = ({ delen }: Inwoners): string =>
  delen === undefined || delen.bekend === delen.alle ? '' : ` ${teksten.delen(delen.bekend, delen.alle)}`

const bronInWoorden = ({ bron, jaar }: Inwoners): string =>
  teksten.bron([bron ?? teksten.onbekend, jaar].filter((deel) => deel !== null).join(', '))
