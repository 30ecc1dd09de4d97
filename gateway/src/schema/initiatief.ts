// SPDX-License-Identifier: EUPL-1.2
import { isZelf } from '@naober/contracts'
import type { Niveau } from '@naober/contracts/geografie'
import type { Gebied } from '../view/gebied.ts'
import { type Initiatief, Initiatieven } from '../view/initiatief.ts'
import { type Dag, OPEN_EIND } from '../view/kern/day.ts'
import { periodenVan, waardeOp } from '../view/kern/timeline.ts'
import { Buurt, GebiedRef, Gemeente, Wijk } from './gebied.ts'
import { GetekendGebiedRef } from './getekend-gebied.ts'
import { Betrokkenen, betrokkenenOp } from './initiatief/betrokkene.ts'
import { Fasen, FaseRef } from './initiatief/fase.ts'
import { InitiatiefsoortRef, NetwerkRef, UitkomstRef, WonenRef } from './initiatief/kenmerken.ts'
import { InitiatiefFilter, initiatievenOp, VolgordeRef } from './initiatief/lijst.ts'
import { Opmerkingen, Voorstellen } from './initiatief/meedenken.ts'
import { MandaatRef, Mijlpalen, mijlpalenTot, OpenstellingRef, Overdrachten } from './initiatief/naar-buiten.ts'
import { Versheid } from './initiatief/versheid.ts'
import { connection } from './kern/connection.ts'
import { datumOfNiets } from './kern/dates.ts'
import { historyField } from './kern/history.ts'
import { isTeZien } from './kern/ingetrokken.ts'
import { args, extend, kind, queries, type Ref, shows } from './kern/kind.ts'
import { type Bij, bij } from './kern/moment.ts'
import { opArg, opOf } from './kern/op.ts'
import { pageArgs, pageByPlace, pagePrice, searchPrice } from './kern/page.ts'

