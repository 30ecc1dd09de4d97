// SPDX-License-Identifier: EUPL-1.2

import { omtrekVan } from '../dekking/omtrek.ts'
import type { Element } from '../element/rij.ts'
import { Elementen } from '../element.ts'
import { Gebied } from '../gebied.ts'
import type { GetekendGebied } from '../getekend-gebied.ts'
import type { Initiatief } from '../initiatief/rij.ts'
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
const functiesIn = (overzicht: Overzicht, gebied: Gebied, dag: Dag): readonly Element[] => {
  const elementen = overzicht.tabel(Elementen)
  const gevonden = elementen
    .inGebied(gebied)
    .filter((een) => een.soort === 'VERBINDINGSPERSOON' && een.standIn(gebied, dag) === 'AANWEZIG')
  for (let hier = gebied.ouder; hier !== null; hier = hier.ouder) {
    for (const een of elementen.inGebied(hier))
      if (een.soort === 'VERBINDINGSPERSOON' && een.bestaatOp(dag) && een.plekOp(dag)?.plaats.gebied === hier)
        gevonden.push(een)
  }
  return gevonden
}

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
 * in an initiatief here. Of an area that residents drew: in one of its buurten. Whoever works for nobody known comes
 * last. Source: F45, see docs/bronnen.md.
 */
export const werktHier = (overzicht: Overzicht, plek: Gebied | GetekendGebied, dag: Dag): readonly Werkhier[] => {
  const { buurten, bevat } = omtrekVan(plek, dag)
  const gebieden = plek instanceof Gebied ? [plek] : buurten
  const elementen = new Set(gebieden.flatMap((gebied) => functiesIn(overzicht, gebied, dag)))
  const functies = Map.groupBy(elementen, ({ aanbieder }) => aanbieder)
  const partijen = new Set(gebieden.flatMap((gebied) => overzicht.tabel(Partijen).werkzaamIn(gebied, dag)))
  for (const aanbieder of functies.keys()) if (aanbieder?.bestaatOp(dag)) partijen.add(aanbieder)
  const bekend = [...partijen]
    .sort((een, ander) => (een.id < ander.id ? -1 : 1))
    .map((partij) => ({ partij, functies: functies.get(partij) ?? [], rollen: rollenIn(partij, bevat, dag) }))
  const los = [...functies].flatMap(([partij, lijst]) => (partij?.bestaatOp(dag) ? [] : lijst))
  return los.length === 0 ? bekend : [...bekend, { partij: null, functies: los, rollen: [] }]
}
