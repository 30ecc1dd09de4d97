// SPDX-License-Identifier: EUPL-1.2

import { isZelf } from '@naober/contracts'
import type { Contact, Elementplek } from '../view/element/onderdelen.ts'
import { type Element, Elementen } from '../view/element.ts'
import { OPEN_EIND } from '../view/kern/day.ts'
import { type Periode, periodenVan } from '../view/kern/timeline.ts'
import { AlledaagseZaakRef, ElementfaseRef, ElementvormRef, LaagRef, VerdwijnredenRef } from './element/codes.ts'
import { ElementFilter, elementenOp } from './element/lijst.ts'
import { isGemeld, Kloptmeldingen } from './element/melding.ts'
import { GebiedRef } from './gebied.ts'
import { GetekendGebiedRef } from './getekend-gebied.ts'
import { Versheid } from './initiatief/versheid.ts'
import { connection } from './kern/connection.ts'
import { datum, datumOfNiets } from './kern/dates.ts'
import { historyField } from './kern/history.ts'
import { getoond, isTeZien } from './kern/ingetrokken.ts'
import { args, extend, kind, queries, type Ref, shows } from './kern/kind.ts'
import { bij, bijElk } from './kern/moment.ts'
import { opArg, opOf } from './kern/op.ts'
import { pageArgs, pageById, pageByPlace, pagePrice, searchPrice } from './kern/page.ts'
import { PartijRef } from './partij.ts'
import { ElementsoortRef } from './plek/telling.ts'

const ContactRef = kind<Contact>('Contact', {
  doc: 'Bij welke functie u moet zijn. Nooit een persoon.',
  fields: (field) => ({
    functie: field({ voor: 'ZOALS_OUDER', type: 'String', read: ({ functie }) => functie.tekst }),
    bereikbaar: field({ voor: 'ZOALS_OUDER', type: 'String', read: ({ bereikbaar }) => bereikbaar.tekst })
  })
})

const ElementplekRef = kind<Periode<Elementplek>>('Elementplek', {
  doc: 'Waar iets zit of zat.',
  fields: (field) => ({
    gebied: field({
      voor: 'ZOALS_OUDER',
      type: GebiedRef,
      read: ({ waarde }, _args, _context, op) => bij(waarde.plaats.gebied, op)
    }),
    getekendGebied: field({
      voor: 'ZOALS_OUDER',
      type: GetekendGebiedRef,
      nullable: true,
      read: ({ waarde: { plaats } }) => (plaats.getekend?.bekend ? plaats.getekend : null)
    }),
    adres: field({
      voor: 'ZOALS_OUDER',
      type: 'String',
      nullable: true,
      read: ({ waarde }) => waarde.adres?.tekst ?? null
    }),
    toelichting: field({
      voor: 'ZOALS_OUDER',
      type: 'String',
      nullable: true,
      doc: 'Waarom het hierheen ging.',
      read: ({ waarde }) => waarde.toelichting?.tekst ?? null
    }),
    van: field({ voor: 'ZOALS_OUDER', type: 'Datum', read: ({ van }) => datum(van) }),
    tot: field({
      voor: 'ZOALS_OUDER',
      type: 'Datum',
      nullable: true,
      doc: 'De eerste dag dat het hier niet meer zat; leeg van de laatste plek.',
      read: ({ tot }) => datumOfNiets(tot)
    })
  })
})

/** Since when it is not there any more. */
const eindeVan = ({ tot }: Element): number => tot

