// SPDX-License-Identifier: EUPL-1.2
import type { Betrokkene } from '../../view/initiatief/betrokkene.ts'
import type { Initiatief } from '../../view/initiatief/rij.ts'
import { Initiatieven } from '../../view/initiatief.ts'
import { datumVan } from '../../view/kern/day.ts'
import type { Ambassadeur, Partij } from '../../view/partij/rij.ts'
import { Partijen } from '../../view/partij.ts'
import { type Blad, blad, datumOfLeeg, gebiedVan } from '../blad.ts'

/** People of an initiatief. Who a person is, is told to nobody here: only what they do. */
const betrokkenen = (naam: string, doc: string, van: (rij: Initiatief) => readonly Betrokkene[]): Blad =>
  blad<Initiatief, Betrokkene>({
    naam,
    doc,
    tabel: Initiatieven,
    kolommen: [
      { naam: 'initiatief', lees: (een) => een.initiatief.id },
      { naam: 'partijId', lees: (een) => een.partij?.id ?? null },
      { naam: 'functie', lees: (een) => een.functie.tekst },
      { naam: 'van', lees: (een) => datumVan(een.van) },
      { naam: 'tot', sinds: ({ tot }) => tot, lees: (een) => datumOfLeeg(een.tot) }
    ],
    regels: (rij, op) => van(rij).filter((een) => een.van <= op && een.van < een.tot),
    gebieden: (een, op) => gebiedVan(een.initiatief.plaatsOp(op))
  })

export const EIGENAREN = betrokkenen(
  'eigenaren',
  'Van wie een initiatief is of was; een persoon staat er met een functie, nooit met een naam',
  (rij) => rij.eigenaren
)

export const LEDEN = betrokkenen(
  'leden',
  'Wie lid is of was van een initiatief; een persoon staat er met een functie, nooit met een naam',
  (rij) => rij.leden
)

interface Benoemd {
  readonly partij: Partij
  readonly een: Ambassadeur
}

export const AMBASSADEURS = blad<Partij, Benoemd>({
  naam: 'ambassadeurs',
  doc: 'Wie namens een partij bij een initiatief hoort, met een functie en nooit met een naam',
  tabel: Partijen,
  kolommen: [
    { naam: 'partij', lees: ({ partij }) => partij.id },
    { naam: 'initiatiefId', lees: ({ een }) => een.initiatief.id },
    { naam: 'functie', lees: ({ een }) => een.functie.tekst },
    { naam: 'van', lees: ({ een }) => datumVan(een.van) },
    { naam: 'tot', sinds: ({ een }) => een.tot, lees: ({ een }) => datumOfLeeg(een.tot) }
  ],
  regels: (partij, op) =>
    partij.ambassadeurs.filter((een) => een.van <= op && een.van < een.tot).map((een) => ({ partij, een })),
  gebieden: ({ partij }) => partij.werkgebied
})
