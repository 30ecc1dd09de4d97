// SPDX-License-Identifier: EUPL-1.2
import { isBuurtCode, isGemeenteCode, isWijkCode } from '@naober/contracts/geografie'
import { type Gebied, Gebieden } from '../view/gebied.ts'
import { DEELS_AANGESLOTEN, ELEMENTSOORTEN, type Elementsoort, tel } from '../view/kern/elementen.ts'
import { vlakVan } from '../view/kern/vlak.ts'
import { builder } from './kern/builder.ts'
import { connection } from './kern/connection.ts'
import type { QueryContext } from './kern/context.ts'
import { searcher } from './kern/fold.ts'
import { historyField } from './kern/history.ts'
import { args, type FieldMaker, kind, queries, type Ref, shows, union } from './kern/kind.ts'
import { type Bij, bij, bijElk } from './kern/moment.ts'
import { opArg, opOf } from './kern/op.ts'
import { pageArgs, pageById, pagePrice } from './kern/page.ts'

export const ElementsoortRef = builder.enumType('Elementsoort', {
  description: 'De acht soorten van de sociale basisinfrastructuur.',
  values: ELEMENTSOORTEN
})
const TellingStand = builder.enumType('TellingStand', {
  description: 'Of er geteld kan worden.',
  values: {
    GETELD: {},
    DEELS_GETELD: { description: 'Wat er geteld kan worden; een deel houdt nog niemand bij.' },
    NOG_NIET_AANGESLOTEN: { description: 'Er is nog niemand die dit bijhoudt. Dat is niet hetzelfde als nul.' }
  }
})

export const TellingRef: Ref<{ soort: Elementsoort; aantal: number | null }> = kind<{
  soort: Elementsoort
  aantal: number | null
}>('Telling', {
  doc: 'Hoeveel er zijn van een soort.',
  fields: (field) => ({
    soort: field({ voor: 'ZOALS_OUDER', type: ElementsoortRef, read: (een) => een.soort }),
    aantal: field({ voor: 'ZOALS_OUDER', type: 'Int', nullable: true, read: (een) => een.aantal }),
    stand: field({
      voor: 'ZOALS_OUDER',
      type: TellingStand,
      read: ({ soort, aantal }) =>
        aantal === null ? 'NOG_NIET_AANGESLOTEN' : DEELS_AANGESLOTEN.includes(soort) ? 'DEELS_GETELD' : 'GETELD'
    })
  })
})

/** What every area has, whatever its size. */
const common = (field: FieldMaker<Gebied>) => ({
  code: field({ voor: 'PUBLIEK', type: 'ID', doc: 'Code van het CBS.', read: (gebied) => gebied.id }),
  naam: field({ voor: 'PUBLIEK', type: 'String', read: (gebied) => gebied.naam || gebied.id }),
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
  grens: field({
    voor: 'PUBLIEK',
    type: 'GeoJSON',
    nullable: true,
    price: () => ({ field: 10, multiplier: 1 }),
    read: (gebied) => (gebied.grens === null ? null : { ...vlakVan(gebied.grens) })
  }),
  voorbeelddata: field({
    voor: 'PUBLIEK',
    type: 'Boolean',
    doc: 'Verzonnen, om te laten zien hoe het werkt.',
    read: (gebied) => gebied.gemeente.voorbeelddata
  }),
  telling: field({
    voor: 'PUBLIEK',
    type: [TellingRef],
    doc: 'De acht soorten, geteld in dit gebied.',
    price: () => ({ field: 10, multiplier: 8 }),
    read: (gebied, _args, { overzicht, vandaag }, op) => {
      const telling = tel(overzicht.tabellen, gebied, op ?? vandaag)
      return ELEMENTSOORTEN.map((soort) => ({ soort, aantal: telling[soort] }))
    }
  }),
  geschiedenis: historyField<Gebied>(field)
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
  fields: (field) => ({
    ...common(field),
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
  fields: (field) => ({
    ...common(field),
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
  fields: (field) => ({
    ...common(field),
    gemeente: field({
      voor: 'PUBLIEK',
      type: Gemeente,
      read: (gebied, _args, _context, op) => bij(gebied.gemeente, op)
    }),
    wijk: field({ voor: 'PUBLIEK', type: Wijk, read: (gebied, _args, _context, op) => bij(gebied.ouder ?? gebied, op) })
  })
})

/** The types of areas, for kinds that every area has something of. */
export const GEBIEDEN = [Gemeente, Wijk, Buurt] as const

/** Name of the type of an area. */
export const naamVanGebied = ({ niveau }: Gebied): string =>
  ({ GEMEENTE: 'Gemeente', WIJK: 'Wijk', BUURT: 'Buurt' })[niveau]

export const GebiedRef = union<Gebied>('Gebied', 'Een gemeente, wijk of buurt.', GEBIEDEN, naamVanGebied)

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
    read: (_root, { code, ...op }, context) => (isGemeenteCode(code) ? areaOn(context, code, opOf(op)) : null)
  }),
  wijk: field({
    voor: 'PUBLIEK',
    type: Wijk,
    nullable: true,
    args: { ...codeArgs, ...opArg },
    read: (_root, { code, ...op }, context) => (isWijkCode(code) ? areaOn(context, code, opOf(op)) : null)
  }),
  buurt: field({
    voor: 'PUBLIEK',
    type: Buurt,
    nullable: true,
    args: { ...codeArgs, ...opArg },
    read: (_root, { code, ...op }, context) => (isBuurtCode(code) ? areaOn(context, code, opOf(op)) : null)
  })
}))

shows('Gebied', {
  veld: 'gemeente',
  type: Gemeente,
  vind: (overzicht, id) => overzicht.tabel(Gebieden).get(id.slice(0, -'-2024'.length)) ?? null
})
