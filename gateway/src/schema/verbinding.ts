// SPDX-License-Identifier: EUPL-1.2

import { Verbindingssoort } from '@naober/contracts/initiatieven/verbinding'
import { Initiatief } from '../view/initiatief.ts'
import type { Partij } from '../view/partij.ts'
import { type Verbinding, Verbindingen } from '../view/verbinding.ts'
import { InitiatiefRef } from './initiatief.ts'
import { connection } from './kern/connection.ts'
import { datumOfNiets } from './kern/dates.ts'
import { historyField } from './kern/history.ts'
import { getoond } from './kern/ingetrokken.ts'
import { enumOf } from './kern/input.ts'
import { args, extend, type FieldMaker, kind, queries, type Ref, shows, union } from './kern/kind.ts'
import { bij } from './kern/moment.ts'
import { pageArgs, pageById, pagePrice } from './kern/page.ts'
import { PartijRef } from './partij.ts'

const Soort = enumOf(
  'Verbindingssoort',
  'Wat de twee einden voor elkaar zijn, gezien vanaf het begin.',
  Verbindingssoort
)

const Einde = union<Initiatief | Partij>(
  'Einde',
  'Het andere einde van een verbinding.',
  [InitiatiefRef, PartijRef],
  (rij) => (rij instanceof Initiatief ? 'Initiatief' : 'Partij')
)

export const VerbindingRef: Ref<Verbinding> = kind<Verbinding>('Verbinding', {
  doc: 'Een verbinding tussen twee initiatieven, of tussen een initiatief en een partij.',
  fields: (field) => ({
    id: field({ voor: 'PUBLIEK', type: 'ID', read: (rij) => rij.id }),
    versie: field({ voor: 'PUBLIEK', type: 'Versie', read: (rij) => rij.versie }),
    soort: field({ voor: 'PUBLIEK', type: Soort, nullable: true, read: (rij) => rij.soort }),
    begin: field({
      voor: 'PUBLIEK',
      type: InitiatiefRef,
      nullable: true,
      read: ({ begin }, _args, context, op) => getoond(begin, context, op)
    }),
    einde: field({
      voor: 'PUBLIEK',
      type: Einde,
      nullable: true,
      read: ({ einde }, _args, context, op) => getoond(einde, context, op)
    }),
    van: field({ voor: 'PUBLIEK', type: 'Datum', nullable: true, read: (rij) => datumOfNiets(rij.van) }),
    tot: field({
      voor: 'PUBLIEK',
      type: 'Datum',
      nullable: true,
      doc: 'De eerste dag zonder; leeg als zij er nog is.',
      sinds: (rij) => rij.tot,
      read: (rij) => datumOfNiets(rij.tot)
    }),
    bestaat: field({
      voor: 'PUBLIEK',
      type: 'Boolean',
      doc: 'Op de gevraagde dag.',
      read: (rij, _args, { vandaag }, op) => rij.bestaatOp(op ?? vandaag)
    }),
    toelichting: field({
      voor: 'PUBLIEK',
      type: 'String',
      nullable: true,
      read: (rij) => rij.toelichting?.tekst ?? null
    }),
    slot: field({
      voor: 'PUBLIEK',
      type: 'String',
      nullable: true,
      doc: 'Waarom zij eindigde.',
      sinds: (rij) => rij.tot,
      read: (rij) => rij.slot?.tekst ?? null
    }),
    arrangementId: field({
      voor: 'PUBLIEK',
      type: 'ID',
      nullable: true,
      doc: 'Het arrangement dat haar legde.',
      read: (rij) => rij.arrangementId
    }),
    geschiedenis: historyField<Verbinding>(field)
  })
})

const VerbindingConnection = connection(VerbindingRef)

/** Both ends list what ties them, on the asked day. */
const verbindingen = <R extends Initiatief | Partij>(field: FieldMaker<R>) => ({
  verbindingen: field({
    voor: 'PUBLIEK',
    type: VerbindingConnection,
    args: pageArgs,
    price: pagePrice,
    read: (rij, page, { vandaag }, op) =>
      bij(
        pageById(rij.verbindingen, page, (een) => een.bestaatOp(op ?? vandaag)),
        op
      )
  })
})
extend(InitiatiefRef, verbindingen)
extend(PartijRef, verbindingen)

queries((field) => ({
  verbinding: field({
    voor: 'PUBLIEK',
    type: VerbindingRef,
    nullable: true,
    args: args((t) => ({ id: t.id({ required: true }) })),
    read: (_root, { id }, context) => getoond(context.overzicht.tabel(Verbindingen).get(id), context, null)
  })
}))

shows('Verbinding', {
  veld: 'verbinding',
  type: VerbindingRef,
  vind: (overzicht, id) => overzicht.tabel(Verbindingen).get(id) ?? null
})
