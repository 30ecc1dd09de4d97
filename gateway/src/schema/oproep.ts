// SPDX-License-Identifier: EUPL-1.2
import { isBijDeGrens, WAARSCHUWING_BURENHULP } from '@naober/contracts/initiatieven/regels/burenhulp'
import { Aanbiedingen } from '../view/aanbod.ts'
import { Behoeften } from '../view/behoefte.ts'
import { beginVan } from '../view/kern/timeline.ts'
import type { Oproep } from '../view/oproep/rij.ts'
import { AlledaagseZaakRef } from './element/codes.ts'
import { GebiedRef } from './gebied.ts'
import { GetekendGebiedRef } from './getekend-gebied.ts'
import { InitiatiefRef } from './initiatief.ts'
import { datum, datumOfNiets } from './kern/dates.ts'
import { historyField } from './kern/history.ts'
import { getoond, isTeZien } from './kern/ingetrokken.ts'
import { args, queries, type Shared, shared } from './kern/kind.ts'
import { bij } from './kern/moment.ts'
import { opArg, opOf } from './kern/op.ts'
import { BurenhulpRef, MiddelRef, OproepfaseRef, VervalredenRef } from './oproep/codes.ts'
import { PartijRef } from './partij.ts'

/** What a behoefte and an aanbod have in common: all that they are asked. */
export const OproepRef: Shared<Oproep> = shared<Oproep>('Oproep', {
  doc: 'Wat iemand nodig heeft of te bieden heeft: een ruimte, handen, kennis, spullen, geld of een netwerk.',
  which: ({ tabel }) => tabel.naam,
  fields: (field) => ({
    id: field({ voor: 'PUBLIEK', type: 'ID', read: (rij) => rij.id }),
    versie: field({ voor: 'PUBLIEK', type: 'Versie', read: (rij) => rij.versie }),
    soort: field({ voor: 'PUBLIEK', type: MiddelRef, nullable: true, read: (rij) => rij.soort }),
    hulp: field({ voor: 'PUBLIEK', type: BurenhulpRef, nullable: true, read: (rij) => rij.hulp }),
    alledaagseZaak: field({
      voor: 'PUBLIEK',
      type: AlledaagseZaakRef,
      nullable: true,
      read: (rij) => rij.alledaagseZaak
    }),
    wat: field({ voor: 'PUBLIEK', type: 'String', read: (rij) => rij.wat.tekst }),
    omschrijving: field({
      voor: 'PUBLIEK',
      type: 'String',
      nullable: true,
      read: (rij) => rij.omschrijving?.tekst ?? null
    }),
    waarschuwing: field({
      voor: 'PUBLIEK',
      type: 'String',
      nullable: true,
      doc: 'Waar u op moet letten bij hulp die buren minder vaak geven.',
      read: ({ hulp }) => (isBijDeGrens(hulp) ? WAARSCHUWING_BURENHULP : null)
    }),
    initiatief: field({
      voor: 'PUBLIEK',
      type: InitiatiefRef,
      nullable: true,
      doc: 'Namens welk initiatief. Zonder initiatief en partij is het iemand uit de buurt.',
      read: ({ initiatief }, _args, context, op) => getoond(initiatief, context, op)
    }),
    partij: field({
      voor: 'PUBLIEK',
      type: PartijRef,
      nullable: true,
      doc: 'Namens welke partij.',
      read: ({ partij }, _args, context, op) => getoond(partij, context, op)
    }),
    gebied: field({
      voor: 'PUBLIEK',
      type: GebiedRef,
      nullable: true,
      read: ({ plaats }, _args, _context, op) => (plaats === null ? null : bij(plaats.gebied, op))
    }),
    getekendGebied: field({
      voor: 'PUBLIEK',
      type: GetekendGebiedRef,
      nullable: true,
      read: ({ plaats }) => (plaats?.getekend?.bekend ? plaats.getekend : null)
    }),
    vanaf: field({ voor: 'PUBLIEK', type: 'Datum', nullable: true, read: (rij) => datumOfNiets(rij.vanaf) }),
    laatste: field({
      voor: 'PUBLIEK',
      type: 'Datum',
      nullable: true,
      doc: 'De laatste dag waarop het geldt.',
      read: (rij) => datumOfNiets(rij.laatsteDag)
    }),
    geplaatstOp: field({
      voor: 'PUBLIEK',
      type: 'Datum',
      nullable: true,
      sinds: ({ fasen }) => fasen && beginVan(fasen),
      read: ({ fasen }) => (fasen === null ? null : datum(beginVan(fasen)))
    }),
    fase: field({
      voor: 'PUBLIEK',
      type: OproepfaseRef,
      nullable: true,
      doc: 'Op de gevraagde dag.',
      read: (rij, _args, { vandaag }, op) => rij.faseOp(op ?? vandaag)
    }),
    reden: field({
      voor: 'PUBLIEK',
      type: VervalredenRef,
      nullable: true,
      doc: 'Waarom het vervallen is.',
      sinds: ({ fasen }) => fasen?.sinds ?? null,
      read: (rij) => rij.reden
    }),
    verlatenOp: field({
      voor: 'PUBLIEK',
      type: 'Datum',
      nullable: true,
      doc: 'Sinds wanneer er niemand meer achter staat: het initiatief stopte, of de partij vertrok. Dan staat het niet open.',
      sinds: ({ verlatenOp }) => verlatenOp,
      read: (rij) => datumOfNiets(rij.verlatenOp)
    }),
    plaatserId: field({
      voor: ['EIGENAAR', 'BEHEER'],
      type: 'ID',
      doc: 'Wie het plaatste: een id, nooit een naam.',
      read: (rij) => rij.plaatserId
    }),
    geschiedenis: historyField<Oproep>(field)
  })
})

queries((field) => ({
  oproep: field({
    voor: 'PUBLIEK',
    type: OproepRef,
    nullable: true,
    doc: 'De behoefte of het aanbod met dit id.',
    args: { ...args((t) => ({ id: t.id({ required: true }) })), ...opArg },
    read: (_root, { id, ...asked }, context) => {
      const op = opOf(asked, context)
      const rij = context.overzicht.tabel(Behoeften).get(id) ?? context.overzicht.tabel(Aanbiedingen).get(id)
      return rij?.bekend && isTeZien(rij, context) && (op === null || rij.faseOp(op) !== null) ? bij(rij, op) : null
    }
  })
}))
