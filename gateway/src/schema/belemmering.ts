// SPDX-License-Identifier: EUPL-1.2
import { belemmeringMetCode } from '@naober/contracts/referentie/belemmeringen'
import { steunpuntenBij } from '@naober/contracts/referentie/steunpunten'
import { agendaVan } from '../view/belemmering/agenda.ts'
import { inDeWeg } from '../view/belemmering/in-de-weg.ts'
import { type Belemmering, Belemmeringen } from '../view/belemmering.ts'
import { type Gebied, Gebieden } from '../view/gebied.ts'
import { AgendagroepRef } from './belemmering/agenda.ts'
import { BelemmeringfaseRef, GevolgRef, OplossingRef, VerantwoordelijkeRef } from './belemmering/codes.ts'
import { SteunpuntRef } from './belemmering/steunpunt.ts'
import { GebiedRef } from './gebied.ts'
import { InitiatiefRef } from './initiatief.ts'
import { rowsFor } from './kern/all-by-id.ts'
import { builder } from './kern/builder.ts'
import { connection } from './kern/connection.ts'
import type { QueryContext } from './kern/context.ts'
import { datumOfNiets } from './kern/dates.ts'
import { isTeZien } from './kern/ingetrokken.ts'
import { args, extend, kind, queries, type Ref, shows } from './kern/kind.ts'
import { bij } from './kern/moment.ts'
import { opArg, opOf } from './kern/op.ts'
import { type PageArgs, pageArgs, pageById, pagePrice, searchPrice } from './kern/page.ts'
import { KwestieRef } from './kwestie.ts'
import { RijRef } from './referentie.ts'

/** Since when it is solved. */
const oplossingVan = ({ tot }: Belemmering): number => tot

export const BelemmeringRef: Ref<Belemmering> = kind<Belemmering>('Belemmering', {
  doc: 'Een belemmering die iemand in de praktijk tegenkwam.',
  is: [KwestieRef],
  fields: (field) => ({
    code: field({
      voor: 'PUBLIEK',
      type: 'String',
      doc: 'Code in de referentietabel belemmeringen.',
      read: (rij) => rij.code
    }),
    belemmering: field({
      voor: 'PUBLIEK',
      type: RijRef,
      nullable: true,
      read: (rij) => belemmeringMetCode(rij.code) ?? null
    }),
    steunpunten: field({
      voor: 'PUBLIEK',
      type: [SteunpuntRef],
      doc: 'Waar iemand hiermee terecht kan.',
      price: () => ({ field: 1, multiplier: 3 }),
      read: (rij) => steunpuntenBij([rij.code])
    }),
    ervaring: field({
      voor: 'PUBLIEK',
      type: 'String',
      doc: 'Wat er gebeurde, in eigen woorden.',
      read: (rij) => rij.ervaring.tekst
    }),
    gevolg: field({ voor: 'PUBLIEK', type: GevolgRef, nullable: true, read: (rij) => rij.gevolg }),
    fase: field({
      voor: 'PUBLIEK',
      type: BelemmeringfaseRef,
      nullable: true,
      doc: 'Op de gevraagde dag.',
      read: (rij, _args, { vandaag }, op) => rij.faseOp(op ?? vandaag)
    }),
    van: field({ voor: 'PUBLIEK', type: 'Datum', nullable: true, read: (rij) => datumOfNiets(rij.van) }),
    opgelostOp: field({
      voor: 'PUBLIEK',
      type: 'Datum',
      nullable: true,
      sinds: oplossingVan,
      read: (rij) => datumOfNiets(rij.tot)
    }),
    oplossing: field({
      voor: 'PUBLIEK',
      type: OplossingRef,
      nullable: true,
      sinds: oplossingVan,
      read: (rij) => rij.oplossing
    }),
    toelichting: field({
      voor: 'PUBLIEK',
      type: 'String',
      nullable: true,
      doc: 'Hoe het werd opgelost, in eigen woorden.',
      sinds: oplossingVan,
      read: (rij) => rij.toelichting?.tekst ?? null
    }),
    melderId: field({
      voor: ['EIGENAAR', 'BEHEER'],
      type: 'ID',
      doc: 'Wie het meldde: een id, nooit een naam.',
      read: (rij) => rij.melderId
    })
  })
})

const BelemmeringConnection = connection(BelemmeringRef)

const MeldingFilter = builder.inputType('BelemmeringFilter', {
  description: 'Welke meldingen. Zonder fase: wat nog in de weg staat.',
  fields: (t) => ({
    code: t.idList({ description: 'Codes uit de referentietabel belemmeringen.' }),
    verantwoordelijk: t.field({ type: [VerantwoordelijkeRef] }),
    fase: t.field({ type: [BelemmeringfaseRef] }),
    gebied: t.id({ description: 'Code van een gemeente, wijk of buurt.' })
  })
})
type Filter = (typeof MeldingFilter)['$inferInput']
const listArgs = { ...pageArgs, ...args((t) => ({ filter: t.field({ type: MeldingFilter }) })) }

