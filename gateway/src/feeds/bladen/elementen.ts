// SPDX-License-Identifier: EUPL-1.2
import type { Element } from '../../view/element/rij.ts'
import { Elementen } from '../../view/element.ts'
import { datumVan } from '../../view/kern/day.ts'
import { blad, datumOfLeeg, gebiedVan, plaatskolommen, zelf } from '../blad.ts'

export const ELEMENTEN = blad<Element>({
  naam: 'elementen',
  doc: 'Diensten, voorzieningen en functies die er zijn',
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
    { naam: 'bevestigdOp', sinds: (rij) => rij.bevestigdOp, lees: (rij) => datumOfLeeg(rij.bevestigdOp) }
  ],
  regels: zelf((rij, op) => rij.bestaatOp(op)),
  gebieden: (rij, op) => gebiedVan(rij.plekOp(op)?.plaats)
})
