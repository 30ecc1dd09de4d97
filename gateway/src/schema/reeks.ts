// SPDX-License-Identifier: EUPL-1.2
import { Frequentie, type Herhaling, MaandelijksOp, Weekdag } from '@naober/contracts/initiatieven/regels/herhaling'
import { tijdVan } from '../view/ontmoeting/rij.ts'
import { Reeks, Reeksen } from '../view/reeks.ts'
import { ookVergissing, verteld } from './activiteit/verteld.ts'
import { KeerConnection, KeerRef, kerenArgs, kerenPrice, kerenVan } from './activiteit.ts'
import { datum } from './kern/dates.ts'
import { historyField } from './kern/history.ts'
import { isTeZien } from './kern/ingetrokken.ts'
import { enumOf } from './kern/input.ts'
import { args, extend, kind, queries, type Ref, shows } from './kern/kind.ts'
import { bij } from './kern/moment.ts'

const FrequentieRef = enumOf('Frequentie', 'Hoe vaak iets terugkomt.', Frequentie)
const WeekdagRef = enumOf('Weekdag', 'Een dag van de week.', Weekdag)
const MaandelijksOpRef = enumOf(
  'MaandelijksOp',
  'Wat de eerste dag in zijn maand is: een datum, bijvoorbeeld de tweede donderdag, of de laatste donderdag.',
  MaandelijksOp
)

const HerhalingRef = kind<Readonly<Herhaling>>('Herhaling', {
  doc: 'Hoe iets terugkomt.',
  fields: (field) => ({
    frequentie: field({ voor: 'ZOALS_OUDER', type: FrequentieRef, read: (een) => een.frequentie }),
    om: field({ voor: 'ZOALS_OUDER', type: 'Int', doc: 'Eens per zoveel.', read: (een) => een.om }),
    weekdagen: field({ voor: 'ZOALS_OUDER', type: [WeekdagRef], read: (een) => een.weekdagen }),
    maandelijksOp: field({
      voor: 'ZOALS_OUDER',
      type: MaandelijksOpRef,
      nullable: true,
      read: (een) => een.maandelijksOp
    })
  })
})

export const ReeksRef: Ref<Reeks> = kind<Reeks>('Reeks', {
  doc: 'Iets dat een initiatief steeds weer doet.',
  fields: (field) => ({
    id: field({ voor: 'PUBLIEK', type: 'ID', read: (rij) => rij.id }),
    versie: field({ voor: 'PUBLIEK', type: 'Versie', read: (rij) => rij.versie }),
    ...verteld(field, (rij) => rij),
    dag: field({ voor: 'PUBLIEK', type: 'Datum', doc: 'De eerste dag.', read: (rij) => datum(rij.dag) }),
    tijd: field({ voor: 'PUBLIEK', type: 'String', doc: 'Op de klok, uu:mm.', read: (rij) => tijdVan(rij.minuut) }),
    duurMinuten: field({ voor: 'PUBLIEK', type: 'Int', read: (rij) => rij.duur }),
    herhaling: field({ voor: 'PUBLIEK', type: HerhalingRef, nullable: true, read: (rij) => rij.herhaling }),
    rrule: field({
      voor: 'PUBLIEK',
      type: 'String',
      nullable: true,
      doc: 'De herhaling zoals iCalendar die schrijft (RFC 5545), zonder einde.',
      read: (rij) => rij.rrule
    }),
    laatste: field({
      voor: 'PUBLIEK',
      type: 'Datum',
      doc: 'Daarna is er geen keer meer.',
      read: (rij) => datum(rij.laatsteDag)
    }),
    overslaan: field({ voor: 'PUBLIEK', type: ['Datum'], read: (rij) => rij.overslaan.map(datum) }),
    ...ookVergissing<Reeks>(field),
    aantalGehouden: field({
      voor: 'PUBLIEK',
      type: 'Int',
      doc: 'Van hoeveel keren is gezegd dat zij doorgingen.',
      read: (rij, _args, { vandaag }, op) => rij.geteld.filter((dag) => dag <= (op ?? vandaag)).length
    }),
    bezoekers: field({
      voor: 'PUBLIEK',
      type: 'Int',
      doc: 'Hoeveel mensen er op die keren samen waren, zonder de keren met minder dan 10; wie vaker kwam telt vaker.',
      read: (rij, _args, { vandaag }, op) => rij.bezoekersTot(op ?? vandaag)
    }),
    keren: field({
      voor: 'PUBLIEK',
      type: KeerConnection,
      doc: 'De keren tussen twee dagen. Zonder dagen: deze week.',
      args: kerenArgs,
      price: kerenPrice,
      read: (rij, asked, context, op) => kerenVan([rij], asked, context, op)
    }),
    geschiedenis: historyField<Reeks>(field)
  })
})

extend(KeerRef, (field) => ({
  reeks: field({
    voor: 'PUBLIEK',
    type: ReeksRef,
    nullable: true,
    read: ({ rij }, _args, _context, op) => (rij instanceof Reeks ? bij(rij, op) : null)
  })
}))

queries((field) => ({
  reeks: field({
    voor: 'PUBLIEK',
    type: ReeksRef,
    nullable: true,
    args: args((t) => ({ id: t.id({ required: true }) })),
    read: (_root, { id }, context) => {
      const rij = context.overzicht.tabel(Reeksen).get(id)
      return rij?.bekend && isTeZien(rij, context) ? rij : null
    }
  })
}))

shows('Reeks', {
  veld: 'reeks',
  type: ReeksRef,
  vind: (overzicht, id) => overzicht.tabel(Reeksen).get(id) ?? null
})