/** Whether something that was met fits on a day. */
const matcher =
  ({ code, verantwoordelijk, fase }: Filter, context: QueryContext, dag: number) =>
  (rij: Belemmering): boolean => {
    if (!isTeZien(rij, context)) return false
    const toen = rij.faseOp(dag)
    if (toen === null || !(fase ?? ['GEMELD']).includes(toen)) return false
    if (code && !code.includes(rij.code)) return false
    const wie = belemmeringMetCode(rij.code)?.verantwoordelijk ?? null
    return !verantwoordelijk || (wie !== null && verantwoordelijk.includes(wie))
  }

interface Asked {
  readonly filter?: Filter | null | undefined
  readonly page: PageArgs
  readonly op: number | null
}

const meldingenOp = (context: QueryContext, gebied: Gebied | null, { filter, page, op }: Asked) => {
  const { overzicht, vandaag } = context
  const tabel = overzicht.tabel(Belemmeringen)
  const waar = overzicht.tabel(Gebieden).binnen(gebied, filter?.gebied)
  const lijst = rowsFor(tabel, waar)
  return bij(pageById(lijst, page, matcher(filter ?? {}, context, op ?? vandaag)), op)
}

const agendaArgs = args((t) => ({
  leegOok: t.boolean({ description: 'Ook belemmeringen die niemand meldde en waar niemand door vastloopt.' })
}))
const agendaDoc =
  'Wat in de weg staat, per ministerie of gemeente die het kan wegnemen en per wet of regeling. Wat nu het zwaarst telt, staat vooraan.'

extend(GebiedRef, (field) => ({
  belemmeringen: field({
    voor: 'PUBLIEK',
    type: BelemmeringConnection,
    doc: 'Wat hier in de weg staat.',
    args: listArgs,
    price: pagePrice,
    read: (rij, { filter, ...page }, context, op) => meldingenOp(context, rij, { filter, page, op })
  }),
  belemmeringenagenda: field({
    voor: 'PUBLIEK',
    type: [AgendagroepRef],
    doc: agendaDoc,
    args: agendaArgs,
    price: () => ({ field: 20, multiplier: 5 }),
    read: (rij, { leegOok }, { overzicht, vandaag }, op) => agendaVan(overzicht, rij, op ?? vandaag, leegOok === true)
  })
}))

extend(InitiatiefRef, (field) => ({
  belemmeringen: field({
    voor: 'PUBLIEK',
    type: BelemmeringConnection,
    doc: 'Wat het tegenkwam, ook wat al opgelost is.',
    args: pageArgs,
    price: pagePrice,
    read: (rij, page, { vandaag }, op) =>
      bij(
        pageById(rij.belemmeringen, page, (een) => {
          const fase = een.faseOp(op ?? vandaag)
          return fase === 'GEMELD' || fase === 'OPGELOST'
        }),
        op
      )
  }),
  steunpunten: field({
    voor: 'PUBLIEK',
    type: [SteunpuntRef],
    doc: 'Waar het terecht kan met wat op de gevraagde dag in de weg staat.',
    price: () => ({ field: 3, multiplier: 5 }),
    read: (rij, _args, { vandaag }, op) => steunpuntenBij(inDeWeg(rij, op ?? vandaag))
  })
}))

queries((field) => ({
  belemmering: field({
    voor: 'PUBLIEK',
    type: BelemmeringRef,
    nullable: true,
    args: { ...args((t) => ({ id: t.id({ required: true }) })), ...opArg },
    read: (_root, { id, ...asked }, context) => {
      const op = opOf(asked, context)
      const rij = context.overzicht.tabel(Belemmeringen).get(id)
      return rij?.bekend && isTeZien(rij, context) && (op === null || rij.faseOp(op) !== null) ? bij(rij, op) : null
    }
  }),
  belemmeringen: field({
    voor: 'PUBLIEK',
    type: BelemmeringConnection,
    doc: 'Belemmeringen die mensen in de praktijk tegenkwamen.',
    args: { ...listArgs, ...opArg },
    price: ({ filter, ...page }) => (filter?.gebied ? pagePrice(page) : searchPrice(page)),
    read: (_root, { filter, op: asked, ...page }, context) =>
      meldingenOp(context, null, { filter, page, op: opOf({ op: asked }, context) })
  }),
  belemmeringenagenda: field({
    voor: 'PUBLIEK',
    type: [AgendagroepRef],
    doc: `De landelijke agenda, zonder voorbeelddata. ${agendaDoc}`,
    args: { ...agendaArgs, ...opArg },
    price: () => ({ field: 5_000, multiplier: 5 }),
    read: (_root, { leegOok, ...asked }, context) =>
      agendaVan(context.overzicht, null, opOf(asked, context) ?? context.vandaag, leegOok === true)
  })
}))

shows('Belemmering', {
  veld: 'belemmering',
  type: BelemmeringRef,
  vind: (overzicht, id) => overzicht.tabel(Belemmeringen).get(id) ?? null
})
