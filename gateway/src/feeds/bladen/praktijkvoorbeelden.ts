// SPDX-License-Identifier: EUPL-1.2
import { datumVan } from '../../view/kern/day.ts'
import type { Praktijkvoorbeeld, Toepassing } from '../../view/praktijkvoorbeeld/rij.ts'
import { Praktijkvoorbeelden } from '../../view/praktijkvoorbeeld.ts'
import { blad, datumOfLeeg, gebiedskolommen, samen, zelf } from '../blad.ts'

export const PRAKTIJKVOORBEELDEN = blad<Praktijkvoorbeeld>({
  naam: 'praktijkvoorbeelden',
  doc: 'Voorbeelden die hun eigenaar publiceerde',
  tabel: Praktijkvoorbeelden,
  kolommen: [
    { naam: 'id', lees: (rij) => rij.id },
    { naam: 'titel', lees: (rij) => rij.titel.tekst },
    { naam: 'soort', lees: (rij) => rij.soort },
    { naam: 'plaatsen', lees: (rij) => samen(rij.plaatsen) },
    { naam: 'belemmeringen', lees: (rij) => samen(rij.belemmeringen) },
    { naam: 'aanpak', lees: (rij) => rij.aanpak.tekst },
    { naam: 'succes', lees: (rij) => rij.succes.tekst },
    { naam: 'dilemma', lees: (rij) => rij.dilemma.tekst },
    { naam: 'vindplaats', lees: (rij) => rij.vindplaats?.tekst ?? null },
    { naam: 'initiatiefId', lees: (rij) => rij.initiatief?.id ?? null },
    ...gebiedskolommen<Praktijkvoorbeeld>((rij) => rij.gebied),
    { naam: 'op', sinds: (rij) => rij.op, lees: (rij) => datumOfLeeg(rij.op) },
    { naam: 'gepubliceerdOp', lees: (rij) => datumOfLeeg(rij.gepubliceerdOp) },
    { naam: 'toegepast', lees: (rij, op) => rij.uitkomstenOp(op).toegepast },
    { naam: 'werkte', lees: (rij, op) => rij.uitkomstenOp(op).werkte },
    { naam: 'werkteDeels', lees: (rij, op) => rij.uitkomstenOp(op).werkteDeels },
    { naam: 'werkteNiet', lees: (rij, op) => rij.uitkomstenOp(op).werkteNiet }
  ],
  regels: zelf((rij, op) => rij.openbaarOp(op)),
  gebieden: ({ gebied }) => (gebied === null ? [] : [gebied])
})

interface Toegepast {
  readonly voorbeeld: Praktijkvoorbeeld
  readonly een: Toepassing
}

export const TOEPASSINGEN = blad<Praktijkvoorbeeld, Toegepast>({
  naam: 'toepassingen',
  doc: 'Waar een gepubliceerd voorbeeld is toegepast, en wat ervan werd',
  tabel: Praktijkvoorbeelden,
  kolommen: [
    { naam: 'id', lees: ({ een }) => een.id },
    { naam: 'praktijkvoorbeeld', lees: ({ voorbeeld }) => voorbeeld.id },
    { naam: 'initiatiefId', lees: ({ een }) => een.initiatief?.id ?? null },
    ...gebiedskolommen<Toegepast>(({ een }) => een.gebied),
    { naam: 'toelichting', lees: ({ een }) => een.toelichting?.tekst ?? null },
    { naam: 'op', lees: ({ een }) => datumVan(een.op) },
    { naam: 'uitkomst', lees: ({ een }, op) => een.uitkomstOp(op) },
    { naam: 'lessen', sinds: ({ een }) => een.verteldOp, lees: ({ een }) => een.lessen?.tekst ?? null },
    { naam: 'verteldOp', sinds: ({ een }) => een.verteldOp, lees: ({ een }) => datumOfLeeg(een.verteldOp) }
  ],
  regels: (voorbeeld, op) =>
    voorbeeld.openbaarOp(op)
      ? voorbeeld.toepassingen.filter((een) => een.op <= op).map((een) => ({ voorbeeld, een }))
      : [],
  gebieden: ({ een }) => [een.gebied],
  bij: (tabel) => tabel.rijen
})
