// SPDX-License-Identifier: EUPL-1.2
import { Activiteit, Activiteiten } from '../view/activiteit.ts'
import { ontmoetingenIn } from '../view/dekking/ontmoetingen.ts'
import { type Dag, OPEN_EIND } from '../view/kern/day.ts'
import { Agenda, faseOp, type Keer, type Moment } from '../view/ontmoeting/keer.ts'
import { type Ontmoeting, tijdVan } from '../view/ontmoeting/rij.ts'
import { Reeks } from '../view/reeks.ts'
import {
  ActiviteitfaseRef,
  beginVan,
  eindeVan,
  isVoorbij,
  ookVergissing,
  verteld,
  WijzeRef
} from './activiteit/verteld.ts'
import { InitiatiefRef } from './initiatief.ts'
import { builder } from './kern/builder.ts'
import { connection } from './kern/connection.ts'
import type { QueryContext } from './kern/context.ts'
import { datum } from './kern/dates.ts'
import { searcher } from './kern/fold.ts'
import { historyField } from './kern/history.ts'
import { isTeZien } from './kern/ingetrokken.ts'
import { args, extend, kind, queries, type Ref, shows } from './kern/kind.ts'
import { type Bij, bij } from './kern/moment.ts'
import { type Page, type PageArgs, pageAlong, pageArgs, pagePrice } from './kern/page.ts'
import { vensterArgs, vensterVan } from './kern/venster.ts'
import { PlekRef } from './plek.ts'

export const ActiviteitRef: Ref<Activiteit> = kind<Activiteit>('Activiteit', {
  doc: 'Iets dat een initiatief een keer doet.',
  fields: (field) => ({
    id: field({ voor: 'PUBLIEK', type: 'ID', read: (rij) => rij.id }),
    versie: field({ voor: 'PUBLIEK', type: 'Versie', read: (rij) => rij.versie }),
    ...verteld(field, (rij) => rij),
    dag: field({ voor: 'PUBLIEK', type: 'Datum', read: (rij) => datum(rij.dag) }),
    tijd: field({ voor: 'PUBLIEK', type: 'String', doc: 'Op de klok, uu:mm.', read: (rij) => tijdVan(rij.minuut) }),
    duurMinuten: field({ voor: 'PUBLIEK', type: 'Int', read: (rij) => rij.duur }),
    begin: field({ voor: 'PUBLIEK', type: 'Tijdstip', read: beginVan }),
    einde: field({ voor: 'PUBLIEK', type: 'Tijdstip', read: eindeVan }),
    fase: field({
      voor: 'PUBLIEK',
      type: ActiviteitfaseRef,
      nullable: true,
      doc: 'Leeg van wat er bij vergissing stond: dat is er nooit geweest.',
      read: (rij, _args, _context, op) => (rij.vergissing ? null : faseOp(rij.fase, rij.dag, op ?? OPEN_EIND))
    }),
    ...ookVergissing<Activiteit>(field),
    aantal: field({
      voor: 'PUBLIEK',
      type: 'Int',
      nullable: true,
      doc: 'Hoeveel mensen er waren; leeg als niemand dat zei, en bij 1 tot en met 9 mensen.',
      sinds: (rij) => rij.dag,
      read: (rij) => rij.aantal
    }),
    reden: field({ voor: 'PUBLIEK', type: 'String', nullable: true, read: (rij) => rij.reden?.tekst ?? null }),
    geschiedenis: historyField<Activiteit>(field)
  })
})

/** The original local start names an occurrence for good; an activiteit has its own id. */
const identiteit = ({ rij, keer }: Keer): string =>
  rij instanceof Reeks ? `${rij.id}/${datum(keer)}T${tijdVan(rij.minuut)}` : rij.id

/** On a day that is looked back at, all of that day was still to come. */
const geweest = (moment: Moment, { klok }: Pick<QueryContext['overzicht'], 'klok'>, op: Dag | null): boolean =>
  op === null ? isVoorbij(moment, klok.nu()) : moment.dag < op

