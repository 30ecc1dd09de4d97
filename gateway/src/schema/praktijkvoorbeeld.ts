// SPDX-License-Identifier: EUPL-1.2

import { belemmeringMetCode } from '@naober/contracts/referentie/belemmeringen'
import type { Rij as Referentierij } from '@naober/contracts/referentie/index'
import { type Gebied, Gebieden } from '../view/gebied.ts'
import type { Initiatief } from '../view/initiatief.ts'
import type { Dag } from '../view/kern/day.ts'
import { BEHEER, EIGENAAR } from '../view/kern/rij.ts'
import { waardeOp } from '../view/kern/timeline.ts'
import { type Plan, type Vergelijkbaar, vergelijkbareMet } from '../view/praktijkvoorbeeld/vergelijk.ts'
import { type Praktijkvoorbeeld, Praktijkvoorbeelden } from '../view/praktijkvoorbeeld.ts'
import { GebiedRef } from './gebied.ts'
import { InitiatiefRef } from './initiatief.ts'
import { rowsFor } from './kern/all-by-id.ts'
import { builder } from './kern/builder.ts'
import { connection } from './kern/connection.ts'
import type { QueryContext } from './kern/context.ts'
import { datumOfNiets } from './kern/dates.ts'
import { historyField } from './kern/history.ts'
import { getoond } from './kern/ingetrokken.ts'
import { args, extend, kind, queries, type Ref, shows } from './kern/kind.ts'
import { bij, bijElk } from './kern/moment.ts'
import { opArg, opOf } from './kern/op.ts'
import { type PageArgs, pageArgs, pageById, pagePrice, searchPrice } from './kern/page.ts'
import {
  OvereenkomstRef,
  PlaatssoortRef,
  ToepassingRef,
  UitkomstenRef,
  VoorbeeldfaseRef,
  VoorbeeldsoortRef
} from './praktijkvoorbeeld/onderdelen.ts'
import { RijRef } from './referentie.ts'

/** Everybody once it is published; a draft is for who writes it. */
const LEZERS = ['LEZER', 'EIGENAAR', 'BEHEER'] as const

const rijenVan = (codes: readonly string[]): readonly Referentierij[] =>
  codes.flatMap((code) => belemmeringMetCode(code) ?? [])

export const PraktijkvoorbeeldRef: Ref<Praktijkvoorbeeld> = kind<Praktijkvoorbeeld>('Praktijkvoorbeeld', {
  doc: 'Een voorbeeld uit de praktijk: wat werkte, wat lastig blijft, en wat anderen ermee bereikten.',
  fields: (field) => ({
    id: field({ voor: 'PUBLIEK', type: 'ID', read: (rij) => rij.id }),
    versie: field({ voor: 'PUBLIEK', type: 'Versie', read: (rij) => rij.versie }),
    fase: field({ voor: 'PUBLIEK', type: VoorbeeldfaseRef, read: (rij) => rij.fase }),
    titel: field({ voor: LEZERS, type: 'String', read: (rij) => rij.titel.tekst }),
    soort: field({ voor: LEZERS, type: VoorbeeldsoortRef, read: (rij) => rij.soort }),
    plaatsen: field({ voor: LEZERS, type: [PlaatssoortRef], read: (rij) => rij.plaatsen }),
    belemmeringen: field({
      voor: LEZERS,
      type: [RijRef],
      doc: 'Waar het tegenin ging.',
      price: () => ({ field: 1, multiplier: 3 }),
      read: (rij) => rijenVan(rij.belemmeringen)
    }),
    aanpak: field({ voor: LEZERS, type: 'String', doc: 'Wat er gedaan werd.', read: (rij) => rij.aanpak.tekst }),
    succes: field({ voor: LEZERS, type: 'String', doc: 'Wat goed ging.', read: (rij) => rij.succes.tekst }),
    dilemma: field({ voor: LEZERS, type: 'String', doc: 'Wat lastig blijft.', read: (rij) => rij.dilemma.tekst }),
    vindplaats: field({
      voor: LEZERS,
      type: 'String',
      doc: 'Waar meer te lezen is.',
      read: (rij) => rij.vindplaats?.tekst ?? null
    }),
    initiatief: field({
      voor: LEZERS,
      type: InitiatiefRef,
      doc: 'Van wie het is; leeg als het over iets elders gaat.',
      read: ({ initiatief }, _args, context, op) => getoond(initiatief, context, op)
    }),
    gebied: field({
      voor: LEZERS,
      type: GebiedRef,
      read: ({ gebied }, _args, _context, op) => (gebied === null ? null : bij(gebied, op))
    }),
    gepubliceerdOp: field({
      voor: 'PUBLIEK',
      type: 'Datum',
      nullable: true,
      sinds: (rij) => rij.gepubliceerdOp,
      read: (rij) => datumOfNiets(rij.gepubliceerdOp)
    }),
    uitkomsten: field({
      voor: LEZERS,
      type: UitkomstenRef,
      doc: 'Op de gevraagde dag.',
      read: (rij, _args, { vandaag }, op) => rij.uitkomstenOp(op ?? vandaag)
    }),
    toepassingen: field({
      voor: LEZERS,
      type: [ToepassingRef],
      doc: 'Waar het is toegepast, op volgorde van melden.',
      price: () => ({ field: 1, multiplier: 10 }),
      read: ({ toepassingen }, _args, { vandaag }, op) =>
        bijElk(
          toepassingen.filter((een) => een.op <= (op ?? vandaag)),
          op
        )
    }),
    opstellerId: field({
      voor: ['EIGENAAR', 'BEHEER'],
      type: 'ID',
      doc: 'Wie het opstelde: een id, nooit een naam.',
      read: (rij) => rij.opstellerId
    }),
    geschiedenis: historyField<Praktijkvoorbeeld>(field)
  })
})

