// SPDX-License-Identifier: EUPL-1.2
import { type Dag, datumVan } from '../../view/kern/day.ts'
import type { Partij } from '../../view/partij/rij.ts'
import { Partijen } from '../../view/partij.ts'
import { blad, datumOfLeeg, samen, zelf } from '../blad.ts'

const weg = ({ vertrokkenOp }: Partij): Dag => vertrokkenOp

export const PARTIJEN = blad<Partij>({
  naam: 'partijen',
  doc: 'Organisaties die meedoen, of meededen: met sinds wanneer en waarom zij vertrokken zijn',
  tabel: Partijen,
  kolommen: [
    { naam: 'id', lees: (rij) => rij.id },
    { naam: 'naam', lees: (rij) => rij.naam.tekst },
    { naam: 'type', lees: (rij) => rij.type },
    { naam: 'rechtsvorm', lees: (rij) => rij.rechtsvorm },
    { naam: 'statutairDoel', lees: (rij) => rij.statutairDoel?.tekst ?? null },
    { naam: 'anbi', lees: (rij) => rij.anbi },
    { naam: 'werkgebied', lees: (rij) => samen(rij.werkgebied.map(({ code }) => code)) },
    { naam: 'op', lees: (rij) => datumVan(rij.op) },
    { naam: 'vertrokken.op', sinds: weg, lees: (rij) => datumOfLeeg(rij.vertrokkenOp) },
    { naam: 'vertrokken.toelichting', sinds: weg, lees: (rij) => rij.toelichting?.tekst ?? null },
    { naam: 'voorbeelddata', lees: (rij) => rij.werkgebied.some(({ gemeente }) => gemeente.voorbeelddata) }
  ],
  regels: zelf((rij, op) => !rij.vergissing && rij.op <= op),
  gebieden: (rij) => rij.werkgebied
})
