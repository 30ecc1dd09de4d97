// SPDX-License-Identifier: EUPL-1.2
import { Aanbiedingen, type Aanbod } from '../view/aanbod.ts'
import type { Gebied } from '../view/gebied.ts'
import { GEBIEDEN } from './gebied.ts'
import { InitiatiefRef } from './initiatief.ts'
import { connection } from './kern/connection.ts'
import { isTeZien } from './kern/ingetrokken.ts'
import { args, extend, kind, queries, type Ref, shows } from './kern/kind.ts'
import { bij } from './kern/moment.ts'
import { opArg, opOf } from './kern/op.ts'
import { pageArgs, pageById, pagePrice, searchPrice } from './kern/page.ts'
import { listArgs, oproepenOp } from './oproep/lijst.ts'
import { oproepvelden } from './oproep/velden.ts'
import { PartijRef } from './partij.ts'

export const AanbodRef: Ref<Aanbod> = kind<Aanbod>('Aanbod', {
  doc: 'Wat iemand te bieden heeft: een ruimte, handen, kennis, spullen, geld of een netwerk.',
  fields: oproepvelden
})

const AanbodConnection = connection(AanbodRef)

for (const gebied of GEBIEDEN) {
  extend(gebied, (field) => ({
    aanbiedingen: field({
      voor: 'PUBLIEK',
      type: AanbodConnection,
      doc: 'Wat hier wordt aangeboden.',
      args: listArgs,
      price: pagePrice,
      read: (rij: Gebied, { filter, ...page }, context, op) =>
        oproepenOp(context, context.overzicht.tabel(Aanbiedingen), rij, { filter, page, op })
    })
  }))
}

for (const namens of [InitiatiefRef, PartijRef] as const) {
  extend<{ readonly aanbiedingen: readonly Aanbod[] }>(namens, (field) => ({
    aanbiedingen: field({
      voor: 'PUBLIEK',
      type: AanbodConnection,
      doc: 'Wat het aanbiedt, ook wat gekoppeld of vervallen is.',
      args: pageArgs,
      price: pagePrice,
      read: ({ aanbiedingen }, page, { vandaag }, op) =>
        bij(
          pageById(aanbiedingen, page, (een) => een.faseOp(op ?? vandaag) !== null),
          op
        )
    })
  }))
}

queries((field) => ({
  aanbod: field({
    voor: 'PUBLIEK',
    type: AanbodRef,
    nullable: true,
    args: { ...args((t) => ({ id: t.id({ required: true }) })), ...opArg },
    read: (_root, { id, ...asked }, context) => {
      const op = opOf(asked)
      const rij = context.overzicht.tabel(Aanbiedingen).get(id)
      return rij?.bekend && isTeZien(rij, context) && (op === null || rij.faseOp(op) !== null) ? bij(rij, op) : null
    }
  }),
  aanbiedingen: field({
    voor: 'PUBLIEK',
    type: AanbodConnection,
    doc: 'Wat wordt aangeboden.',
    args: { ...listArgs, ...opArg },
    price: ({ filter, ...page }) => (filter?.gebied ? pagePrice(page) : searchPrice(page)),
    read: (_root, { filter, op: asked, ...page }, context) =>
      oproepenOp(context, context.overzicht.tabel(Aanbiedingen), null, { filter, page, op: opOf({ op: asked }) })
  })
}))

shows('Aanbod', {
  veld: 'aanbod',
  type: AanbodRef,
  vind: (overzicht, id) => overzicht.tabel(Aanbiedingen).get(id) ?? null
})