const VergelijkbaarRef = kind<Vergelijkbaar>('VergelijkbaarVoorbeeld', {
  doc: 'Een voorbeeld dat lijkt op wat u wilt doen, met waarin, en wat anderen ermee bereikten.',
  fields: (field) => ({
    voorbeeld: field({
      voor: 'ZOALS_OUDER',
      type: PraktijkvoorbeeldRef,
      read: ({ voorbeeld }, _args, _context, op) => bij(voorbeeld, op)
    }),
    overeenkomsten: field({
      voor: 'ZOALS_OUDER',
      type: [OvereenkomstRef],
      price: () => ({ field: 1, multiplier: 3 }),
      read: ({ overeenkomsten }) => overeenkomsten
    }),
    uitkomsten: field({ voor: 'ZOALS_OUDER', type: UitkomstenRef, read: ({ uitkomsten }) => uitkomsten })
  })
})

const PraktijkvoorbeeldConnection = connection(PraktijkvoorbeeldRef)

const VoorbeeldFilter = builder.inputType('PraktijkvoorbeeldFilter', {
  description: 'Welke gepubliceerde voorbeelden.',
  fields: (t) => ({
    soort: t.field({ type: [VoorbeeldsoortRef] }),
    plaats: t.field({ type: PlaatssoortRef }),
    belemmering: t.idList({ description: 'Een van deze codes uit de referentietabel belemmeringen.' }),
    gebied: t.id({ description: 'Code van een gemeente, wijk of buurt.' })
  })
})
type Filter = (typeof VoorbeeldFilter)['$inferInput']
const listArgs = { ...pageArgs, ...args((t) => ({ filter: t.field({ type: VoorbeeldFilter }) })) }

const matcher =
  ({ soort, plaats, belemmering }: Filter, dag: Dag) =>
  (rij: Praktijkvoorbeeld): boolean =>
    rij.openbaarOp(dag) &&
    (!soort || (rij.soort !== null && soort.includes(rij.soort))) &&
    (plaats == null || rij.plaatsen.includes(plaats)) &&
    (!belemmering || rij.belemmeringen.some((code) => belemmering.includes(code)))

interface Asked {
  readonly filter?: Filter | null | undefined
  readonly page: PageArgs
  readonly op: number | null
}

const voorbeeldenOp = ({ overzicht, vandaag }: QueryContext, gebied: Gebied | null, { filter, page, op }: Asked) => {
  const tabel = overzicht.tabel(Praktijkvoorbeelden)
  const waar = overzicht.tabel(Gebieden).binnen(gebied, filter?.gebied)
  const lijst = rowsFor(tabel, waar)
  return bij(pageById(lijst, page, matcher(filter ?? {}, op ?? vandaag)), op)
}

/** How many comparable examples one answer holds. */
const MEESTE = 10

const vergelijk = (
  { overzicht, vandaag }: QueryContext,
  plan: Plan,
  { op, behalveVan = null }: { op: number | null; behalveVan?: Initiatief | null }
) => {
  const { rijen } = overzicht.tabel(Praktijkvoorbeelden)
  const vanAnderen = rijen.filter((een) => behalveVan === null || een.initiatief !== behalveVan)
  return bijElk(vergelijkbareMet(vanAnderen, plan, op ?? vandaag).slice(0, MEESTE), op)
}

