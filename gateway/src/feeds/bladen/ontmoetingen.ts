// SPDX-License-Identifier: EUPL-1.2
import type { Activiteitfase } from '@naober/contracts/initiatieven/regels/ontmoeting'
import { type Activiteit, Activiteiten } from '../../view/activiteit.ts'
import { type Dag, datumVan } from '../../view/kern/day.ts'
import { faseOp } from '../../view/ontmoeting/keer.ts'
import { type Ontmoeting, tijdVan } from '../../view/ontmoeting/rij.ts'
import type { Reeks, Uitzondering } from '../../view/reeks/rij.ts'
import { Reeksen } from '../../view/reeks.ts'
import { blad, gebiedVan, type Kolom, plaatskolommen, samen, zelf } from '../blad.ts'

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

/** What an initiatief did before it stopped stays; what it had planned for later is not there: nobody will open the door. */
const isErOp = ({ initiatief, dag }: Ontmoeting, op: Dag): boolean =>
  initiatief !== null && (initiatief.bestaatOp(op) || (initiatief.begonnenOp(op) && initiatief.bestaatOp(dag)))

export const ACTIVITEITEN = blad<Activiteit>({
  naam: 'activiteiten',
  doc: 'Wat initiatieven een keer doen of deden',
  tabel: Activiteiten,
  kolommen: [
    ...verteld,
    { naam: 'fase', lees: (rij, op) => faseOp(rij.fase, rij.dag, op) },
    { naam: 'aantal', sinds: (rij) => rij.dag, lees: (rij) => rij.aantal }
  ],
  regels: zelf((rij, op) => rij.fase !== 'AFGELAST' && isErOp(rij, op)),
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
    { naam: 'einde.opDatum', lees: (rij) => datumVan(rij.laatsteOpen) },
    { naam: 'overslaan', lees: (rij) => samen(rij.overslaan.map(datumVan)) },
    { naam: 'bezoekers', lees: (rij, op) => rij.bezoekersTot(op) }
  ],
  regels: zelf((rij, op) => !rij.afgelast && isErOp(rij, op)),
  gebieden: (rij) => gebiedVan(rij.plaats)
})

/** An occurrence that is otherwise than its rule, or of which was told how many came. */
interface Anders {
  readonly rij: Reeks
  readonly keer: Dag
  readonly uitzondering: Uitzondering | null
}

const andersVan = (rij: Reeks): readonly Anders[] => {
  const dagen = [...rij.uitzonderingen.map(({ keer }) => keer), ...rij.geteld]
  return [...new Set(dagen)]
    .sort((een, ander) => een - ander)
    .map((keer) => ({ rij, keer, uitzondering: rij.uitzondering(keer) ?? null }))
}

export const KEREN = blad<Reeks, Anders>({
  naam: 'keren',
  doc: 'Keren van een reeks die zijn verplaatst, afgelast of geteld; de andere volgen uit de reeks',
  tabel: Reeksen,
  kolommen: [
    { naam: 'reeks', lees: ({ rij }) => rij.id },
    { naam: 'keer', lees: ({ keer }) => datumVan(keer) },
    { naam: 'dag', lees: ({ keer, uitzondering }) => datumVan(uitzondering?.dag ?? keer) },
    { naam: 'tijd', lees: ({ rij, uitzondering }) => tijdVan(uitzondering?.minuut ?? rij.minuut) },
    { naam: 'duurMinuten', lees: ({ rij, uitzondering }) => uitzondering?.duur ?? rij.duur },
    {
      naam: 'fase',
      lees: ({ rij, keer, uitzondering }, op) =>
        faseOp(faseVan(rij.isGeteld(keer), uitzondering), uitzondering?.dag ?? keer, op)
    },
    {
      naam: 'aantal',
      sinds: ({ keer, uitzondering }) => uitzondering?.dag ?? keer,
      lees: ({ rij, keer }) => rij.telling(keer)
    },
    { naam: 'reden', lees: ({ uitzondering }) => uitzondering?.reden?.tekst ?? null }
  ],
  regels: (rij, op) => (isErOp(rij, op) ? andersVan(rij) : []),
  gebieden: ({ rij }) => gebiedVan(rij.plaats)
})

const faseVan = (geteld: boolean, uitzondering: Uitzondering | null): Activiteitfase => {
  if (uitzondering?.afgelast) return 'AFGELAST'
  return geteld ? 'DOORGEGAAN' : 'GEPLAND'
}
