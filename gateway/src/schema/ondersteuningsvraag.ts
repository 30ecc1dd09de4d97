// SPDX-License-Identifier: EUPL-1.2
import { NietGehonoreerdReden, Ondersteuningssoort } from '@naober/contracts/initiatieven/ondersteuningsvraag'
import { SteunpuntCode, steunpuntMetCode } from '@naober/contracts/referentie/steunpunten'
import { type Gebied, Gebieden } from '../view/gebied.ts'
import { datumVan } from '../view/kern/day.ts'
import { type Routedeel, Vraagfasen } from '../view/ondersteuningsvraag/rij.ts'
import { type Ondersteuningsvraag, Ondersteuningsvragen } from '../view/ondersteuningsvraag.ts'
import { GebiedRef } from './gebied.ts'
import { InitiatiefRef } from './initiatief.ts'
import { rowsFor } from './kern/all-by-id.ts'
import { builder } from './kern/builder.ts'
import { connection } from './kern/connection.ts'
import type { QueryContext } from './kern/context.ts'
import { datumOfNiets } from './kern/dates.ts'
import { enumOf } from './kern/input.ts'
import { args, extend, kind, queries, type Ref, shows } from './kern/kind.ts'
import { bij } from './kern/moment.ts'
import { opArg, opOf } from './kern/op.ts'
import { type PageArgs, pageArgs, pageById, pagePrice, searchPrice } from './kern/page.ts'
import { KwestieRef } from './kwestie.ts'

const SoortRef = enumOf('Ondersteuningssoort', 'Waar een initiatief om vraagt.', Ondersteuningssoort)
const RedenRef = enumOf('NietGehonoreerdReden', 'Waarom het antwoord nee was.', NietGehonoreerdReden)
const SteunpuntRef = enumOf('SteunpuntCode', 'Code in de referentietabel steunpunten.', SteunpuntCode)
const FaseRef = enumOf('Vraagfase', 'Hoe ver een vraag is.', Vraagfasen)

const RouteRef = kind<Routedeel>('Route', {
  doc: 'Waar een vraag ligt of lag, en hoeveel dagen zij daar open stond.',
  fields: (field) => ({
    bij: field({
      voor: 'ZOALS_OUDER',
      type: 'String',
      doc: 'De gemeente, of de naam van het steunpunt.',
      read: ({ route: { steunpunt } }) =>
        steunpunt === null ? 'Gemeente' : (steunpuntMetCode(steunpunt)?.naam ?? steunpunt)
    }),
    steunpunt: field({
      voor: 'ZOALS_OUDER',
      type: SteunpuntRef,
      nullable: true,
      doc: 'Leeg als de vraag bij de gemeente ligt.',
      read: ({ route }) => route.steunpunt
    }),
    site: field({
      voor: 'ZOALS_OUDER',
      type: 'String',
      nullable: true,
      doc: 'Waar het steunpunt te vinden is. Leeg als de vraag bij de gemeente ligt.',
      read: ({ route: { steunpunt } }) => (steunpunt && steunpuntMetCode(steunpunt)?.site) ?? null
    }),
    reden: field({
      voor: 'ZOALS_OUDER',
      type: 'String',
      nullable: true,
      doc: 'Waarom de vraag hierheen ging.',
      read: ({ route }) => route.reden?.tekst ?? null
    }),
    van: field({ voor: 'ZOALS_OUDER', type: 'Datum', read: ({ van }) => datumVan(van) }),
    tot: field({ voor: 'ZOALS_OUDER', type: 'Datum', nullable: true, read: ({ tot }) => datumOfNiets(tot) }),
    dagen: field({ voor: 'ZOALS_OUDER', type: 'Int', read: ({ dagen }) => dagen })
  })
})

/** Since when it is not open any more. */
const slotVan = ({ tot }: Ondersteuningsvraag): number => tot

export const OndersteuningsvraagRef: Ref<Ondersteuningsvraag> = kind<Ondersteuningsvraag>('Ondersteuningsvraag', {
  doc: 'Een vraag van een initiatief om ondersteuning.',
  is: [KwestieRef],
  fields: (field) => ({
    soort: field({ voor: 'PUBLIEK', type: SoortRef, nullable: true, read: (rij) => rij.soort }),
    vraag: field({ voor: 'PUBLIEK', type: 'String', read: (rij) => rij.vraag.tekst }),
    bedrag: field({ voor: 'PUBLIEK', type: 'Centen', nullable: true, read: (rij) => rij.bedrag }),
    fase: field({
      voor: 'PUBLIEK',
      type: FaseRef,
      nullable: true,
      doc: 'Op de gevraagde dag.',
      read: (rij, _args, { vandaag }, op) => rij.faseOp(op ?? vandaag)
    }),
    route: field({
      voor: 'PUBLIEK',
      type: [RouteRef],
      doc: 'Eerst de gemeente met haar eigen geld, daarna de steunpunten.',
      price: () => ({ field: 1, multiplier: 3 }),
      read: (rij, _args, { vandaag }, op) => rij.routeOp(op ?? vandaag)
    }),
    vastgelegdOp: field({
      voor: 'PUBLIEK',
      type: 'Datum',
      nullable: true,
      doc: 'Wanneer de vraag hier is vastgelegd. Vanaf die dag tellen de weken die de gemeente eerst heeft.',
      sinds: (rij) => rij.vastgelegdOp,
      read: (rij) => datumOfNiets(rij.vastgelegdOp)
    }),
    dagenOpen: field({
      voor: 'PUBLIEK',
      type: 'Int',
      doc: 'Hoeveel dagen de vraag open staat of stond, over alle routes.',
      read: (rij, _args, { vandaag }, op) => rij.dagenOpenOp(op ?? vandaag)
    }),
    behandelaar: field({
      voor: 'PUBLIEK',
      type: 'String',
      nullable: true,
      doc: 'De functie van wie ermee bezig is.',
      sinds: (rij) => rij.opgepaktOp,
      read: (rij) => rij.behandelaar?.tekst ?? null
    }),
    antwoord: field({
      voor: 'PUBLIEK',
      type: 'String',
      nullable: true,
      sinds: slotVan,
      read: (rij) => rij.antwoord?.tekst ?? null
    }),
    toegekend: field({ voor: 'PUBLIEK', type: 'Centen', nullable: true, sinds: slotVan, read: (rij) => rij.toegekend }),
    reden: field({ voor: 'PUBLIEK', type: RedenRef, nullable: true, sinds: slotVan, read: (rij) => rij.reden }),
    afgeslotenOp: field({
      voor: 'PUBLIEK',
      type: 'Datum',
      nullable: true,
      sinds: slotVan,
      read: (rij) => datumOfNiets(rij.tot)
    }),
    vragerId: field({
      voor: ['EIGENAAR', 'BEHEER'],
      type: 'ID',
      doc: 'Wie het vroeg: een id, nooit een naam.',
      read: (rij) => rij.vragerId
    })
  })
})

