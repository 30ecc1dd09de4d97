// SPDX-License-Identifier: EUPL-1.2
import { Aanbiedingen, type Aanbod } from '../view/aanbod.ts'
import { GebiedRef } from './gebied.ts'
import { InitiatiefRef } from './initiatief.ts'
import { connection } from './kern/connection.ts'
import { extend, kind, queries, type Ref, shows } from './kern/kind.ts'
import { bij } from './kern/moment.ts'
import { opArg, opOf } from './kern/op.ts'
import { pageArgs, pageById, pagePrice, searchPrice } from './kern/page.ts'
import { listArgs, oproepenOp } from './oproep/lijst.ts'
import { OproepRef } from './oproep.ts'
import { PartijRef } from './partij.ts'

export const AanbodRef: Ref<Aanbod> = kind<Aanbod>('Aanbod', {
  doc: 'Wat iemand te bieden heeft.',
  is: [OproepRef],
  fields: () => ({})
})

const AanbodConnection = connection(AanbodRef)

extend(GebiedRef, (field) => ({
  aanbiedingen: field({
    voor: 'PUBLIEK',
    type: AanbodConnection,
    doc: 'Wat hier wordt aangeboden.',
    args: listArgs,
    price: pagePrice,
    read: (rij, { filter, ...page }, context, op) =>
      oproepenOp(context, context.overzicht.tabel(Aanbiedingen), rij, { filter, page, op })
  })
}))

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
  aanbiedingen: field({
    voor: 'PUBLIEK',
    type: AanbodConnection,
    doc: 'Wat wordt aangeboden.',
    args: { ...listArgs, ...opArg },
    price: ({ filter, ...page }) => (filter?.gebied ? pagePrice(page) : searchPrice(page)),
    read: (_root, { filter, op: asked, ...page }, context) =>
      oproepenOp(context, context.overzicht.tabel(Aanbiedingen), null, {
        filter,
        page,
        op: opOf({ op: asked }, context)
      })
  })
}))

shows('Aanbod', {
  veld: 'aanbod',
  type: AanbodRef,
  vind: (overzicht, id) => overzicht.tabel(Aanbiedingen).get(id) ?? null
})
