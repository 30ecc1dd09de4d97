// SPDX-License-Identifier: EUPL-1.2
import { Aanbiedingen } from '../../view/aanbod.ts'
import { Behoeften } from '../../view/behoefte.ts'
import { type Dag, datumVan } from '../../view/kern/day.ts'
import { beginVan, waardeOp } from '../../view/kern/timeline.ts'
import type { Aanbod, Behoefte, Koppeling, Oproep } from '../../view/oproep/rij.ts'
import { blad, datumOfLeeg, gebiedVan, type Kolom, plaatskolommen, zelf } from '../blad.ts'

const kolommen: readonly Kolom<Oproep>[] = [
  { naam: 'id', lees: (rij) => rij.id },
  { naam: 'soort', lees: (rij) => rij.soort },
  { naam: 'hulp', lees: (rij) => rij.hulp },
  { naam: 'alledaagseZaak', lees: (rij) => rij.alledaagseZaak },
  { naam: 'wat', lees: (rij) => rij.wat.tekst },
  { naam: 'omschrijving', lees: (rij) => rij.omschrijving?.tekst ?? null },
  { naam: 'namens.initiatiefId', lees: (rij) => rij.initiatief?.id ?? null },
  { naam: 'namens.partijId', lees: (rij) => rij.partij?.id ?? null },
  ...plaatskolommen<Oproep>((rij) => rij.plaats),
  { naam: 'vanaf', lees: (rij) => datumOfLeeg(rij.vanaf) },
  { naam: 'laatste', lees: (rij) => datumOfLeeg(rij.laatsteDag) },
  { naam: 'op', lees: ({ fasen }) => (fasen === null ? null : datumVan(beginVan(fasen))) },
  { naam: 'fase', lees: (rij, op) => rij.faseOp(op) },
  { naam: 'reden', lees: (rij, op) => (rij.faseOp(op) === 'VERVALLEN' ? rij.reden : null) }
]

const geplaatst = (rij: Oproep, op: Dag): boolean => rij.faseOp(op) !== null

export const BEHOEFTEN = blad<Behoefte>({
  naam: 'behoeften',
  doc: 'Wat mensen, initiatieven en partijen vragen, ook wat gekoppeld of vervallen is',
  tabel: Behoeften,
  kolommen,
  regels: zelf<Behoefte>(geplaatst),
  gebieden: (rij) => gebiedVan(rij.plaats)
})

export const AANBIEDINGEN = blad<Aanbod>({
  naam: 'aanbiedingen',
  doc: 'Wat mensen, initiatieven en partijen te bieden hebben, ook wat gekoppeld of vervallen is',
  tabel: Aanbiedingen,
  kolommen,
  regels: zelf<Aanbod>(geplaatst),
  gebieden: (rij) => gebiedVan(rij.plaats)
})

interface Voorgesteld {
  readonly behoefte: Behoefte
  readonly een: Koppeling
}

export const KOPPELINGEN = blad<Behoefte, Voorgesteld>({
  naam: 'koppelingen',
  doc: 'Welk aanbod bij welke behoefte is voorgesteld, en wat ervan werd',
  tabel: Behoeften,
  kolommen: [
    { naam: 'behoefte', lees: ({ behoefte }) => behoefte.id },
    { naam: 'aanbod', lees: ({ een }) => een.aanbod.id },
    { naam: 'stand', lees: ({ een }, op) => waardeOp(een.standen, op) },
    { naam: 'op', lees: ({ een }) => (een.standen === null ? null : datumVan(beginVan(een.standen))) },
    { naam: 'toelichting', lees: ({ een }) => een.toelichting?.tekst ?? null }
  ],
  regels: (behoefte, op) =>
    behoefte.koppelingen
      .filter(({ aanbod, standen }) => waardeOp(standen, op) !== null && !aanbod.tabel.ingetrokken(aanbod))
      .map((een) => ({ behoefte, een })),
  gebieden: ({ behoefte }) => gebiedVan(behoefte.plaats)
})
