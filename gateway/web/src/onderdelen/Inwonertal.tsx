// SPDX-License-Identifier: EUPL-1.2
import { getal } from './datum.ts'
import { teksten } from './inwonertal.nl.ts'

/** Fewer people than this are never shown as a number. */
const MINSTE = 10

interface Eigenschappen {
  /** Null: not measured. */
  readonly aantal: number | null
  /** Who counted; null: nobody says. */
  readonly bron: string | null
  readonly jaar: number | null
  /** In a table the source stands once, above its column. */
  readonly inTabel?: boolean
}

/** How many people live in an area, with who counted them and when; too few, or not measured, is told in words. */
export function Inwonertal({ aantal, bron, jaar, inTabel = false }: Eigenschappen) {
  if (aantal === null) return inTabel ? teksten.onbekend : null
  return inTabel ? inWoorden(aantal) : `${inwonersInWoorden(aantal)} (${bronInWoorden(bron, jaar)}). `
}

const inWoorden = (aantal: number): string => (aantal > 0 && aantal < MINSTE ? teksten.teKlein : getal(aantal))

/** So many people who live somewhere: `1.825 inwoners`. */
export const inwonersInWoorden = (aantal: number): string => teksten.inwoners(inWoorden(aantal))

/** Where numbers of inhabitants come from: `bron: CBS, 2024`. */
export const bronInWoorden = (bron: string | null, jaar: number | null): string =>
  teksten.bron([bron ?? teksten.onbekend, jaar].filter((deel) => deel !== null).join(', '))
