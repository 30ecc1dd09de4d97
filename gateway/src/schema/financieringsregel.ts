// SPDX-License-Identifier: EUPL-1.2

import { regelingMetCode } from '@naober/contracts/referentie/regelingen'
import { geldbeeld } from '../view/financieringsregel/geld.ts'
import { type Financieringsregel, Financieringsregels } from '../view/financieringsregel.ts'
import { type Gebied, Gebieden } from '../view/gebied.ts'
import { dagVan } from '../view/kern/day.ts'
import { ElementRef } from './element.ts'
import { DoelRef, DuurRef, EindredenRef, FaseRef, ProgrammaRef, RegelingRef } from './financieringsregel/codes.ts'
import { geldOf, ontvangervelden, waarschuwingenVan } from './financieringsregel/geld.ts'
import { GebiedRef } from './gebied.ts'
import { InitiatiefRef } from './initiatief.ts'
import { rowsFor } from './kern/all-by-id.ts'
import { builder } from './kern/builder.ts'
import { connection } from './kern/connection.ts'
import type { QueryContext } from './kern/context.ts'
import { datumOfNiets } from './kern/dates.ts'
import { historyField } from './kern/history.ts'
import { getoond, isTeZien } from './kern/ingetrokken.ts'
import { args, extend, kind, queries, type Ref, shows } from './kern/kind.ts'
import { bij } from './kern/moment.ts'
import { opArg, opOf } from './kern/op.ts'
import { type PageArgs, pageArgs, pageById, pagePrice, searchPrice } from './kern/page.ts'
import { PartijRef } from './partij.ts'

export const FinancieringsregelRef: Ref<Financieringsregel> = kind<Financieringsregel>('Financieringsregel', {
  doc: 'Geld voor een initiatief, een element of een partij.',
  fields: (field) => ({
    id: field({ voor: 'PUBLIEK', type: 'ID', read: (rij) => rij.id }),
    versie: field({ voor: 'PUBLIEK', type: 'Versie', read: (rij) => rij.versie }),
    regeling: field({ voor: 'PUBLIEK', type: RegelingRef, nullable: true, read: (rij) => rij.regeling }),
    bron: field({
      voor: 'PUBLIEK',
      type: 'String',
      nullable: true,
      doc: 'Naam van de regeling; leeg als geen rij van de tabel haar noemt.',
      read: ({ regeling }) => (regeling === null ? null : (regelingMetCode(regeling)?.naam ?? null))
    }),
    programma: field({ voor: 'PUBLIEK', type: ProgrammaRef, nullable: true, read: (rij) => rij.programma }),
    lokaalProgramma: field({
      voor: 'PUBLIEK',
      type: 'String',
      nullable: true,
      read: (rij) => rij.lokaalProgramma?.tekst ?? null
    }),
    doel: field({ voor: 'PUBLIEK', type: DoelRef, read: (rij) => rij.doel }),
    duur: field({ voor: 'PUBLIEK', type: DuurRef, read: (rij) => rij.duur }),
    bedrag: field({
      voor: 'PUBLIEK',
      type: 'Centen',
      doc: 'Voor de hele periode als het eenmalig of tijdelijk is, anders voor elk jaar.',
      read: (rij) => rij.bedrag
    }),
    perJaar: field({ voor: 'PUBLIEK', type: 'Centen', doc: 'Wat het per jaar is.', read: (rij) => rij.perJaar }),
    omschrijving: field({
      voor: 'PUBLIEK',
      type: 'String',
      nullable: true,
      read: (rij) => rij.omschrijving?.tekst ?? null
    }),
    ...ontvangervelden<Financieringsregel>(field, ({ ontvanger }) => ontvanger),
    financier: field({
      voor: 'PUBLIEK',
      type: PartijRef,
      nullable: true,
      doc: 'Wie betaalt, voor zover bekend.',
      read: ({ financier }, _args, context, op) => getoond(financier, context, op)
    }),
    gebied: field({
      voor: 'PUBLIEK',
      type: GebiedRef,
      nullable: true,
      doc: 'Waar het telt op de gevraagde dag.',
      read: (rij, _args, { vandaag }, op) => {
        const hier = rij.plaatsOp(op ?? vandaag)
        return hier === null ? null : bij(hier.gebied, op)
      }
    }),
    vanaf: field({ voor: 'PUBLIEK', type: 'Datum', nullable: true, read: (rij) => datumOfNiets(rij.vanaf) }),
    laatste: field({
      voor: 'PUBLIEK',
      type: 'Datum',
      nullable: true,
      doc: 'De laatste dag; leeg van structureel geld.',
      read: (rij) => datumOfNiets(rij.laatsteDag)
    }),
    fase: field({
      voor: 'PUBLIEK',
      type: FaseRef,
      nullable: true,
      doc: 'Op de gevraagde dag; leeg als het toen nog niet was vastgelegd.',
      read: (rij, _args, { vandaag }, op) => rij.faseOp(op ?? vandaag)
    }),
    reden: field({
      voor: 'PUBLIEK',
      type: EindredenRef,
      nullable: true,
      sinds: ({ fasen }) => fasen?.sinds ?? null,
      read: (rij) => rij.reden
    }),
    gewaarschuwdOp: field({
      voor: 'PUBLIEK',
      type: 'Datum',
      nullable: true,
      doc: 'Wanneer gewaarschuwd is dat het afloopt.',
      sinds: (rij) => rij.gewaarschuwdOp,
      read: (rij) => datumOfNiets(rij.gewaarschuwdOp)
    }),
    waarschuwingen: field({
      voor: 'PUBLIEK',
      type: ['String'],
      doc: 'Waar op te letten bij dit geld.',
      read: waarschuwingenVan
    }),
    vastleggerId: field({
      voor: ['EIGENAAR', 'BEHEER'],
      type: 'ID',
      doc: 'Wie het vastlegde: een id, nooit een naam.',
      read: (rij) => rij.vastleggerId
    }),
    geschiedenis: historyField<Financieringsregel>(field)
  })
})

