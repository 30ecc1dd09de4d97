// SPDX-License-Identifier: EUPL-1.2
import { isGemeenteCode } from '@naober/contracts/geografie'
import { type Gebied, Gebieden } from '../view/gebied.ts'
import { connection } from './kern/connection.ts'
import type { QueryContext } from './kern/context.ts'
import { searcher } from './kern/fold.ts'
import { args, kind, queries, type Ref, type Shared, shared, shows } from './kern/kind.ts'
import { type Bij, bij, bijElk } from './kern/moment.ts'
import { opArg, opOf } from './kern/op.ts'
import { pageArgs, pageById, pagePrice } from './kern/page.ts'
import { naamVanGebied, PlekRef } from './plek.ts'

/** What every area has, whatever its size; files of other kinds add what there is of theirs. */
export const GebiedRef: Shared<Gebied> = shared<Gebied>('Gebied', {
  doc: 'Een gemeente, wijk of buurt.',
  is: [PlekRef],
  which: naamVanGebied,
  fields: (field) => ({
    code: field({ voor: 'PUBLIEK', type: 'ID', doc: 'Code van het CBS.', read: (gebied) => gebied.id }),
    jaar: field({
      voor: 'PUBLIEK',
      type: 'Int',
      nullable: true,
      doc: 'Jaar van de nieuwste indeling; leeg als er geen is ingelezen.',
      read: (gebied) => gebied.jaar
    }),
    inwoners: field({
      voor: 'PUBLIEK',
      type: 'Int',
      nullable: true,
      doc: 'Leeg is niet gemeten of te klein om te tonen, en niet nul.',
      read: (gebied) => gebied.inwoners
    }),
    huishoudens: field({ voor: 'PUBLIEK', type: 'Int', nullable: true, read: (gebied) => gebied.huishoudens }),
    voorbeelddata: field({
      voor: 'PUBLIEK',
      type: 'Boolean',
      doc: 'Verzonnen, om te laten zien hoe het werkt.',
      read: (gebied) => gebied.gemeente.voorbeelddata
    })
  })
})

/** Those parts of an area that the division of the day knows. */
const partsOn = (gebied: Gebied, { vandaag }: QueryContext, op: number | null): readonly Bij<Gebied>[] =>
  bijElk(
    gebied.delen.filter((deel) => deel.bestaatOp(op ?? vandaag)),
    op
  )

/** A gemeente has some ten wijken and a wijk some ten buurten: this is what they are priced at. */
const PARTS = () => ({ field: 1, multiplier: 10 })

export const Gemeente: Ref<Gebied> = kind<Gebied>('Gemeente', {
  doc: 'Een gemeente.',
  is: [GebiedRef],
  fields: (field) => ({
    provincie: field({ voor: 'PUBLIEK', type: 'String', nullable: true, read: (gebied) => gebied.provincie }),
    bron: field({
      voor: 'PUBLIEK',
      type: 'String',
      nullable: true,
      doc: 'Wie de indeling maakte.',
      read: (gebied) => gebied.bron
    }),
    peildatum: field({
      voor: 'PUBLIEK',
      type: 'Datum',
      nullable: true,
      doc: 'Van welke dag de indeling is.',
      read: (gebied) => gebied.peildatum
    }),
    wijken: field({
      voor: 'PUBLIEK',
      type: [Wijk],
      price: PARTS,
      read: (gebied, _args, context, op) => partsOn(gebied, context, op)
    })
  })
})

export const Wijk: Ref<Gebied> = kind<Gebied>('Wijk', {
  doc: 'Een wijk.',
  is: [GebiedRef],
  fields: (field) => ({
    gemeente: field({
      voor: 'PUBLIEK',
      type: Gemeente,
      read: (gebied, _args, _context, op) => bij(gebied.gemeente, op)
    }),
    buurten: field({
      voor: 'PUBLIEK',
      type: [Buurt],
      price: PARTS,
      read: (gebied, _args, context, op) => partsOn(gebied, context, op)
    })
  })
})

export const Buurt: Ref<Gebied> = kind<Gebied>('Buurt', {
  doc: 'Een buurt.',
  is: [GebiedRef],
  fields: (field) => ({
    gemeente: field({
      voor: 'PUBLIEK',
      type: Gemeente,
      read: (gebied, _args, _context, op) => bij(gebied.gemeente, op)
    }),
    wijk: field({ voor: 'PUBLIEK', type: Wijk, read: (gebied, _args, _context, op) => bij(gebied.ouder ?? gebied, op) })
  })
})

const GemeenteConnection = connection(Gemeente)

const codeArgs = args((t) => ({ code: t.id({ required: true }) }))

/** The area with this code, when the division of the day knows it. */
const areaOn = ({ overzicht, vandaag }: QueryContext, code: string, op: number | null): Bij<Gebied> | null => {
  const gebied = overzicht.tabel(Gebieden).get(code)
  return gebied?.bestaatOp(op ?? vandaag) ? bij(gebied, op) : null
}

queries((field) => ({
  gemeenten: field({
    voor: 'PUBLIEK',
    type: GemeenteConnection,
    doc: 'Gemeenten, op volgorde van code.',
    args: {
      ...pageArgs,
      ...args((t) => ({
        zoek: t.string({ description: 'Deel van de naam.' }),
        metGebieden: t.boolean({ description: 'Alleen die waarvan wijken en buurten zijn ingelezen.' })
      }))
    },
    price: pagePrice,
    read: (_root, { zoek, metGebieden, ...page }, { overzicht }) => {
      const past = searcher(zoek)
      return pageById(
        overzicht.tabel(Gebieden).gemeenten(),
        page,
        (een) => een.bekend && (metGebieden !== true || een.jaar !== null) && past(een.naam)
      )
    }
  }),
  gemeente: field({
    voor: 'PUBLIEK',
    type: Gemeente,
    nullable: true,
    args: { ...codeArgs, ...opArg },
    read: (_root, { code, ...op }, context) => (isGemeenteCode(code) ? areaOn(context, code, opOf(op, context)) : null)
  }),
  gebied: field({
    voor: 'PUBLIEK',
    type: GebiedRef,
    nullable: true,
    doc: 'De gemeente, wijk of buurt met deze code.',
    args: { ...codeArgs, ...opArg },
    read: (_root, { code, ...op }, context) => areaOn(context, code, opOf(op, context))
  })
}))

shows('Gebied', {
  veld: 'gemeente',
  type: Gemeente,
  vind: (overzicht, id) => overzicht.tabel(Gebieden).get(id.slice(0, -'-2024'.length)) ?? null
})
