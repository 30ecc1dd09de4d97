// SPDX-License-Identifier: EUPL-1.2
import { type Belemmering, Belemmeringen } from '../../view/belemmering.ts'
import { blad, datumOfLeeg, gebiedskolommen, zelf } from '../blad.ts'

export const BELEMMERINGEN = blad<Belemmering>({
  naam: 'belemmeringen',
  doc: 'Belemmeringen die mensen in de praktijk tegenkwamen, ook wat opgelost is',
  tabel: Belemmeringen,
  kolommen: [
    { naam: 'id', lees: (rij) => rij.id },
    { naam: 'belemmering', lees: (rij) => rij.code },
    { naam: 'initiatiefId', lees: (rij) => rij.initiatief?.id ?? null },
    ...gebiedskolommen<Belemmering>((rij) => rij.gebied),
    { naam: 'ervaring', lees: (rij) => rij.ervaring.tekst },
    { naam: 'gevolg', lees: (rij) => rij.gevolg },
    { naam: 'op', lees: (rij) => datumOfLeeg(rij.van) },
    { naam: 'fase', lees: (rij, op) => rij.faseOp(op) },
    { naam: 'opgelostOp', sinds: ({ tot }) => tot, lees: (rij) => datumOfLeeg(rij.tot) },
    { naam: 'oplossing', sinds: ({ tot }) => tot, lees: (rij) => rij.oplossing },
    { naam: 'toelichting', sinds: ({ tot }) => tot, lees: (rij) => rij.toelichting?.tekst ?? null }
  ],
  regels: zelf((rij, op) => !rij.ingetrokken && rij.faseOp(op) !== null),
  gebieden: ({ gebied }) => (gebied === null ? [] : [gebied])
})