const OndersteuningsvraagConnection = connection(OndersteuningsvraagRef)

const VraagFilter = builder.inputType('OndersteuningsvraagFilter', {
  description: 'Welke vragen. Zonder fase: die nog open staan.',
  fields: (t) => ({
    soort: t.field({ type: [SoortRef] }),
    fase: t.field({ type: [FaseRef] }),
    bijGemeente: t.boolean({ description: 'Die bij de gemeente liggen, of juist bij een steunpunt.' }),
    langerDan: t.int({ description: 'Meer dagen open dan dit.' }),
    gebied: t.id({ description: 'Code van een gemeente, wijk of buurt.' })
  })
})
type Filter = (typeof VraagFilter)['$inferInput']
const listArgs = { ...pageArgs, ...args((t) => ({ filter: t.field({ type: VraagFilter }) })) }

/** Whether a question fits on a day. */
const matcher =
  ({ soort, fase, bijGemeente, langerDan }: Filter, dag: number) =>
  (rij: Ondersteuningsvraag): boolean => {
    const toen = rij.faseOp(dag)
    if (toen === null || (fase ? !fase.includes(toen) : !rij.openOp(dag))) return false
    if (soort && (rij.soort === null || !soort.includes(rij.soort))) return false
    if (bijGemeente != null && (rij.steunpuntOp(dag) === null) !== bijGemeente) return false
    return langerDan == null || rij.dagenOpenOp(dag) > langerDan
  }

interface Asked {
  readonly filter?: Filter | null | undefined
  readonly page: PageArgs
  readonly op: number | null
}

const vragenOp = ({ overzicht, vandaag }: QueryContext, gebied: Gebied | null, { filter, page, op }: Asked) => {
  const tabel = overzicht.tabel(Ondersteuningsvragen)
  const waar = overzicht.tabel(Gebieden).binnen(gebied, filter?.gebied)
  const lijst = rowsFor(tabel, waar)
  return bij(pageById(lijst, page, matcher(filter ?? {}, op ?? vandaag)), op)
}

extend(GebiedRef, (field) => ({
  ondersteuningsvragen: field({
    voor: 'PUBLIEK',
    type: OndersteuningsvraagConnection,
    doc: 'Waar initiatieven hier om vragen.',
    args: listArgs,
    price: pagePrice,
    read: (rij, { filter, ...page }, context, op) => vragenOp(context, rij, { filter, page, op })
  })
}))

extend(InitiatiefRef, (field) => ({
  ondersteuningsvragen: field({
    voor: 'PUBLIEK',
    type: OndersteuningsvraagConnection,
    doc: 'Waar het om vroeg, ook wat al beantwoord is.',
    args: pageArgs,
    price: pagePrice,
    read: (rij, page, { vandaag }, op) =>
      bij(
        pageById(rij.vragen, page, (een) => een.faseOp(op ?? vandaag) !== null),
        op
      )
  })
}))

queries((field) => ({
  ondersteuningsvraag: field({
    voor: 'PUBLIEK',
    type: OndersteuningsvraagRef,
    nullable: true,
    args: { ...args((t) => ({ id: t.id({ required: true }) })), ...opArg },
    read: (_root, { id, ...asked }, context) => {
      const op = opOf(asked, context)
      const rij = context.overzicht.tabel(Ondersteuningsvragen).get(id)
      return rij?.bekend && (op === null || rij.faseOp(op) !== null) ? bij(rij, op) : null
    }
  }),
  ondersteuningsvragen: field({
    voor: 'PUBLIEK',
    type: OndersteuningsvraagConnection,
    doc: 'Waar initiatieven om vragen.',
    args: { ...listArgs, ...opArg },
    price: ({ filter, ...page }) => (filter?.gebied ? pagePrice(page) : searchPrice(page)),
    read: (_root, { filter, op: asked, ...page }, context) =>
      vragenOp(context, null, { filter, page, op: opOf({ op: asked }, context) })
  })
}))

shows('Ondersteuningsvraag', {
  veld: 'ondersteuningsvraag',
  type: OndersteuningsvraagRef,
  vind: (overzicht, id) => overzicht.tabel(Ondersteuningsvragen).get(id) ?? null
})
