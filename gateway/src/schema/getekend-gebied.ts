// SPDX-License-Identifier: EUPL-1.2
import { SoortGetekendGebied } from '@naober/contracts/initiatieven/getekend-gebied'
import { GetekendeGebieden, type GetekendGebied } from '../view/getekend-gebied.ts'
import { Gemeente } from './gebied.ts'
import { connection } from './kern/connection.ts'
import { datumOfNiets } from './kern/dates.ts'
import { enumOf } from './kern/input.ts'
import { args, extend, kind, queries, type Ref, shows } from './kern/kind.ts'
import { bij, bijElk } from './kern/moment.ts'
import { opArg, opOf } from './kern/op.ts'
import { pageArgs, pageById, pagePrice } from './kern/page.ts'
import { PlekRef } from './plek.ts'

const Soort = enumOf('SoortGetekendGebied', 'Wat voor getekend gebied het is.', SoortGetekendGebied)

export const GetekendGebiedRef: Ref<GetekendGebied> = kind<GetekendGebied>('GetekendGebied', {
  doc: 'Een gebied dat bewoners zelf tekenden, een dorp of een regio.',
  is: [PlekRef],
  fields: (field) => ({
    id: field({ voor: 'PUBLIEK', type: 'ID', read: (rij) => rij.id }),
    versie: field({ voor: 'PUBLIEK', type: 'Versie', read: (rij) => rij.versie }),
    soort: field({ voor: 'PUBLIEK', type: Soort, nullable: true, read: (rij) => rij.soort }),
    toelichting: field({
      voor: 'PUBLIEK',
      type: 'String',
      nullable: true,
      read: (rij) => rij.toelichting?.tekst ?? null
    }),
    gemeenten: field({
      voor: 'PUBLIEK',
      type: [Gemeente],
      read: (rij, _args, _context, op) => bijElk(rij.gemeenten, op)
    }),
    sinds: field({ voor: 'PUBLIEK', type: 'Datum', nullable: true, read: (rij) => datumOfNiets(rij.op) }),
    ingetrokkenOp: field({
      voor: 'PUBLIEK',
      type: 'Datum',
      nullable: true,
      sinds: (rij) => rij.ingetrokkenOp,
      read: (rij) => datumOfNiets(rij.ingetrokkenOp)
    }),
    tekenaarId: field({
      voor: ['EIGENAAR', 'BEHEER'],
      type: 'ID',
      doc: 'Wie het tekende.',
      read: (rij) => rij.tekenaarId
    })
  })
})

const GetekendGebiedConnection = connection(GetekendGebiedRef)

extend(Gemeente, (field) => ({
  getekendeGebieden: field({
    voor: 'PUBLIEK',
    type: GetekendGebiedConnection,
    args: pageArgs,
    price: pagePrice,
    read: (gemeente, page, { overzicht, vandaag }, op) =>
      bij(
        pageById(overzicht.tabel(GetekendeGebieden).inGebied(gemeente), page, (rij) => rij.bestaatOp(op ?? vandaag)),
        op
      )
  })
}))

queries((field) => ({
  getekendGebied: field({
    voor: 'PUBLIEK',
    type: GetekendGebiedRef,
    nullable: true,
    args: { ...args((t) => ({ id: t.id({ required: true }) })), ...opArg },
    read: (_root, { id, ...asked }, context) => {
      const op = opOf(asked, context)
      const rij = context.overzicht.tabel(GetekendeGebieden).get(id)
      return rij?.bekend && (op === null || rij.bestaatOp(op)) ? bij(rij, op) : null
    }
  })
}))

shows('GetekendGebied', {
  veld: 'getekendGebied',
  type: GetekendGebiedRef,
  vind: (overzicht, id) => overzicht.tabel(GetekendeGebieden).get(id) ?? null
})