export const InitiatiefRef: Ref<Initiatief> = kind<Initiatief>('Initiatief', {
  doc: 'Een bewonersinitiatief, een organisatienetwerk of een wooninitiatief.',
  fields: (field) => ({
    id: field({ voor: 'PUBLIEK', type: 'ID', read: (rij) => rij.id }),
    versie: field({ voor: 'PUBLIEK', type: 'Versie', read: (rij) => rij.versie }),
    naam: field({ voor: 'PUBLIEK', type: 'String', read: (rij) => rij.naam.tekst }),
    doel: field({ voor: 'PUBLIEK', type: 'String', read: (rij) => rij.doel.tekst }),
    soort: field({ voor: 'PUBLIEK', type: InitiatiefsoortRef, nullable: true, read: (rij) => rij.soort }),
    uitkomsten: field({ voor: 'PUBLIEK', type: [UitkomstRef], read: (rij) => rij.uitkomsten }),
    netwerk: field({ voor: 'PUBLIEK', type: NetwerkRef, nullable: true, read: (rij) => rij.netwerk }),
    wonen: field({ voor: 'PUBLIEK', type: WonenRef, nullable: true, read: (rij) => rij.wonen }),
    fase: field({
      voor: 'PUBLIEK',
      type: FaseRef,
      nullable: true,
      doc: 'Op de gevraagde dag; leeg voor de start.',
      read: (rij, _args, { vandaag }, op) => rij.faseOp(op ?? vandaag)
    }),
    volgendeFasen: field({
      voor: 'PUBLIEK',
      type: [FaseRef],
      doc: 'In welke fasen het vanaf nu kan komen.',
      read: (rij) => rij.volgendeFasen
    }),
    fasen: field({
      voor: 'PUBLIEK',
      type: Fasen,
      doc: 'Alle fasen tot en met de gevraagde dag, de oudste eerst.',
      args: pageArgs,
      price: pagePrice,
      read: (rij, page, _context, op) =>
        bij(
          pageByPlace(periodenVan(rij.fasen, op ?? OPEN_EIND), page, () => true),
          op
        )
    }),
    gestartOp: field({
      voor: 'PUBLIEK',
      type: 'Datum',
      nullable: true,
      doc: 'Wanneer het begon, ook als dat later is vastgelegd.',
      sinds: (rij) => rij.gestartOp,
      read: (rij) => datumOfNiets(rij.gestartOp)
    }),
    geregistreerdOp: field({
      voor: 'PUBLIEK',
      type: 'Datum',
      nullable: true,
      sinds: (rij) => rij.geregistreerdOp,
      read: (rij) => datumOfNiets(rij.geregistreerdOp)
    }),
    bevestigdOp: field({
      voor: 'PUBLIEK',
      type: 'Datum',
      nullable: true,
      doc: 'Wanneer het zelf voor het laatst zei dat dit klopt.',
      sinds: (rij) => rij.bevestigdOp,
      read: (rij) => datumOfNiets(rij.bevestigdOp)
    }),
    bevestigingGevraagdOp: field({
      voor: 'PUBLIEK',
      type: 'Datum',
      nullable: true,
      sinds: (rij) => rij.bevestigingGevraagdOp,
      read: (rij) => datumOfNiets(rij.bevestigingGevraagdOp)
    }),
    versheid: field({
      voor: 'PUBLIEK',
      type: Versheid,
      nullable: true,
      doc: 'Hoe oud dit is; leeg als dat op de gevraagde dag nog niet gebleken was.',
      sinds: (rij) => rij.versOp,
      read: (rij, _args, _context, op) => (rij.versOp === null ? null : bij(rij, op))
    }),
    gemeente: field({
      voor: 'PUBLIEK',
      type: Gemeente,
      nullable: true,
      read: (rij, _args, { vandaag }, op) => gebiedOp(rij, 'GEMEENTE', op, vandaag)
    }),
    wijk: field({
      voor: 'PUBLIEK',
      type: Wijk,
      nullable: true,
      read: (rij, _args, { vandaag }, op) => gebiedOp(rij, 'WIJK', op, vandaag)
    }),
    buurt: field({
      voor: 'PUBLIEK',
      type: Buurt,
      nullable: true,
      read: (rij, _args, { vandaag }, op) => gebiedOp(rij, 'BUURT', op, vandaag)
    }),
    getekendGebied: field({
      voor: 'PUBLIEK',
      type: GetekendGebiedRef,
      nullable: true,
      read: (rij, _args, { vandaag }, op) => {
        const getekend = rij.plaatsOp(op ?? vandaag)?.getekend
        return getekend?.bekend ? bij(getekend, op) : null
      }
    }),
    mandaat: field({
      voor: 'PUBLIEK',
      type: MandaatRef,
      nullable: true,
      read: (rij, _args, { vandaag }, op) => waardeOp(rij.mandaten, op ?? vandaag)
    }),
    openstelling: field({
      voor: 'PUBLIEK',
      type: OpenstellingRef,
      nullable: true,
      doc: 'Leeg: er komt nu niemand bij.',
      read: (rij, _args, { vandaag }, op) => waardeOp(rij.openstellingen, op ?? vandaag)
    }),
    overdrachten: field({
      voor: 'PUBLIEK',
      type: Overdrachten,
      args: pageArgs,
      price: pagePrice,
      read: (rij, page, _context, op) =>
        bij(
          pageByPlace(periodenVan(rij.overdrachten, op ?? OPEN_EIND), page, () => true),
          op
        )
    }),
    mijlpalen: field({
      voor: 'PUBLIEK',
      type: Mijlpalen,
      doc: 'Wanneer er iets omging in wie het draagt of ervoor spreekt, het oudste eerst.',
      args: pageArgs,
      price: pagePrice,
      read: (rij, page, _context, op) => pageByPlace(mijlpalenTot(rij, op ?? OPEN_EIND), page, () => true)
    }),
    eigenaren: field({
      voor: 'PUBLIEK',
      type: Betrokkenen,
      args: pageArgs,
      price: pagePrice,
      read: (rij, page, { vandaag }, op) => betrokkenenOp(rij.eigenaren, page, op ?? vandaag, op)
    }),
    eigenarenWeg: field({
      voor: 'PUBLIEK',
      type: 'Boolean',
      doc: 'Of elke eigenaar een partij is die vertrokken is. Het initiatief wacht dan op een overdracht.',
      read: (rij, _args, { vandaag }, op) => rij.bestaatOp(op ?? vandaag) && rij.eigenarenWegOp(op ?? vandaag)
    }),
    leden: field({
      voor: 'PUBLIEK',
      type: Betrokkenen,
      args: pageArgs,
      price: pagePrice,
      read: (rij, page, { vandaag }, op) => betrokkenenOp(rij.leden, page, op ?? vandaag, op)
    }),
    arrangeurs: field({
      voor: ['EIGENAAR', 'BEHEER'],
      type: ['ID'],
      doc: 'Wie mag meeschrijven: een id, nooit een naam.',
      read: (rij) => rij.arrangeurs
    }),
    opmerkingen: field({
      voor: ['EIGENAAR', 'BEHEER'],
      type: Opmerkingen,
      args: pageArgs,
      price: pagePrice,
      read: (rij, page, _context, op) => pageByPlace(rij.opmerkingen, page, (een) => een.op <= (op ?? OPEN_EIND))
    }),
    voorstellen: field({
      voor: ['EIGENAAR', 'BEHEER'],
      type: Voorstellen,
      args: pageArgs,
      price: pagePrice,
      read: (rij, page, _context, op) =>
        bij(
          pageByPlace(rij.voorstellen, page, (een) => een.op <= (op ?? OPEN_EIND)),
          op
        )
    }),
    mijnOpmerkingen: field({
      voor: 'PUBLIEK',
      type: Opmerkingen,
      doc: 'Die u zelf plaatste.',
      args: pageArgs,
      price: pagePrice,
      read: (rij, page, { wie }, op) =>
        pageByPlace(rij.opmerkingen, page, (een) => isZelf(wie, een.door) && een.op <= (op ?? OPEN_EIND))
    }),
    mijnVoorstellen: field({
      voor: 'PUBLIEK',
      type: Voorstellen,
      doc: 'Die u zelf deed.',
      args: pageArgs,
      price: pagePrice,
      read: (rij, page, { wie }, op) =>
        bij(
          pageByPlace(rij.voorstellen, page, (een) => isZelf(wie, een.door) && een.op <= (op ?? OPEN_EIND)),
          op
        )
    }),
    geschiedenis: historyField<Initiatief>(field)
  })
})

