// SPDX-License-Identifier: EUPL-1.2
import { Betrokkenen, BetrokkeneRef, vanPartijOp } from './initiatief/betrokkene.ts'
import { InitiatiefRef } from './initiatief.ts'
import { getoond } from './kern/ingetrokken.ts'
import { extend } from './kern/kind.ts'
import { pageArgs, pagePrice } from './kern/page.ts'
import { AmbassadeurRef, PartijRef } from './partij.ts'

extend(BetrokkeneRef, (field) => ({
  initiatief: field({
    voor: 'ZOALS_OUDER',
    type: InitiatiefRef,
    nullable: true,
    read: ({ initiatief }, _args, context, op) => getoond(initiatief, context, op)
  })
}))

extend(AmbassadeurRef, (field) => ({
  initiatief: field({
    voor: 'ZOALS_OUDER',
    type: InitiatiefRef,
    nullable: true,
    read: ({ een: { initiatief } }, _args, context, op) => getoond(initiatief, context, op)
  })
}))

extend(PartijRef, (field) => ({
  lidmaatschappen: field({
    voor: 'PUBLIEK',
    type: Betrokkenen,
    doc: 'Initiatieven waar zij lid van is.',
    args: pageArgs,
    price: pagePrice,
    read: (partij, page, { vandaag }, op) => vanPartijOp(partij.lidmaatschappen, page, op ?? vandaag, op)
  }),
  eigendommen: field({
    voor: 'PUBLIEK',
    type: Betrokkenen,
    doc: 'Initiatieven waar zij eigenaar van is.',
    args: pageArgs,
    price: pagePrice,
    read: (partij, page, { vandaag }, op) => vanPartijOp(partij.eigendommen, page, op ?? vandaag, op)
  })
}))
