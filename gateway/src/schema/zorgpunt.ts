// SPDX-License-Identifier: EUPL-1.2
import { type Gebied, Gebieden } from '../view/gebied.ts'
import { type Toezegging, Zorgpuntfasen } from '../view/zorgpunt/rij.ts'
import { type Zorgpunt, Zorgpunten } from '../view/zorgpunt.ts'
import { GebiedRef } from './gebied.ts'
import { InitiatiefRef } from './initiatief.ts'
import { rowsFor } from './kern/all-by-id.ts'
import { builder } from './kern/builder.ts'
import { connection } from './kern/connection.ts'
import type { QueryContext } from './kern/context.ts'
import { datum, datumOfNiets } from './kern/dates.ts'
import { getoond, isTeZien } from './kern/ingetrokken.ts'
import { enumOf } from './kern/input.ts'
import { args, extend, kind, queries, type Ref, shows } from './kern/kind.ts'
import { bij, bijElk } from './kern/moment.ts'
import { opArg, opOf } from './kern/op.ts'
import { type PageArgs, pageArgs, pageById, pagePrice, searchPrice } from './kern/page.ts'
import { KwestieRef } from './kwestie.ts'
import { PartijRef } from './partij.ts'

const FaseRef = enumOf('Zorgpuntfase', 'Hoe het met een zorg staat.', Zorgpuntfasen)
const StandRef = builder.enumType('Toezeggingstand', {
  description: 'Of een toezegging is nagekomen.',
  values: {
    TOEZEGGING: { description: 'Nog niemand zei of zij is nagekomen.' },
    NAGEKOMEN: {},
    NIET_NAGEKOMEN: {}
  }
})

const ToezeggingRef = kind<Toezegging>('Toezegging', {
  doc: 'Wat over een zorg is toegezegd. Een toezegging verandert niet: wie een andere dag wil, doet een nieuwe.',
  fields: (field) => ({
    toezegging: field({ voor: 'ZOALS_OUDER', type: 'String', read: (een) => een.toezegging.tekst }),
    functie: field({
      voor: 'ZOALS_OUDER',
      type: 'String',
      doc: 'Wie het toezegde, als functie.',
      read: (een) => een.functie.tekst
    }),
    partij: field({
      voor: 'ZOALS_OUDER',
      type: PartijRef,
      nullable: true,
      doc: 'Namens wie.',
      read: ({ partij }, _args, context, op) => getoond(partij, context, op)
    }),
    op: field({ voor: 'ZOALS_OUDER', type: 'Datum', read: (een) => datum(een.op) }),
    wanneer: field({
      voor: 'ZOALS_OUDER',
      type: 'Datum',
      doc: 'Voor welke dag het is toegezegd.',
      read: (een) => datum(een.wanneer)
    }),
    stand: field({
      voor: 'ZOALS_OUDER',
      type: StandRef,
      doc: 'Op de gevraagde dag.',
      read: (een, _args, { vandaag }, op) => een.standOp(op ?? vandaag)
    }),
    dagenOverDatum: field({
      voor: 'ZOALS_OUDER',
      type: 'Int',
      doc: 'Hoeveel dagen de dag voorbij is zonder dat iemand zei of het is nagekomen; anders 0.',
      read: (een, _args, { vandaag }, op) => een.dagenOverDatum(op ?? vandaag)
    }),
    gevraagdOp: field({
      voor: 'ZOALS_OUDER',
      type: 'Datum',
      nullable: true,
      doc: 'Wanneer het platform voor het laatst vroeg of het is nagekomen.',
      sinds: (een) => een.gevraagdOp,
      read: (een) => datumOfNiets(een.gevraagdOp)
    }),
    beoordeeldOp: field({
      voor: 'ZOALS_OUDER',
      type: 'Datum',
      nullable: true,
      sinds: (een) => een.beoordeeldOp,
      read: (een) => datumOfNiets(een.beoordeeldOp)
    }),
    toelichting: field({
      voor: 'ZOALS_OUDER',
      type: 'String',
      nullable: true,
      doc: 'Wat ervan is geworden, in eigen woorden.',
      sinds: (een) => een.beoordeeldOp,
      read: (een) => een.toelichting?.tekst ?? null
    })
  })
})

export const ZorgpuntRef: Ref<Zorgpunt> = kind<Zorgpunt>('Zorgpunt', {
  doc: 'Een zorg over een plan of een verandering in de buurt, met wat daarover is toegezegd.',
  is: [KwestieRef],
  fields: (field) => ({
    waarover: field({ voor: 'PUBLIEK', type: 'String', read: (rij) => rij.waarover.tekst }),
    zorg: field({ voor: 'PUBLIEK', type: 'String', read: (rij) => rij.zorg.tekst }),
    haakje: field({
      voor: 'PUBLIEK',
      type: 'String',
      nullable: true,
      doc: 'Wat het aanvaardbaar zou maken voor wie zich zorgen maakt.',
      read: (rij) => rij.haakje?.tekst ?? null
    }),
    geuitOp: field({ voor: 'PUBLIEK', type: 'Datum', nullable: true, read: (rij) => datumOfNiets(rij.op) }),
    fase: field({
      voor: 'PUBLIEK',
      type: FaseRef,
      nullable: true,
      doc: 'Op de gevraagde dag.',
      read: (rij, _args, { vandaag }, op) => rij.faseOp(op ?? vandaag)
    }),
    overDatum: field({
      voor: 'PUBLIEK',
      type: 'Boolean',
      doc: 'De dag van een toezegging is voorbij en niemand zei of zij is nagekomen.',
      read: (rij, _args, { vandaag }, op) => rij.overDatumOp(op ?? vandaag)
    }),
    toezeggingen: field({
      voor: 'PUBLIEK',
      type: [ToezeggingRef],
      doc: 'De oudste eerst; ook die niet zijn nagekomen.',
      price: () => ({ field: 1, multiplier: 3 }),
      read: ({ toezeggingen }, _args, { vandaag }, op) =>
        bijElk(
          toezeggingen.filter((een) => een.op <= (op ?? vandaag)),
          op
        )
    }),
    uiterId: field({
      voor: ['EIGENAAR', 'BEHEER'],
      type: 'ID',
      doc: 'Wie zich zorgen maakt: een id, nooit een naam.',
      read: (rij) => rij.uiterId
    })
  })
})

