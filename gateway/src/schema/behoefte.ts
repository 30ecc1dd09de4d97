// SPDX-License-Identifier: EUPL-1.2
import { Aanbiedingen } from '../view/aanbod.ts'
import { type Behoefte, Behoeften } from '../view/behoefte.ts'
import type { Gebied } from '../view/gebied.ts'
import type { Dag } from '../view/kern/day.ts'
import { beginVan, waardeOp } from '../view/kern/timeline.ts'
import { passendBij } from '../view/oproep/passend.ts'
import type { Aanbod, Koppeling } from '../view/oproep/rij.ts'
import { AanbodRef } from './aanbod.ts'
import { GEBIEDEN } from './gebied.ts'
import { InitiatiefRef } from './initiatief.ts'
import { connection } from './kern/connection.ts'
import type { QueryContext } from './kern/context.ts'
import { datum } from './kern/dates.ts'
import { isTeZien } from './kern/ingetrokken.ts'
import { args, extend, kind, queries, type Ref, shows } from './kern/kind.ts'
import { bij, bijElk } from './kern/moment.ts'
import { opArg, opOf } from './kern/op.ts'
import { pageArgs, pageById, pagePrice, searchPrice } from './kern/page.ts'
import { KoppelstandRef, VoorstellerRef } from './oproep/codes.ts'
import { listArgs, oproepenOp } from './oproep/lijst.ts'
import { passendOf, UitlegRef } from './oproep/uitleg.ts'
import { oproepvelden } from './oproep/velden.ts'
import { PartijRef } from './partij.ts'

/** A koppeling as it was on a day, with the behoefte that it is for. */
export interface Koppelingdeel {
  readonly behoefte: Behoefte
  readonly koppeling: Koppeling
}

export const KoppelingRef: Ref<Koppelingdeel> = kind<Koppelingdeel>('Koppeling', {
  doc: 'Een behoefte en een aanbod die iemand bij elkaar bracht.',
  rowOf: ({ behoefte }) => behoefte,
  fields: (field) => ({
    behoefte: field({
      voor: 'ZOALS_OUDER',
      type: BehoefteRef,
      read: (een, _args, _context, op) => bij(een.behoefte, op)
    }),
    aanbod: field({
      voor: 'ZOALS_OUDER',
      type: AanbodRef,
      read: ({ koppeling }, _args, _context, op) => bij(koppeling.aanbod, op)
    }),
    stand: field({
      voor: 'ZOALS_OUDER',
      type: KoppelstandRef,
      nullable: true,
      doc: 'Op de gevraagde dag.',
      read: ({ koppeling }, _args, { vandaag }, op) => waardeOp(koppeling.standen, op ?? vandaag)
    }),
    voorgesteldOp: field({
      voor: 'ZOALS_OUDER',
      type: 'Datum',
      nullable: true,
      read: ({ koppeling: { standen } }) => (standen === null ? null : datum(beginVan(standen)))
    }),
    voorgesteldDoor: field({
      voor: 'ZOALS_OUDER',
      type: VoorstellerRef,
      doc: 'De kant die dit al wil; de andere kant zegt of het gelukt is. Bij DERDE willen beide kanten eerst zelf.',
      read: ({ koppeling }) => koppeling.door
    }),
    toelichting: field({
      voor: 'ZOALS_OUDER',
      type: 'String',
      nullable: true,
      read: ({ koppeling }) => koppeling.toelichting?.tekst ?? null
    }),
    uitleg: field({
      voor: 'ZOALS_OUDER',
      type: UitlegRef,
      doc: 'Wat meetelde toen het werd voorgesteld, en wat niet.',
      read: ({ koppeling }) => koppeling.afwegingen
    })
  })
})

/** What had been proposed for a behoefte on a day, as far as neither side was withdrawn. */
const voorgesteldOp = (behoefte: Behoefte, context: QueryContext, op: Dag | null): readonly Koppelingdeel[] =>
  behoefte.koppelingen
    .filter(({ standen }) => waardeOp(standen, op ?? context.vandaag) !== null)
    .filter(({ aanbod }) => isTeZien(behoefte, context) && isTeZien(aanbod, context))
    .map((koppeling) => ({ behoefte, koppeling }))

const KOPPELINGEN = () => ({ field: 1, multiplier: 5 })

export const BehoefteRef: Ref<Behoefte> = kind<Behoefte>('Behoefte', {
  doc: 'Wat iemand nodig heeft: een ruimte, handen, kennis, spullen, geld of een netwerk.',
  fields: (field) => ({
    ...oproepvelden<Behoefte>(field),
    koppelingen: field({
      voor: 'PUBLIEK',
      type: [KoppelingRef],
      doc: 'Wat ervoor is voorgesteld, en wat daarvan kwam.',
      price: KOPPELINGEN,
      read: (rij, _args, context, op) => bijElk(voorgesteldOp(rij, context, op), op)
    })
  })
})