/** An initiatief is compared by its kind and by what stands in its way on the day. */
const planVan = (initiatief: Initiatief, dag: Dag): Plan => {
  const knel = waardeOp(initiatief.fasen, dag)?.belemmering
  const gemeld = initiatief.belemmeringen.filter((een) => een.faseOp(dag) === 'GEMELD').map(({ code }) => code)
  return {
    soort: initiatief.soort,
    plaats: null,
    belemmeringen: [...new Set(knel == null ? gemeld : [knel, ...gemeld])]
  }
}

extend(GebiedRef, (field) => ({
  praktijkvoorbeelden: field({
    voor: 'PUBLIEK',
    type: PraktijkvoorbeeldConnection,
    doc: 'Voorbeelden van hier.',
    args: listArgs,
    price: pagePrice,
    read: (rij, { filter, ...page }, context, op) => voorbeeldenOp(context, rij, { filter, page, op })
  })
}))

extend(InitiatiefRef, (field) => ({
  praktijkvoorbeelden: field({
    voor: 'PUBLIEK',
    type: PraktijkvoorbeeldConnection,
    doc: 'Voorbeelden die over dit initiatief gaan; concepten ziet alleen wie ze schrijft.',
    args: pageArgs,
    price: pagePrice,
    read: (rij, page, { vandaag, wie }, op) =>
      bij(
        pageById(
          rij.voorbeelden,
          page,
          (een) =>
            een.openbaarOp(op ?? vandaag) ||
            (een.fase === 'CONCEPT' && (een.tabel.publiek(wie, een) & (EIGENAAR | BEHEER)) !== 0)
        ),
        op
      )
  }),
  vergelijkbareVoorbeelden: field({
    voor: 'PUBLIEK',
    type: [VergelijkbaarRef],
    doc: `Gepubliceerde voorbeelden van dezelfde soort of tegen dezelfde belemmeringen, hoogstens ${MEESTE}. Wat op de meeste punten lijkt staat vooraan, daarna wat elders het best werkte.`,
    price: () => ({ field: 100, multiplier: MEESTE }),
    read: (rij, _args, context, op) => vergelijk(context, planVan(rij, op ?? context.vandaag), { op, behalveVan: rij })
  })
}))

queries((field) => ({
  praktijkvoorbeeld: field({
    voor: 'PUBLIEK',
    type: PraktijkvoorbeeldRef,
    nullable: true,
    args: { ...args((t) => ({ id: t.id({ required: true }) })), ...opArg },
    read: (_root, { id, ...asked }, context) => {
      const op = opOf(asked, context)
      const rij = context.overzicht.tabel(Praktijkvoorbeelden).get(id)
      return rij?.bekend && (op === null || rij.op <= op) ? bij(rij, op) : null
    }
  }),
  praktijkvoorbeelden: field({
    voor: 'PUBLIEK',
    type: PraktijkvoorbeeldConnection,
    doc: 'Gepubliceerde voorbeelden uit de praktijk.',
    args: { ...listArgs, ...opArg },
    price: ({ filter, ...page }) => (filter?.gebied ? pagePrice(page) : searchPrice(page)),
    read: (_root, { filter, op: asked, ...page }, context) =>
      voorbeeldenOp(context, null, { filter, page, op: opOf({ op: asked }, context) })
  }),
  vergelijkbareVoorbeelden: field({
    voor: 'PUBLIEK',
    type: [VergelijkbaarRef],
    doc: `Kijk voor u begint wat elders werkte: hoogstens ${MEESTE} voorbeelden van dezelfde soort of tegen dezelfde belemmeringen.`,
    args: {
      ...args((t) => ({
        soort: t.field({ type: VoorbeeldsoortRef }),
        plaats: t.field({ type: PlaatssoortRef }),
        belemmeringen: t.idList({ description: 'Codes uit de referentietabel belemmeringen.' })
      })),
      ...opArg
    },
    price: () => ({ field: 100, multiplier: MEESTE }),
    read: (_root, { soort, plaats, belemmeringen, ...asked }, context) =>
      vergelijk(
        context,
        { soort: soort ?? null, plaats: plaats ?? null, belemmeringen: [...new Set(belemmeringen ?? [])] },
        { op: opOf(asked, context) }
      )
  })
}))

shows('Praktijkvoorbeeld', {
  veld: 'praktijkvoorbeeld',
  type: PraktijkvoorbeeldRef,
  vind: (overzicht, id) => overzicht.tabel(Praktijkvoorbeelden).get(id) ?? null
})
