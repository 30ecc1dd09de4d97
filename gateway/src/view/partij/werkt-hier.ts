// SPDX-License-Identifier: EUPL-1.2

import { type Omtrek, omtrekVan, rijenIn } from '../dekking/omtrek.ts'
import type { Element } from '../element/rij.ts'
import { Elementen } from '../element.ts'
import { Gebied } from '../gebied.ts'
import type { GetekendGebied } from '../getekend-gebied.ts'
import type { Initiatief } from '../initiatief/rij.ts'
import { Initiatieven } from '../initiatief.ts'
import type { Dag } from '../kern/day.ts'
import type { Staanplaats } from '../kern/tabel.ts'
import type { Tekst } from '../kern/text.ts'
import type { Overzicht } from '../overzicht.ts'
import { Partijen } from '../partij.ts'
import type { Partij } from './rij.ts'

/** What a partij is to an initiatief here. */
export interface Rolhier {
  readonly initiatief: Initiatief
  readonly functie: Tekst
  readonly als: 'LID' | 'AMBASSADEUR'
}

/** Who works in an area for one partij, by function: never by person. */
export interface Werkhier {
  /** Null: nobody wrote down for which partij. */
  readonly partij: Partij | null
  /** Functions that connect people here, or for all of what this lies in. */
  readonly functies: readonly Element[]
  readonly rollen: readonly Rolhier[]
}

/** Functions in the area, and those that are there for all of a larger area around it. */
const functiesIn = (
  overzicht: Overzicht,
  omtrek: Omtrek,
  rondom: readonly Gebied[],
  dag: Dag
): ReadonlySet<Element> => {
  const elementen = overzicht.tabel(Elementen)
  const verbindt = (een: Element): boolean => een.soort === 'VERBINDINGSPERSOON' && een.bestaatOp(dag)
  const gevonden = new Set(rijenIn(elementen, omtrek, dag).filter(verbindt))
  for (const hier of rondom)
    for (const een of elementen.inGebied(hier))
      if (verbindt(een) && een.plekOp(dag)?.plaats.gebied === hier) gevonden.add(een)
  return gevonden
}

/** The areas in which all of this lies. */
const omheen = (gebied: Gebied): readonly Gebied[] =>
  gebied.ouder === null ? [] : [gebied.ouder, ...omheen(gebied.ouder)]

const rollenIn = (partij: Partij, bevat: (waar: Staanplaats) => boolean, dag: Dag): readonly Rolhier[] => {
  const hier = (initiatief: Initiatief): boolean => {
    const waar = initiatief.plaatsOp(dag)
    return !initiatief.vergissing && waar !== null && bevat(waar)
  }
  const leden = partij.lidmaatschappen
    .filter((een) => een.geldtOp(dag) && hier(een.initiatief))
    .map(({ initiatief, functie }): Rolhier => ({ initiatief, functie, als: 'LID' }))
  const ambassadeurs = partij.ambassadeurs
    .filter((een) => een.van <= dag && dag < een.tot && hier(een.initiatief))
    .map(({ initiatief, functie }): Rolhier => ({ initiatief, functie, als: 'AMBASSADEUR' }))
  return [...leden, ...ambassadeurs]
}

/**
 * Who works in a place on a day for which partij: every partij that says it works here, or has a function or a place
 * in an initiatief here. Whoever works for nobody known comes last. Source: F45, see docs/bronnen.md.
 */
export const werktHier = (overzicht: Overzicht, plek: Gebied | GetekendGebied, dag: Dag): readonly Werkhier[] => {
  const omtrek = omtrekVan(plek, dag)
  const delen = plek instanceof Gebied ? [plek] : omtrek.buurten
  const rondom = plek instanceof Gebied ? omheen(plek) : [...new Set([...delen.flatMap(omheen), ...plek.gemeenten])]
  const functies = Map.groupBy(functiesIn(overzicht, omtrek, rondom, dag), ({ aanbieder }) => aanbieder)
  const tabel = overzicht.tabel(Partijen)
  const partijen = new Set([
    ...delen.flatMap((hier) => tabel.werkzaamIn(hier, dag)),
    ...rondom.flatMap((hier) =>
      tabel.inGebied(hier).filter((een) => een.werkgebied.includes(hier) && een.bestaatOp(dag))
    )
  ])
  for (const aanbieder of functies.keys()) if (aanbieder?.bestaatOp(dag)) partijen.add(aanbieder)
  for (const { leden } of rijenIn(overzicht.tabel(Initiatieven), omtrek, dag))
    for (const lid of leden) if (lid.teltOp(dag) && lid.partij?.bestaatOp(dag)) partijen.add(lid.partij)
  const bekend = [...partijen]
    .sort((een, ander) => (een.id < ander.id ? -1 : 1))
    .map((partij) => ({ partij, functies: functies.get(partij) ?? [], rollen: rollenIn(partij, omtrek.bevat, dag) }))
  const los = [...functies].flatMap(([partij, lijst]) => (partij?.bestaatOp(dag) ? [] : lijst))
  return los.length === 0 ? bekend : [...bekend, { partij: null, functies: los, rollen: [] }]
}
