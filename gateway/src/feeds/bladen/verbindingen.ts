// SPDX-License-Identifier: EUPL-1.2
import { Initiatief } from '../../view/initiatief/rij.ts'
import type { Dag } from '../../view/kern/day.ts'
import { type Partij, Partij as Partijrij } from '../../view/partij/rij.ts'
import { type Verbinding, Verbindingen } from '../../view/verbinding.ts'
import { blad, datumOfLeeg, gebiedVan, zelf } from '../blad.ts'

/** Where an end is on a day. */
const gebiedenVan = (einde: Initiatief | Partij | null, op: Dag) =>
  einde instanceof Initiatief ? gebiedVan(einde.plaatsOp(op)) : (einde?.werkgebied ?? [])

export const VERBINDINGEN = blad<Verbinding>({
  naam: 'verbindingen',
  doc: 'Wie met wie verbonden is of was',
  tabel: Verbindingen,
  kolommen: [
    { naam: 'id', lees: (rij) => rij.id },
    { naam: 'begin', lees: (rij) => rij.begin?.id ?? null },
    { naam: 'einde.initiatiefId', lees: ({ einde }) => (einde instanceof Initiatief ? einde.id : null) },
    { naam: 'einde.partijId', lees: ({ einde }) => (einde instanceof Partijrij ? einde.id : null) },
    { naam: 'soort', lees: (rij) => rij.soort },
    { naam: 'van', lees: (rij) => datumOfLeeg(rij.van) },
    { naam: 'tot', sinds: ({ tot }) => tot, lees: (rij) => datumOfLeeg(rij.tot) },
    { naam: 'arrangementId', lees: (rij) => rij.arrangementId },
    { naam: 'toelichting', lees: (rij) => rij.toelichting?.tekst ?? null },
    { naam: 'slot', sinds: ({ tot }) => tot, lees: (rij) => rij.slot?.tekst ?? null }
  ],
  regels: zelf((rij, op) => rij.van <= op && rij.van < rij.tot),
  gebieden: ({ begin, einde }, op) => [...gebiedenVan(begin, op), ...gebiedenVan(einde, op)],
  bij: (tabel) => tabel.rijen
})
