// SPDX-License-Identifier: EUPL-1.2
import { datumVan } from '../../view/kern/day.ts'
import type { Toezegging, Zorgpunt } from '../../view/zorgpunt/rij.ts'
import { Zorgpunten } from '../../view/zorgpunt.ts'
import { blad, datumOfLeeg, gebiedskolommen, zelf } from '../blad.ts'

export const ZORGPUNTEN = blad<Zorgpunt>({
  naam: 'zorgpunten',
  doc: 'Zorgen over een plan of een verandering in de buurt',
  tabel: Zorgpunten,
  kolommen: [
    { naam: 'id', lees: (rij) => rij.id },
    { naam: 'waarover', lees: (rij) => rij.waarover.tekst },
    { naam: 'zorg', lees: (rij) => rij.zorg.tekst },
    { naam: 'haakje', lees: (rij) => rij.haakje?.tekst ?? null },
    { naam: 'initiatiefId', lees: (rij) => rij.initiatief?.id ?? null },
    ...gebiedskolommen<Zorgpunt>((rij) => rij.gebied),
    { naam: 'op', lees: (rij) => datumOfLeeg(rij.op) },
    { naam: 'fase', lees: (rij, op) => rij.faseOp(op) }
  ],
  regels: zelf((rij, op) => rij.faseOp(op) !== null),
  gebieden: ({ gebied }) => (gebied === null ? [] : [gebied])
})

interface Gedaan {
  readonly zorgpunt: Zorgpunt
  readonly een: Toezegging
}

export const TOEZEGGINGEN = blad<Zorgpunt, Gedaan>({
  naam: 'toezeggingen',
  doc: 'Wat bij een zorg is toegezegd, en of het is nagekomen',
  tabel: Zorgpunten,
  kolommen: [
    { naam: 'zorgpunt', lees: ({ zorgpunt }) => zorgpunt.id },
    { naam: 'toezegging', lees: ({ een }) => een.toezegging.tekst },
    { naam: 'functie', lees: ({ een }) => een.functie.tekst },
    { naam: 'partijId', lees: ({ een }) => een.partij?.id ?? null },
    { naam: 'wanneer', lees: ({ een }) => datumVan(een.wanneer) },
    { naam: 'op', lees: ({ een }) => datumVan(een.op) },
    { naam: 'stand', lees: ({ een }, op) => een.standOp(op) },
    { naam: 'beoordeeldOp', sinds: ({ een }) => een.beoordeeldOp, lees: ({ een }) => datumOfLeeg(een.beoordeeldOp) },
    { naam: 'toelichting', sinds: ({ een }) => een.beoordeeldOp, lees: ({ een }) => een.toelichting?.tekst ?? null }
  ],
  regels: (zorgpunt, op) => zorgpunt.toezeggingen.filter((een) => een.op <= op).map((een) => ({ zorgpunt, een })),
  gebieden: ({ zorgpunt: { gebied } }) => (gebied === null ? [] : [gebied])
})
