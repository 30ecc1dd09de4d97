// SPDX-License-Identifier: EUPL-1.2
import { Element } from '../../view/element/rij.ts'
import { GELD_VOORBEHOUD } from '../../view/financieringsregel/geld.ts'
import { type Financieringsregel, Financieringsregels } from '../../view/financieringsregel.ts'
import { Initiatief } from '../../view/initiatief/rij.ts'
import { Partij } from '../../view/partij/rij.ts'
import { blad, datumOfLeeg, gebiedVan, plaatskolommen, zelf } from '../blad.ts'

export const FINANCIERINGSREGELS = blad<Financieringsregel>({
  naam: 'financieringsregels',
  doc: 'Geld voor initiatieven, elementen en partijen, ook wat afgelopen is of nog begint; bedragen in centen, zonder laatste dag is er geen einde bekend',
  tabel: Financieringsregels,
  kolommen: [
    { naam: 'id', lees: (rij) => rij.id },
    { naam: 'voor.initiatiefId', lees: ({ ontvanger }) => (ontvanger instanceof Initiatief ? ontvanger.id : null) },
    { naam: 'voor.elementId', lees: ({ ontvanger }) => (ontvanger instanceof Element ? ontvanger.id : null) },
    { naam: 'voor.partijId', lees: ({ ontvanger }) => (ontvanger instanceof Partij ? ontvanger.id : null) },
    { naam: 'regeling', lees: (rij) => rij.regeling },
    { naam: 'programma', lees: (rij) => rij.programma },
    { naam: 'lokaalProgramma', lees: (rij) => rij.lokaalProgramma?.tekst ?? null },
    { naam: 'doel', lees: (rij) => rij.doel },
    { naam: 'duur', lees: (rij) => rij.duur },
    { naam: 'bedrag', lees: (rij) => rij.bedrag },
    { naam: 'omschrijving', lees: (rij) => rij.omschrijving?.tekst ?? null },
    { naam: 'financierId', lees: (rij) => rij.financier?.id ?? null },
    ...plaatskolommen<Financieringsregel>((rij, op) => rij.plaatsOp(op)),
    { naam: 'vanaf', lees: (rij) => datumOfLeeg(rij.vanaf) },
    { naam: 'laatste', lees: (rij) => datumOfLeeg(rij.laatsteDag) },
    { naam: 'fase', lees: (rij, op) => rij.faseOp(op) },
    { naam: 'reden', lees: (rij, op) => (rij.faseOp(op) === 'AFGELOPEN' ? rij.reden : null) }
  ],
  voorbehouden: () => [GELD_VOORBEHOUD],
  regels: zelf((rij, op) => rij.faseOp(op) !== null),
  gebieden: (rij, op) => gebiedVan(rij.plaatsOp(op))
})
