// SPDX-License-Identifier: EUPL-1.2
import type { Element } from '../../view/element/rij.ts'
import { Elementen } from '../../view/element.ts'
import { type Dag, datumVan } from '../../view/kern/day.ts'
import { blad, datumOfLeeg, gebiedVan, plaatskolommen, samen, zelf } from '../blad.ts'
import { verloopVan } from './verloop.ts'

const weg = ({ tot }: Element): Dag => tot

export const ELEMENTEN = blad<Element>({
  naam: 'elementen',
  doc: 'Diensten, voorzieningen en functies die er zijn, of waren: met fase, en sinds wanneer en waarom iets er niet meer is',
  tabel: Elementen,
  kolommen: [
    { naam: 'id', lees: (rij) => rij.id },
    { naam: 'soort', lees: (rij) => rij.soort },
    { naam: 'naam', lees: (rij) => rij.naam.tekst },
    { naam: 'omschrijving', lees: (rij) => rij.omschrijving?.tekst ?? null },
    { naam: 'laag', lees: (rij) => rij.laag },
    { naam: 'vorm', lees: (rij) => rij.vorm },
    { naam: 'alledaagseZaak', lees: (rij) => rij.alledaagseZaak },
    { naam: 'partijId', lees: (rij) => rij.aanbieder?.id ?? null },
    { naam: 'contact.functie', lees: (rij) => rij.contact?.functie.tekst ?? null },
    { naam: 'contact.bereikbaar', lees: (rij) => rij.contact?.bereikbaar.tekst ?? null },
    ...plaatskolommen<Element>((rij, op) => rij.plekOp(op)?.plaats ?? null),
    { naam: 'adres', lees: (rij, op) => rij.plekOp(op)?.adres?.tekst ?? null },
    { naam: 'op', lees: (rij) => datumVan(rij.van) },
    { naam: 'fase', lees: (rij, op) => rij.faseOp(op) },
    { naam: 'bevestigdOp', sinds: (rij) => rij.bevestigdOp, lees: (rij) => datumOfLeeg(rij.bevestigdOp) },
    { naam: 'verloop', lees: (rij, op) => samen(verloopVan(rij, op)) },
    { naam: 'verdwenen.op', sinds: weg, lees: (rij) => datumOfLeeg(rij.tot) },
    { naam: 'verdwenen.reden', sinds: weg, lees: (rij) => rij.reden },
    { naam: 'verdwenen.toelichting', sinds: weg, lees: (rij) => rij.slot?.tekst ?? null }
  ],
  regels: zelf((rij, op) => rij.faseOp(op) !== null),
  gebieden: (rij, op) => gebiedVan(rij.plekOp(op)?.plaats)
})