const ZorgpuntConnection = connection(ZorgpuntRef)

const ZorgFilter = builder.inputType('ZorgpuntFilter', {
  description: 'Welke zorgen. Zonder fase: waarvan nog niets is nagekomen.',
  fields: (t) => ({
    fase: t.field({ type: [FaseRef] }),
    overDatum: t.boolean({ description: 'Met een toezegging waarvan de dag voorbij is, of juist zonder.' }),
    partij: t.id({ description: 'Met een toezegging namens deze partij.' }),
    gebied: t.id({ description: 'Code van een gemeente, wijk of buurt.' })
  })
})
type Filter = (typeof ZorgFilter)['$inferInput']
const listArgs = { ...pageArgs, ...args((t) => ({ filter: t.field({ type: ZorgFilter }) })) }

/** Whether a worry fits on a day; what was withdrawn is on no day there for others. */
const matcher =
  ({ fase, overDatum, partij }: Filter, context: QueryContext, dag: number) =>
  (rij: Zorgpunt): boolean => {
    if (!isTeZien(rij, context)) return false
    const toen = rij.faseOp(dag)
    if (toen === null || !(fase ?? ['GEUIT', 'TOEZEGGING', 'NIET_NAGEKOMEN']).includes(toen)) return false
    if (overDatum != null && rij.overDatumOp(dag) !== overDatum) return false
    return partij == null || rij.toezeggingen.some((een) => een.op <= dag && een.partij?.id === partij)
  }

interface Asked {
  readonly filter?: Filter | null | undefined
  readonly page: PageArgs
  readonly op: number | null
}

const zorgenOp = (context: QueryContext, gebied: Gebied | null, { filter, page, op }: Asked) => {
  const { overzicht, vandaag } = context
  const tabel = overzicht.tabel(Zorgpunten)
  const waar = overzicht.tabel(Gebieden).binnen(gebied, filter?.gebied)
  const lijst = rowsFor(tabel, waar)
  return bij(pageById(lijst, page, matcher(filter ?? {}, context, op ?? vandaag)), op)
}

extend(GebiedRef, (field) => ({
  zorgpunten: field({
    voor: 'PUBLIEK',
    type: ZorgpuntConnection,
    doc: 'Waar mensen zich hier zorgen over maken.',
    args: listArgs,
    price: pagePrice,
    read: (rij, { filter, ...page }, context, op) => zorgenOp(context, rij, { filter, page, op })
  })
}))

extend(InitiatiefRef, (field) => ({
  zorgpunten: field({
    voor: 'PUBLIEK',
    type: ZorgpuntConnection,
    doc: 'Zorgen over dit initiatief, ook die waarvan de toezegging is nagekomen.',
    args: pageArgs,
    price: pagePrice,
    read: (rij, page, context, op) =>
      bij(
        pageById(rij.zorgpunten, page, (een) => {
          const fase = een.faseOp(op ?? context.vandaag)
          return isTeZien(een, context) && fase !== null && fase !== 'INGETROKKEN'
        }),
        op
      )
  })
}))

queries((field) => ({
  zorgpunt: field({
    voor: 'PUBLIEK',
    type: ZorgpuntRef,
    nullable: true,
    args: { ...args((t) => ({ id: t.id({ required: true }) })), ...opArg },
    read: (_root, { id, ...asked }, context) => {
      const op = opOf(asked, context)
      const rij = context.overzicht.tabel(Zorgpunten).get(id)
      return rij?.bekend && isTeZien(rij, context) && (op === null || rij.faseOp(op) !== null) ? bij(rij, op) : null
    }
  }),
  zorgpunten: field({
    voor: 'PUBLIEK',
    type: ZorgpuntConnection,
    doc: 'Waar mensen zich zorgen over maken, en wat daarover is toegezegd.',
    args: { ...listArgs, ...opArg },
    price: ({ filter, ...page }) => (filter?.gebied ? pagePrice(page) : searchPrice(page)),
    read: (_root, { filter, op: asked, ...page }, context) =>
      zorgenOp(context, null, { filter, page, op: opOf({ op: asked }, context) })
  })
}))

shows('Zorgpunt', {
  veld: 'zorgpunt',
  type: ZorgpuntRef,
  vind: (overzicht, id) => overzicht.tabel(Zorgpunten).get(id) ?? null
})
