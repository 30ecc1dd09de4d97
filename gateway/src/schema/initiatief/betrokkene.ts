// SPDX-License-Identifier: EUPL-1.2

import type { Betrokkene } from '../../view/initiatief/betrokkene.ts'
import type { Dag } from '../../view/kern/day.ts'
import { pages } from '../kern/connection.ts'
import { datum, datumOfNiets } from '../kern/dates.ts'
import { getoond } from '../kern/ingetrokken.ts'
import { kind } from '../kern/kind.ts'
import { bij } from '../kern/moment.ts'
import { type PageArgs, pageByPlace } from '../kern/page.ts'
import { PartijRef } from '../partij.ts'

/** Of which initiatief is told in the file above. */
export const BetrokkeneRef = kind<Betrokkene>('Betrokkene', {
  doc: 'Een persoon of partij die bij een initiatief hoort, als lid of als eigenaar.',
  rowOf: (een) => een.initiatief,
  fields: (field) => ({
    functie: field({ voor: 'ZOALS_OUDER', type: 'String', read: (een) => een.functie.tekst }),
    partij: field({
      voor: 'ZOALS_OUDER',
      type: PartijRef,
      nullable: true,
      read: ({ partij }, _args, context, op) => getoond(partij, context, op)
    }),
    persoonId: field({
      voor: ['EIGENAAR', 'BEHEER'],
      type: 'ID',
      doc: 'Een id, nooit een naam.',
      read: (een) => een.persoonId
    }),
    van: field({ voor: 'ZOALS_OUDER', type: 'Datum', read: (een) => datum(een.van) }),
    tot: field({
      voor: 'ZOALS_OUDER',
      type: 'Datum',
      nullable: true,
      doc: 'De eerste dag erna; leeg als het nog geldt.',
      sinds: (een) => een.tot,
      read: (een) => datumOfNiets(een.tot)
    }),
    doorVertrek: field({
      voor: 'ZOALS_OUDER',
      type: 'Boolean',
      doc: 'Geëindigd omdat de partij vertrok.',
      read: (een, _args, _context, op) => een.doorVertrek && (op === null || een.tot <= op)
    })
  })
})

export const Betrokkenen = pages(BetrokkeneRef)

/** Those who belonged on a day. */
export const betrokkenenOp = (lijst: readonly Betrokkene[], page: PageArgs, dag: Dag, op: Dag | null) =>
  bij(
    pageByPlace(lijst, page, (een) => een.geldtOp(dag)),
    op
  )

/** What a partij belonged to on a day. */
export const vanPartijOp = (lijst: readonly Betrokkene[], page: PageArgs, dag: Dag, op: Dag | null) =>
  bij(
    pageByPlace(lijst, page, (een) => een.teltOp(dag)),
    op
  )
