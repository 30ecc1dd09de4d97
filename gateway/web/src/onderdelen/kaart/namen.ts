// SPDX-License-Identifier: EUPL-1.2
import type { Vlak } from './vlakken.ts'

/** Width of a letter of a name, on average, in pixels. */
const LETTER = 6.8
const REGEL = 15

/** How large the symbol of a count is. */
export const straalVan = (aantal: number): number => (aantal === 0 ? 0 : Math.min(11 + Math.sqrt(aantal) * 1.6, 26))

interface Vak {
  readonly links: number
  readonly rechts: number
  readonly boven: number
  readonly onder: number
}

/** What is to be written on an area. */
export interface Opschrift {
  readonly vlak: Vlak
  readonly naam: string
  readonly aantal: number
}

const raken = (een: Vak, ander: Vak) =>
  een.links < ander.rechts && ander.links < een.rechts && een.boven < ander.onder && ander.boven < een.onder

const symboolvak = ({ vlak: { midden }, aantal }: Opschrift): Vak => {
  const [[x, y], straal] = [midden, straalVan(aantal)]
  return { links: x - straal, rechts: x + straal, boven: y - straal, onder: y + straal }
}

/** Half the width of a name. */
export const halfVan = (naam: string): number => (naam.length * LETTER) / 2

/** How far a name must move aside to stay on a map of this width. */
export const schuifVan = (naam: string, x: number, kaart: number): number =>
  Math.max(halfVan(naam) + 4 - x, 0) + Math.min(kaart - halfVan(naam) - 4 - x, 0)

function naamvak({ vlak: { midden }, naam, aantal }: Opschrift, kaart: number): Vak {
  const x = midden[0] + schuifVan(naam, midden[0], kaart)
  const boven = midden[1] + straalVan(aantal) + 2
  return { links: x - halfVan(naam), rechts: x + halfVan(naam), boven, onder: boven + REGEL }
}

/**
 * The areas whose name can be written without touching another name or symbol: the wide ones first. The others show
 * theirs when they are pointed at; the table has them all.
 */
export function namenDiePassen(opschriften: readonly Opschrift[], kaart: number): ReadonlySet<string> {
  const bezet = opschriften.filter(({ aantal }) => aantal > 0).map(symboolvak)
  const gekozen = new Set<string>()
  for (const opschrift of [...opschriften].sort((een, ander) => ander.vlak.breedte - een.vlak.breedte)) {
    const vak = naamvak(opschrift, kaart)
    if (opschrift.vlak.breedte < vak.rechts - vak.links - 12 || bezet.some((ander) => raken(vak, ander))) continue
    bezet.push(vak)
    gekozen.add(opschrift.vlak.code)
  }
  return gekozen
}
