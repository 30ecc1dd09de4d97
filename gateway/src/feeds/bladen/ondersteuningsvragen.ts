// SPDX-License-Identifier: EUPL-1.2
import { datumVan } from '../../view/kern/day.ts'
import { beginVan } from '../../view/kern/timeline.ts'
import type { Ondersteuningsvraag, Routedeel } from '../../view/ondersteuningsvraag/rij.ts'
import { Ondersteuningsvragen } from '../../view/ondersteuningsvraag.ts'
import { blad, datumOfLeeg, gebiedskolommen, zelf } from '../blad.ts'

const gesteld = (rij: Ondersteuningsvraag, op: number): boolean => {
  const fase = rij.faseOp(op)
  return fase !== null && rij.fasen?.waarde !== 'INGETROKKEN'
}

export const ONDERSTEUNINGSVRAGEN = blad<Ondersteuningsvraag>({
  naam: 'ondersteuningsvragen',
  doc: 'Waar initiatieven om vroegen, en wat het antwoord was; bedragen in centen',
  tabel: Ondersteuningsvragen,
  kolommen: [
    { naam: 'id', lees: (rij) => rij.id },
    { naam: 'initiatiefId', lees: (rij) => rij.initiatief?.id ?? null },
    { naam: 'soort', lees: (rij) => rij.soort },
    { naam: 'vraag', lees: (rij) => rij.vraag.tekst },
    { naam: 'bedrag', lees: (rij) => rij.bedrag },
    { naam: 'op', lees: ({ fasen }) => (fasen === null ? null : datumVan(beginVan(fasen))) },
    ...gebiedskolommen<Ondersteuningsvraag>((rij) => rij.gebied),
    { naam: 'fase', lees: (rij, op) => rij.faseOp(op) },
    { naam: 'dagenOpen', lees: (rij, op) => rij.dagenOpenOp(op) },
    { naam: 'behandelaar', sinds: (rij) => rij.opgepaktOp, lees: (rij) => rij.behandelaar?.tekst ?? null },
    { naam: 'antwoord', sinds: ({ tot }) => tot, lees: (rij) => rij.antwoord?.tekst ?? null },
    { naam: 'toegekend', sinds: ({ tot }) => tot, lees: (rij) => rij.toegekend },
    { naam: 'reden', sinds: ({ tot }) => tot, lees: (rij) => rij.reden },
    { naam: 'afgeslotenOp', sinds: ({ tot }) => tot, lees: (rij) => datumOfLeeg(rij.tot) }
  ],
  regels: zelf(gesteld),
  gebieden: ({ gebied }) => (gebied === null ? [] : [gebied])
})

interface Deel {
  readonly vraag: Ondersteuningsvraag
  readonly een: Routedeel
}

export const ROUTES = blad<Ondersteuningsvraag, Deel>({
  naam: 'routes',
  doc: 'Waar een ondersteuningsvraag lag, en hoeveel dagen; zonder steunpunt bij de gemeente',
  tabel: Ondersteuningsvragen,
  kolommen: [
    { naam: 'ondersteuningsvraag', lees: ({ vraag }) => vraag.id },
    { naam: 'steunpunt', lees: ({ een }) => een.route.steunpunt },
    { naam: 'reden', lees: ({ een }) => een.route.reden?.tekst ?? null },
    { naam: 'van', lees: ({ een }) => datumVan(een.van) },
    { naam: 'tot', lees: ({ een }) => datumOfLeeg(een.tot) },
    { naam: 'dagen', lees: ({ een }) => een.dagen }
  ],
  regels: (vraag, op) => (gesteld(vraag, op) ? vraag.routeOp(op).map((een) => ({ vraag, een })) : []),
  gebieden: ({ vraag: { gebied } }) => (gebied === null ? [] : [gebied])
})
