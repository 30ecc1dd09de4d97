// SPDX-License-Identifier: EUPL-1.2
import type { InputShapeFromTypeParam } from '@pothos/core'
import type { DienstStand, Stand } from '../../view/kern/positions.ts'
import { builder, type Types } from './builder.ts'
import { kind } from './kind.ts'

/** A place in the log of a service, as given back in answers. */
export const StandRef = kind<Stand>('Stand', {
  doc: 'Een plaats in het logboek van een dienst.',
  fields: (field) => ({
    dienst: field({ voor: 'ZOALS_OUDER', type: 'String', read: (stand) => stand.dienst }),
    logId: field({ voor: 'ZOALS_OUDER', type: 'ID', read: (stand) => stand.logId }),
    positie: field({ voor: 'ZOALS_OUDER', type: 'Positie', read: (stand) => stand.positie })
  })
})

export const DienstStandRef = kind<DienstStand>('DienstStand', {
  doc: 'Tot en met welke plaats in het logboek van een dienst dit overzicht spreekt.',
  fields: (field) => ({
    dienst: field({ voor: 'ZOALS_OUDER', type: 'String', read: (stand) => stand.dienst }),
    logId: field({ voor: 'ZOALS_OUDER', type: 'ID', read: (stand) => stand.logId }),
    positie: field({ voor: 'ZOALS_OUDER', type: 'Positie', read: (stand) => stand.positie }),
    at: field({
      voor: 'ZOALS_OUDER',
      type: 'Tijdstip',
      nullable: true,
      doc: 'Wanneer dat is vastgelegd; leeg als er nog niets is.',
      read: (stand) => momentOf(stand.at)
    }),
    bij: field({
      voor: 'ZOALS_OUDER',
      type: 'Boolean',
      doc: 'De dienst is bereikbaar en er is niets nieuwers.',
      read: (stand) => stand.bij
    }),
    achterSinds: field({
      voor: 'ZOALS_OUDER',
      type: 'Tijdstip',
      nullable: true,
      doc: 'Sinds wanneer dit achterloopt.',
      read: (stand) => momentOf(stand.achterSinds)
    })
  })
})

/** ISO 8601 of ms since the epoch. */
export const momentOf = (ms: number | null): string | null => (ms === null ? null : new Date(ms).toISOString())

export const StandInvoer = builder.inputType('StandInvoer', {
  description: 'Een plaats in het logboek van een dienst. Zonder logId: van welk logboek er ook is.',
  fields: (t) => ({
    dienst: t.string({ required: true }),
    logId: t.id(),
    positie: t.field({ type: 'Positie', required: true })
  })
})

/** The positions that a caller named. */
export const standenOf = (invoer: InputShapeFromTypeParam<Types, [typeof StandInvoer], true>): Stand[] =>
  invoer.map(({ dienst, logId, positie }) => ({ dienst, logId: logId ?? '', positie }))
