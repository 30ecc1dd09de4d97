// SPDX-License-Identifier: EUPL-1.2
import { type Behoefte, Behoeften } from '../view/behoefte.ts'
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

export const BehoefteRef: Ref<Behoefte> = kind<Behoefte>('Behoefte', {
  doc: 'Wat iemand nodig heeft.',
  is: [OproepRef],
  fields: () => ({})
})

const BehoefteConnection = connection(BehoefteRef)

extend(GebiedRef, (field) => ({
  behoeften: field({
    voor: 'PUBLIEK',
    type: BehoefteConnection,
    doc: 'Wat hier nodig is.',
    args: listArgs,
    price: pagePrice,
    read: (rij, { filter, ...page }, context, op) =>
      oproepenOp(context, context.overzicht.tabel(Behoeften), rij, { filter, page, op })
  })
}))

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
  behoeften: field({
    voor: 'PUBLIEK',
    type: BehoefteConnection,
    doc: 'Wat nodig is.',
    args: { ...listArgs, ...opArg },
    price: ({ filter, ...page }) => (filter?.gebied ? pagePrice(page) : searchPrice(page)),
    read: (_root, { filter, op: asked, ...page }, context) =>
      oproepenOp(context, context.overzicht.tabel(Behoeften), null, { filter, page, op: opOf({ op: asked }, context) })
  })
}))

shows('Behoefte', {
  veld: 'behoefte',
  type: BehoefteRef,
  vind: (overzicht, id) => overzicht.tabel(Behoeften).get(id) ?? null
})