const Regels = connection(FinancieringsregelRef)
const GeldRef = geldOf(FinancieringsregelRef)

const RegelFilter = builder.inputType('FinancieringsregelFilter', {
  description: 'Welk geld. Zonder fase: wat loopt.',
  fields: (t) => ({
    regeling: t.field({ type: [RegelingRef] }),
    programma: t.field({ type: [ProgrammaRef] }),
    doel: t.field({ type: [DoelRef] }),
    duur: t.field({ type: [DuurRef] }),
    fase: t.field({ type: [FaseRef] }),
    financier: t.id({ description: 'Id van de partij die betaalt.' }),
    looptAfVoor: t.field({ type: 'Datum', description: 'Waarvan de laatste dag voor deze dag ligt.' }),
    gebied: t.id({ description: 'Code van een gemeente, wijk of buurt.' })
  })
})
type Filter = (typeof RegelFilter)['$inferInput']
const listArgs = { ...pageArgs, ...args((t) => ({ filter: t.field({ type: RegelFilter }) })) }

const matcher = (
  { regeling, programma, doel, duur, fase, financier, looptAfVoor }: Filter,
  dag: number
): ((rij: Financieringsregel) => boolean) => {
  const fasen = fase ?? ['LOPEND']
  const voor = looptAfVoor == null ? Number.POSITIVE_INFINITY : dagVan(looptAfVoor)
  return (rij) => {
    if (rij.regeling === null || (regeling && !regeling.includes(rij.regeling))) return false
    if (programma && (rij.programma === null || !programma.includes(rij.programma))) return false
    if ((doel && !doel.includes(rij.doel)) || (duur && !duur.includes(rij.duur))) return false
    if ((financier != null && rij.financier?.id !== financier) || rij.laatsteDag >= voor) return false
    const toen = rij.faseOp(dag)
    return toen !== null && fasen.includes(toen)
  }
}

interface Asked {
  readonly filter?: Filter | null | undefined
  readonly page: PageArgs
  readonly op: number | null
}

