// SPDX-License-Identifier: EUPL-1.2
import { GetekendeGebieden, type GetekendGebied } from '../../view/getekend-gebied.ts'
import { vlakVan } from '../../view/kern/vlak.ts'
import { blad, datumOfLeeg, samen, zelf } from '../blad.ts'

export const GETEKENDE_GEBIEDEN = blad<GetekendGebied>({
  naam: 'getekende-gebieden',
  doc: 'Gebieden die mensen zelf tekenden; de grens staat in GeoJSON',
  tabel: GetekendeGebieden,
  kolommen: [
    { naam: 'id', lees: (rij) => rij.id },
    { naam: 'soort', lees: (rij) => rij.soort },
    { naam: 'naam', lees: (rij) => rij.naam.tekst },
    { naam: 'toelichting', lees: (rij) => rij.toelichting?.tekst ?? null },
    { naam: 'gemeenten', lees: (rij) => samen(rij.gemeenten.map(({ code }) => code)) },
    { naam: 'op', lees: (rij) => datumOfLeeg(rij.op) }
  ],
  regels: zelf((rij, op) => rij.bestaatOp(op)),
  gebieden: (rij) => rij.gemeenten,
  vlak: ({ grens }) => (grens === null ? null : vlakVan(grens))
})