export const KeerRef: Ref<Keer> = kind<Keer>('Keer', {
  doc: 'Iets op een dag: een activiteit, of een keer van een reeks.',
  rowOf: ({ rij }) => rij,
  fields: (field) => ({
    id: field({ voor: 'PUBLIEK', type: 'ID', doc: 'Blijft dezelfde als de keer verplaatst wordt.', read: identiteit }),
    ...verteld(field, ({ rij }) => rij),
    activiteit: field({
      voor: 'PUBLIEK',
      type: ActiviteitRef,
      nullable: true,
      read: ({ rij }, _args, _context, op) => (rij instanceof Activiteit ? bij(rij, op) : null)
    }),
    keer: field({
      voor: 'PUBLIEK',
      type: 'Datum',
      nullable: true,
      doc: 'Van een reeks: de dag waarop deze keer volgens de reeks zou zijn. Zo noemt een opdracht haar.',
      read: ({ rij, keer }) => (rij instanceof Reeks ? datum(keer) : null)
    }),
    dag: field({ voor: 'PUBLIEK', type: 'Datum', read: ({ moment }) => datum(moment.dag) }),
    tijd: field({
      voor: 'PUBLIEK',
      type: 'String',
      doc: 'Op de klok, uu:mm. In het uur dat de zomertijd overslaat begint het een uur later: zie begin.',
      read: ({ moment }) => tijdVan(moment.minuut)
    }),
    duurMinuten: field({ voor: 'PUBLIEK', type: 'Int', read: ({ moment }) => moment.duur }),
    begin: field({ voor: 'PUBLIEK', type: 'Tijdstip', read: ({ moment }) => beginVan(moment) }),
    einde: field({ voor: 'PUBLIEK', type: 'Tijdstip', read: ({ moment }) => eindeVan(moment) }),
    fase: field({
      voor: 'PUBLIEK',
      type: ActiviteitfaseRef,
      read: ({ stand, moment }, _args, _context, op) => faseOp(stand.fase, moment.dag, op ?? OPEN_EIND)
    }),
    voorbij: field({
      voor: 'PUBLIEK',
      type: 'Boolean',
      doc: 'Het is geweest: nu, of op de gevraagde dag.',
      read: ({ moment }, _args, { overzicht }, op) => geweest(moment, overzicht, op)
    }),
    aantal: field({
      voor: 'PUBLIEK',
      type: 'Int',
      nullable: true,
      doc: 'Hoeveel mensen er waren; leeg als niemand dat zei, en bij 1 tot en met 9 mensen.',
      sinds: ({ moment }) => moment.dag,
      read: ({ stand }) => stand.aantal
    }),
    reden: field({
      voor: 'PUBLIEK',
      type: 'String',
      nullable: true,
      doc: 'Waarom het is afgelast.',
      read: ({ stand }) => stand.reden?.tekst ?? null
    })
  })
})

export const KeerConnection = connection(KeerRef)

const ActiviteitFilter = builder.inputType('ActiviteitFilter', {
  description: 'Welke activiteiten. Zonder fase: ook de afgelaste, want wie ervan wist wil dat weten.',
  fields: (t) => ({
    wijze: t.field({ type: [WijzeRef] }),
    fase: t.field({ type: [ActiviteitfaseRef] }),
    zoek: t.string({ description: 'Deel van de naam.' }),
    voorbij: t.boolean({ description: 'Alleen wat geweest is, of alleen wat nog niet.' })
  })
})
type Filter = (typeof ActiviteitFilter)['$inferInput']

export const kerenArgs = {
  ...pageArgs,
  ...vensterArgs,
  ...args((t) => ({ filter: t.field({ type: ActiviteitFilter }) }))
}
interface Asked extends PageArgs {
  readonly van?: string | null | undefined
  readonly tot?: string | null | undefined
  readonly filter?: Filter | null | undefined
}

/** The page of what these do between the asked days; a week from the asked day on where nobody says. */
export const kerenVan = (
  rijen: readonly Ontmoeting[],
  { filter, van, tot, ...page }: Asked,
  { vandaag, overzicht }: QueryContext,
  op: Dag | null
): Bij<Page<Keer>> => {
  const venster = vensterVan({ van, tot }, op ?? vandaag)
  const { wijze, fase, zoek, voorbij } = filter ?? {}
  const past = zoek == null ? null : searcher(zoek)
  const gekozen = rijen.filter(
    (rij) => (!wijze || (rij.wijze !== null && wijze.includes(rij.wijze))) && (past === null || past(rij.naam.tekst))
  )
  const agenda = new Agenda(gekozen, venster.van, venster.tot)
  return bij(
    pageAlong(
      agenda,
      page,
      ({ stand, moment }) =>
        (!fase || fase.includes(faseOp(stand.fase, moment.dag, op ?? OPEN_EIND))) &&
        (voorbij == null || voorbij === geweest(moment, overzicht, op))
    ),
    op
  )
}

/** All of an area is looked through for the days that are asked. */
export const kerenPrice = (page: PageArgs) => ({ ...pagePrice(page), field: 50 })

extend(InitiatiefRef, (field) => ({
  activiteiten: field({
    voor: 'PUBLIEK',
    type: KeerConnection,
    doc: 'Wat het doet tussen twee dagen, ook wat steeds terugkomt.',
    args: kerenArgs,
    price: kerenPrice,
    read: ({ activiteiten, reeksen }, asked, context, op) => kerenVan([...activiteiten, ...reeksen], asked, context, op)
  })
}))

extend(PlekRef, (field) => ({
  activiteiten: field({
    voor: 'PUBLIEK',
    type: KeerConnection,
    doc: 'Wat er hier is tussen twee dagen. Zonder dagen: deze week.',
    args: kerenArgs,
    price: kerenPrice,
    read: (plek, asked, context, op) =>
      kerenVan(ontmoetingenIn(context.overzicht, plek, op ?? context.vandaag), asked, context, op)
  })
}))

queries((field) => ({
  activiteit: field({
    voor: 'PUBLIEK',
    type: ActiviteitRef,
    nullable: true,
    args: args((t) => ({ id: t.id({ required: true }) })),
    read: (_root, { id }, context) => {
      const rij = context.overzicht.tabel(Activiteiten).get(id)
      return rij?.bekend && isTeZien(rij, context) ? rij : null
    }
  })
}))

shows('Activiteit', {
  veld: 'activiteit',
  type: ActiviteitRef,
  vind: (overzicht, id) => overzicht.tabel(Activiteiten).get(id) ?? null
})