const PassendAanbod = passendOf('PassendAanbod', 'aanbod', AanbodRef)
const PassendeBehoefte = passendOf('PassendeBehoefte', 'behoefte', BehoefteRef)

const MOST = 50
const pastArgs = args((t) => ({
  hoeveel: t.int({ description: `Hoogstens zoveel, niet meer dan ${MOST}. Zonder: 10.` })
}))
const hoeveelVan = ({ hoeveel }: { hoeveel?: number | null | undefined }): number =>
  Math.min(Math.max(hoeveel ?? 10, 0), MOST)
/** Everything of one kind in the gemeente is weighed, whatever is shown of it. */
const pastPrice = (gevraagd: { hoeveel?: number | null | undefined }) => ({
  field: 200,
  multiplier: Math.max(hoeveelVan(gevraagd), 1)
})

extend(BehoefteRef, (field) => ({
  past: field({
    voor: 'PUBLIEK',
    type: [PassendAanbod],
    doc: 'Welk aanbod past bij deze behoefte, het dichtstbij eerst, en waarom.',
    args: pastArgs,
    price: pastPrice,
    read: (rij, gevraagd, { overzicht, vandaag }, op) =>
      bijElk(passendBij<Aanbod>(rij, overzicht.tabel(Aanbiedingen), op ?? vandaag, hoeveelVan(gevraagd)), op)
  })
}))

extend(AanbodRef, (field) => ({
  past: field({
    voor: 'PUBLIEK',
    type: [PassendeBehoefte],
    doc: 'Welke behoeften passen bij dit aanbod, de dichtstbijzijnde eerst, en waarom.',
    args: pastArgs,
    price: pastPrice,
    read: (rij, gevraagd, { overzicht, vandaag }, op) =>
      bijElk(passendBij<Behoefte>(rij, overzicht.tabel(Behoeften), op ?? vandaag, hoeveelVan(gevraagd)), op)
  }),
  koppelingen: field({
    voor: 'PUBLIEK',
    type: [KoppelingRef],
    doc: 'Waarvoor het is voorgesteld, en wat daarvan kwam.',
    price: KOPPELINGEN,
    read: (rij, _args, context, op) =>
      bijElk(
        rij.behoeften
          .flatMap((behoefte) => voorgesteldOp(behoefte, context, op))
          .filter(({ koppeling }) => koppeling.aanbod === rij),
        op
      )
  })
}))

const BehoefteConnection = connection(BehoefteRef)

for (const gebied of GEBIEDEN) {
  extend(gebied, (field) => ({
    behoeften: field({
      voor: 'PUBLIEK',
      type: BehoefteConnection,
      doc: 'Wat hier nodig is.',
      args: listArgs,
      price: pagePrice,
      read: (rij: Gebied, { filter, ...page }, context, op) =>
        oproepenOp(context, context.overzicht.tabel(Behoeften), rij, { filter, page, op })
    })
  }))
}

for (const namens of [InitiatiefRef, PartijRef] as const) {
  extend<{ readonly behoeften: readonly Behoefte[] }>(namens, (field) => ({
    behoeften: field({
      voor: 'PUBLIEK',
      type: BehoefteConnection,
      doc: 'Wat het nodig heeft, ook wat gekoppeld of vervallen is.',
      args: pageArgs,
      price: pagePrice,
      read: ({ behoeften }, page, { vandaag }, op) =>
        bij(
          pageById(behoeften, page, (een) => een.faseOp(op ?? vandaag) !== null),
          op
        )
    })
  }))
}

queries((field) => ({
  behoefte: field({
    voor: 'PUBLIEK',
    type: BehoefteRef,
    nullable: true,
    args: { ...args((t) => ({ id: t.id({ required: true }) })), ...opArg },
    read: (_root, { id, ...asked }, context) => {
      const op = opOf(asked)
      const rij = context.overzicht.tabel(Behoeften).get(id)
      return rij?.bekend && isTeZien(rij, context) && (op === null || rij.faseOp(op) !== null) ? bij(rij, op) : null
    }
  }),
  behoeften: field({
    voor: 'PUBLIEK',
    type: BehoefteConnection,
    doc: 'Wat nodig is.',
    args: { ...listArgs, ...opArg },
    price: ({ filter, ...page }) => (filter?.gebied ? pagePrice(page) : searchPrice(page)),
    read: (_root, { filter, op: asked, ...page }, context) =>
      oproepenOp(context, context.overzicht.tabel(Behoeften), null, { filter, page, op: opOf({ op: asked }) })
  })
}))

shows('Behoefte', {
  veld: 'behoefte',
  type: BehoefteRef,
  vind: (overzicht, id) => overzicht.tabel(Behoeften).get(id) ?? null
})
