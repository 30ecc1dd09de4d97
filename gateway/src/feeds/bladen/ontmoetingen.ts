// SPDX-License-Identifier: EUPL-1.2
import { type Activiteit, Activiteiten } from '../../view/activiteit.ts'
import { type Dag, datumVan } from '../../view/kern/day.ts'
import { type Ontmoeting, tijdVan } from '../../view/ontmoeting/rij.ts'
import type { Reeks } from '../../view/reeks/rij.ts'
import { Reeksen } from '../../view/reeks.ts'
import { blad, gebiedVan, type Kolom, plaatskolommen, samen } from '../blad.ts'

const verteld: readonly Kolom<Ontmoeting>[] = [
  { naam: 'id', lees: (rij) => rij.id },
  { naam: 'initiatief', lees: (rij) => rij.initiatief?.id ?? null },
  { naam: 'naam', lees: (rij) => rij.naam.tekst },
  { naam: 'omschrijving', lees: (rij) => rij.omschrijving?.tekst ?? null },
  { naam: 'waar', lees: (rij) => rij.waar?.tekst ?? null },
  ...plaatskolommen<Ontmoeting>((rij) => rij.plaats),
  { naam: 'wijze', lees: (rij) => rij.wijze },
  { naam: 'dag', lees: (rij) => datumVan(rij.dag) },
  { naam: 'tijd', lees: (rij) => tijdVan(rij.minuut) },
  { naam: 'duurMinuten', lees: (rij) => rij.duur }
]

/** What an initiatief that stopped had planned is not there: nobody will open the door. */
const vanNu = (rij: Ontmoeting, op: Dag): boolean => rij.initiatief?.bestaatOp(op) ?? false

export const ACTIVITEITEN = blad<Activiteit>({
  naam: 'activiteiten',
  doc: 'Wat initiatieven een keer doen of deden',
  tabel: Activiteiten,
  kolommen: [...verteld, { naam: 'fase', lees: (rij) => rij.fase }, { naam: 'aantal', lees: (rij) => rij.aantal }],
  bestaat: (rij, op) => rij.fase !== 'AFGELAST' && vanNu(rij, op),
  gebieden: (rij) => gebiedVan(rij.plaats)
})

export const REEKSEN = blad<Reeks>({
  naam: 'reeksen',
  doc: 'Wat bij initiatieven steeds terugkomt',
  tabel: Reeksen,
  kolommen: [
    ...verteld,
    { naam: 'herhaling.frequentie', lees: (rij) => rij.herhaling?.frequentie ?? null },
    { naam: 'herhaling.om', lees: (rij) => rij.herhaling?.om ?? null },
    { naam: 'herhaling.weekdagen', lees: (rij) => samen(rij.herhaling?.weekdagen ?? []) },
    { naam: 'herhaling.maandelijksOp', lees: (rij) => rij.herhaling?.maandelijksOp ?? null },
    { naam: 'einde.opDatum', lees: (rij) => datumVan(rij.laatsteDag) },
    { naam: 'overslaan', lees: (rij) => samen(rij.overslaan.map(datumVan)) },
    { naam: 'bezoekers', lees: (rij) => rij.bezoekers }
  ],
  bestaat: (rij, op) => !rij.afgelast && vanNu(rij, op),
  gebieden: (rij) => gebiedVan(rij.plaats)
})
