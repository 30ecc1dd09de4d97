// SPDX-License-Identifier: EUPL-1.2
import {
  type Afweging,
  besteEerst,
  type Kant,
  past,
  weegAf
} from '@naober/contracts/initiatieven/regels/past-bij-elkaar'
import type { Gebied, Plaats } from '../gebied.ts'
import type { Dag } from '../kern/day.ts'
import { metersTussen, middenVan } from '../kern/midden.ts'
import type { Oproep } from './rij.ts'
import type { Oproeptabel } from './tabel.ts'

/** Something that fits, with what counted for it and what did not. */
export interface Passend<R extends Oproep> {
  readonly rij: R
  readonly afwegingen: readonly Afweging[]
}

/** Metres between two wijken or buurten; null where one of them is a whole gemeente, or its boundary is not known. */
const afstandTussen = (een: Gebied, ander: Gebied): number | null => {
  if (een === ander || een.ouder === null || ander.ouder === null) return null
  if (een.grens === null || ander.grens === null) return null
  return Math.round(metersTussen(middenVan(een.grens), middenVan(ander.grens)))
}

const codeOp = (gebied: Gebied, niveau: Gebied['niveau']): string | null => {
  for (let hier: Gebied | null = gebied; hier !== null; hier = hier.ouder) if (hier.niveau === niveau) return hier.code
  return null
}

const kantVan = (rij: Oproep, soort: Kant['soort'], { gebied, jaar, getekend }: Plaats): Kant => ({
  soort,
  hulp: rij.hulp,
  alledaagseZaak: rij.alledaagseZaak,
  gebied: {
    gemeente: gebied.gemeente.code,
    jaar,
    wijk: codeOp(gebied, 'WIJK'),
    buurt: codeOp(gebied, 'BUURT'),
    getekendGebiedId: getekend?.id ?? null
  },
  vanaf: rij.vanaf,
  laatste: rij.laatsteDag
})

/** Where the other side may be: the gemeente, and those over which a drawn area reaches. */
const gemeentenVan = ({ gebied, getekend }: Plaats): ReadonlySet<Gebied> =>
  new Set([gebied.gemeente, ...(getekend?.gemeenten ?? [])])

/**
 * What is open on a day and fits this one, best first; at most `hoeveel`. Nothing fits what is not open itself. Both
 * sides are weighed by the rules by which a koppeling is decided. Source: A29, see docs/bronnen.md.
 */
export const passendBij = <R extends Oproep>(
  zelf: Oproep,
  tabel: Oproeptabel<R>,
  dag: Dag,
  hoeveel: number
): readonly Passend<R>[] => {
  const { soort, plaats } = zelf
  if (soort === null || plaats === null || !zelf.openOp(dag)) return []
  const eigen = kantVan(zelf, soort, plaats)
  const gezien = new Set<R>()
  const passend: Passend<R>[] = []
  for (const gemeente of gemeentenVan(plaats)) {
    for (const rij of tabel.inGebied(gemeente)) {
      if (rij.soort !== soort || rij.plaats === null || gezien.has(rij) || !rij.openOp(dag) || rij.isVanZelfde(zelf))
        continue
      gezien.add(rij)
      const afstand = afstandTussen(plaats.gebied, rij.plaats.gebied)
      const afwegingen = weegAf(eigen, kantVan(rij, soort, rij.plaats), dag, afstand)
      if (past(afwegingen)) passend.push({ rij, afwegingen })
    }
  }
  return besteEerst(passend).slice(0, hoeveel)
}