/** The area of this size in which it was; null where that is not known of it. */
const gebiedOp = (rij: Initiatief, niveau: Niveau, op: Dag | null, vandaag: Dag): Bij<Gebied> | null => {
  let gebied = rij.plaatsOp(op ?? vandaag)?.gebied ?? null
  while (gebied !== null && gebied.niveau !== niveau) gebied = gebied.ouder
  return gebied?.bekend ? bij(gebied, op) : null
}

const InitiatiefConnection = connection(InitiatiefRef)

const listArgs = {
  ...pageArgs,
  ...args((t) => ({
    filter: t.field({ type: InitiatiefFilter }),
    volgorde: t.field({ type: VolgordeRef, description: 'Zonder: REGISTRATIE.' })
  }))
}

extend(GebiedRef, (field) => ({
  initiatieven: field({
    voor: 'PUBLIEK',
    type: InitiatiefConnection,
    doc: 'Wat bewoners en organisaties hier samen doen.',
    args: listArgs,
    price: pagePrice,
    read: (rij, { filter, volgorde, ...page }, context, op) =>
      initiatievenOp(context, rij, { filter, page, volgorde, op })
  })
}))

queries((field) => ({
  initiatief: field({
    voor: 'PUBLIEK',
    type: InitiatiefRef,
    nullable: true,
    args: { ...args((t) => ({ id: t.id({ required: true }) })), ...opArg },
    read: (_root, { id, ...asked }, context) => {
      const op = opOf(asked, context)
      const rij = context.overzicht.tabel(Initiatieven).get(id)
      return rij?.bekend && isTeZien(rij, context) && (op === null || rij.begonnenOp(op)) ? bij(rij, op) : null
    }
  }),
  initiatieven: field({
    voor: 'PUBLIEK',
    type: InitiatiefConnection,
    args: { ...listArgs, ...opArg },
    price: ({ filter, ...page }) => (filter?.gebied ? pagePrice(page) : searchPrice(page)),
    read: (_root, { filter, volgorde, op: asked, ...page }, context) =>
      initiatievenOp(context, null, { filter, page, volgorde, op: opOf({ op: asked }, context) })
  })
}))

shows('Initiatief', {
  veld: 'initiatief',
  type: InitiatiefRef,
  vind: (overzicht, id) => overzicht.tabel(Initiatieven).get(id) ?? null
})
