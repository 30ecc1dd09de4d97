// SPDX-License-Identifier: EUPL-1.2
import { isBijDeGrens, WAARSCHUWING_BURENHULP } from '@naober/contracts/initiatieven/regels/burenhulp'
import { beginVan } from '../../view/kern/timeline.ts'
import type { Oproep } from '../../view/oproep/rij.ts'
import { AlledaagseZaakRef } from '../element/codes.ts'
import { GebiedRef } from '../gebied.ts'
import { GetekendGebiedRef } from '../getekend-gebied.ts'
import { InitiatiefRef } from '../initiatief.ts'
import { datum, datumOfNiets } from '../kern/dates.ts'
import { historyField } from '../kern/history.ts'
import type { FieldMaker } from '../kern/kind.ts'
import { bij } from '../kern/moment.ts'
import { PartijRef } from '../partij.ts'
import { BurenhulpRef, MiddelRef, OproepfaseRef, VervalredenRef } from './codes.ts'

/** What a behoefte and an aanbod show alike. */
export const oproepvelden = <R extends Oproep>(field: FieldMaker<R>) => ({
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
    read: ({ initiatief }, _args, _context, op) => (initiatief?.bekend ? bij(initiatief, op) : null)
  }),
  partij: field({
    voor: 'PUBLIEK',
    type: PartijRef,
    nullable: true,
    doc: 'Namens welke partij.',
    read: ({ partij }, _args, _context, op) => (partij?.bekend ? bij(partij, op) : null)
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
    read: (rij) => rij.reden
  }),
  plaatserId: field({
    voor: ['EIGENAAR', 'BEHEER'],
    type: 'ID',
    doc: 'Wie het plaatste: een id, nooit een naam.',
    read: (rij) => rij.plaatserId
  }),
  geschiedenis: historyField<R>(field)
})