const regelsOp = ({ overzicht, vandaag }: QueryContext, gebied: Gebied | null, { filter, page, op }: Asked) => {
  const tabel = overzicht.tabel(Financieringsregels)
  const waar = overzicht.tabel(Gebieden).binnen(gebied, filter?.gebied)
  const dag = op ?? vandaag
  const past = matcher(filter ?? {}, dag)
  const isHier = (rij: Financieringsregel) => !waar || rij.plaatsOp(dag)?.gebied.ligtIn(waar) === true
  return bij(
    pageById(rowsFor(tabel, waar), page, (rij) => past(rij) && isHier(rij)),
    op
  )
}

/** All money of the place is looked through. */
const GELD = () => ({ field: 200, multiplier: 1 })

extend(GebiedRef, (field) => ({
  financieringsregels: field({
    voor: 'PUBLIEK',
    type: Regels,
    doc: 'Het geld dat hier is.',
    args: listArgs,
    price: pagePrice,
    read: (rij, { filter, ...page }, context, op) => regelsOp(context, rij, { filter, page, op })
  }),
  geld: field({
    voor: 'PUBLIEK',
    type: GeldRef,
    doc: 'Het geld dat hier loopt: per partij, waarvoor en hoe lang, en wat valt als een programma ophoudt.',
    price: GELD,
    read: (rij, _args, { overzicht, vandaag }, op) =>
      bij(geldbeeld(overzicht.tabel(Financieringsregels).inGebiedOp(rij, op ?? vandaag), op ?? vandaag), op)
  })
}))

const metGeld = (wat: Ref<{ readonly geld: readonly Financieringsregel[] }>) =>
  extend(wat, (field) => ({
    financieringsregels: field({
      voor: 'PUBLIEK',
      type: Regels,
      doc: 'Het geld hiervoor, ook wat afgelopen is en wat nog begint.',
      args: pageArgs,
      price: pagePrice,
      read: ({ geld }, page, { vandaag }, op) =>
        bij(
          pageById(geld, page, (een) => een.faseOp(op ?? vandaag) !== null),
          op
        )
    }),
    geld: field({
      voor: 'PUBLIEK',
      type: GeldRef,
      doc: 'Het geld hiervoor dat loopt, opgeteld.',
      read: ({ geld }, _args, { vandaag }, op) => bij(geldbeeld(geld, op ?? vandaag), op)
    })
  }))
metGeld(InitiatiefRef)
metGeld(ElementRef)
metGeld(PartijRef)

extend(PartijRef, (field) => ({
  financiert: field({
    voor: 'PUBLIEK',
    type: Regels,
    doc: 'Wat deze partij betaalt.',
    args: pageArgs,
    price: pagePrice,
    read: ({ financiert }, page, { vandaag }, op) =>
      bij(
        pageById(financiert, page, (een) => een.looptOp(op ?? vandaag)),
        op
      )
  })
}))

queries((field) => ({
  financieringsregel: field({
    voor: 'PUBLIEK',
    type: FinancieringsregelRef,
    nullable: true,
    args: { ...args((t) => ({ id: t.id({ required: true }) })), ...opArg },
    read: (_root, { id, ...asked }, context) => {
      const op = opOf(asked, context)
      const rij = context.overzicht.tabel(Financieringsregels).get(id)
      return rij?.bekend && isTeZien(rij, context) && (op === null || rij.faseOp(op) !== null) ? bij(rij, op) : null
    }
  }),
  financieringsregels: field({
    voor: 'PUBLIEK',
    type: Regels,
    doc: 'Het geld dat is vastgelegd.',
    args: { ...listArgs, ...opArg },
    price: ({ filter, ...page }) => (filter?.gebied ? pagePrice(page) : searchPrice(page)),
    read: (_root, { filter, op: asked, ...page }, context) =>
      regelsOp(context, null, { filter, page, op: opOf({ op: asked }, context) })
  })
}))

shows('Financieringsregel', {
  veld: 'financieringsregel',
  type: FinancieringsregelRef,
  vind: (overzicht, id) => overzicht.tabel(Financieringsregels).get(id) ?? null
})