export const ElementRef: Ref<Element> = kind<Element>('Element', {
  doc: 'Een dienst, voorziening of functie van de sociale basis in een buurt.',
  fields: (field) => ({
    id: field({ voor: 'PUBLIEK', type: 'ID', read: (rij) => rij.id }),
    versie: field({ voor: 'PUBLIEK', type: 'Versie', read: (rij) => rij.versie }),
    soort: field({ voor: 'PUBLIEK', type: ElementsoortRef, nullable: true, read: (rij) => rij.soort }),
    naam: field({ voor: 'PUBLIEK', type: 'String', read: (rij) => rij.naam.tekst }),
    omschrijving: field({
      voor: 'PUBLIEK',
      type: 'String',
      nullable: true,
      read: (rij) => rij.omschrijving?.tekst ?? null
    }),
    laag: field({ voor: 'PUBLIEK', type: LaagRef, nullable: true, read: (rij) => rij.laag }),
    vorm: field({ voor: 'PUBLIEK', type: ElementvormRef, nullable: true, read: (rij) => rij.vorm }),
    alledaagseZaak: field({
      voor: 'PUBLIEK',
      type: AlledaagseZaakRef,
      nullable: true,
      read: (rij) => rij.alledaagseZaak
    }),
    aanbieder: field({
      voor: 'PUBLIEK',
      type: PartijRef,
      nullable: true,
      doc: 'Wie het aanbiedt; leeg als bewoners het zelf doen, of als dat niet bekend is.',
      read: ({ aanbieder }, _args, context, op) => getoond(aanbieder, context, op)
    }),
    contact: field({ voor: 'PUBLIEK', type: ContactRef, nullable: true, read: (rij) => rij.contact }),
    fase: field({
      voor: 'PUBLIEK',
      type: ElementfaseRef,
      nullable: true,
      doc: 'Op de gevraagde dag; leeg als het er toen nog niet was.',
      read: (rij, _args, { vandaag }, op) => rij.faseOp(op ?? vandaag)
    }),
    gebied: field({
      voor: 'PUBLIEK',
      type: GebiedRef,
      nullable: true,
      doc: 'Waar het zit, op de gevraagde dag; van wat verdwenen is: waar het het laatst zat.',
      read: (rij, _args, { vandaag }, op) => {
        const plek = rij.plekOp(op ?? vandaag)
        return plek === null ? null : bij(plek.plaats.gebied, op)
      }
    }),
    adres: field({
      voor: 'PUBLIEK',
      type: 'String',
      nullable: true,
      read: (rij, _args, { vandaag }, op) => rij.plekOp(op ?? vandaag)?.adres?.tekst ?? null
    }),
    plekken: field({
      voor: 'PUBLIEK',
      type: [ElementplekRef],
      doc: 'Alle plekken waar het tot en met de gevraagde dag zat, de oudste eerst.',
      price: () => ({ field: 1, multiplier: 3 }),
      read: (rij, _args, _context, op) => bijElk(periodenVan(rij.plekken, op ?? OPEN_EIND), op)
    }),
    van: field({
      voor: 'PUBLIEK',
      type: 'Datum',
      nullable: true,
      doc: 'Sinds wanneer het er is, voor zover bekend.',
      sinds: (rij) => rij.van,
      read: (rij) => datumOfNiets(rij.van)
    }),
    verdwenenOp: field({
      voor: 'PUBLIEK',
      type: 'Datum',
      nullable: true,
      sinds: eindeVan,
      read: (rij) => datumOfNiets(rij.tot)
    }),
    reden: field({
      voor: 'PUBLIEK',
      type: VerdwijnredenRef,
      nullable: true,
      doc: 'Waarom het er niet meer is.',
      sinds: eindeVan,
      read: (rij) => rij.reden
    }),
    slot: field({
      voor: 'PUBLIEK',
      type: 'String',
      nullable: true,
      doc: 'Waarom het er niet meer is, in eigen woorden.',
      sinds: eindeVan,
      read: (rij) => rij.slot?.tekst ?? null
    }),
    versheid: field({
      voor: 'PUBLIEK',
      type: Versheid,
      nullable: true,
      doc: 'Hoe oud dit is; leeg als dat op de gevraagde dag nog niet gebleken was.',
      sinds: (rij) => rij.versOp,
      read: (rij, _args, _context, op) => (rij.versOp === null ? null : bij(rij, op))
    }),
    opnemerId: field({
      voor: ['EIGENAAR', 'BEHEER'],
      type: 'ID',
      doc: 'Wie het opnam: een id, nooit een naam.',
      read: (rij) => rij.opnemerId
    }),
    openMeldingen: field({
      voor: ['EIGENAAR', 'BEHEER'],
      type: Kloptmeldingen,
      doc: 'Wat er volgens mensen niet klopt, en waar nog niet op geantwoord is.',
      args: pageArgs,
      price: pagePrice,
      read: (rij, page, _context, op) => pageByPlace(rij.openMeldingen, page, (een) => isGemeld(een, op))
    }),
    mijnMeldingen: field({
      voor: 'PUBLIEK',
      type: Kloptmeldingen,
      doc: 'Wat u zelf meldde dat niet klopt, en wat erop geantwoord is.',
      args: pageArgs,
      price: pagePrice,
      read: (rij, page, { wie }, op) =>
        pageByPlace(rij.meldingen, page, (een) => isZelf(wie, een.door) && isGemeld(een, op))
    }),
    geschiedenis: historyField<Element>(field)
  })
})

const ElementConnection = connection(ElementRef)

const listArgs = { ...pageArgs, ...args((t) => ({ filter: t.field({ type: ElementFilter }) })) }

extend(GebiedRef, (field) => ({
  elementen: field({
    voor: 'PUBLIEK',
    type: ElementConnection,
    doc: 'Diensten, voorzieningen en functies die hier zijn, of waren.',
    args: listArgs,
    price: pagePrice,
    read: (rij, { filter, ...page }, context, op) => elementenOp(context, rij, { filter, page, op })
  })
}))

extend(PartijRef, (field) => ({
  aanbod: field({
    voor: 'PUBLIEK',
    type: ElementConnection,
    doc: 'Diensten, voorzieningen en functies die zij aanbiedt.',
    args: pageArgs,
    price: pagePrice,
    read: (partij, page, { vandaag }, op) =>
      bij(
        pageById(partij.aanbod, page, (een) => een.bestaatOp(op ?? vandaag)),
        op
      )
  })
}))

queries((field) => ({
  element: field({
    voor: 'PUBLIEK',
    type: ElementRef,
    nullable: true,
    args: { ...args((t) => ({ id: t.id({ required: true }) })), ...opArg },
    read: (_root, { id, ...asked }, context) => {
      const op = opOf(asked, context)
      const rij = context.overzicht.tabel(Elementen).get(id)
      return rij?.bekend && isTeZien(rij, context) && (op === null || rij.faseOp(op) !== null) ? bij(rij, op) : null
    }
  }),
  elementen: field({
    voor: 'PUBLIEK',
    type: ElementConnection,
    doc: 'Diensten, voorzieningen en functies.',
    args: { ...listArgs, ...opArg },
    price: ({ filter, ...page }) => (filter?.gebied ? pagePrice(page) : searchPrice(page)),
    read: (_root, { filter, op: asked, ...page }, context) =>
      elementenOp(context, null, { filter, page, op: opOf({ op: asked }, context) })
  })
}))

shows('Element', {
  veld: 'element',
  type: ElementRef,
  vind: (overzicht, id) => overzicht.tabel(Elementen).get(id) ?? null
})
