// SPDX-License-Identifier: EUPL-1.2
import type { Kloptmelding } from '../../view/element/melding.ts'
import type { Dag } from '../../view/kern/day.ts'
import { pages } from '../kern/connection.ts'
import { datum } from '../kern/dates.ts'
import { kind } from '../kern/kind.ts'
import { KloptNietRef, KloptuitkomstRef } from './codes.ts'

const KloptmeldingRef = kind<Kloptmelding>('Kloptmelding', {
  doc: 'Een melding dat iets niet klopt, en wat erop geantwoord is. Wie het meldde staat er niet bij.',
  fields: (field) => ({
    id: field({ voor: 'ZOALS_OUDER', type: 'ID', read: (een) => een.id }),
    wat: field({ voor: 'ZOALS_OUDER', type: KloptNietRef, read: (een) => een.wat }),
    toelichting: field({
      voor: 'ZOALS_OUDER',
      type: 'String',
      nullable: true,
      read: (een) => een.toelichting?.tekst ?? null
    }),
    op: field({ voor: 'ZOALS_OUDER', type: 'Datum', read: (een) => datum(een.op) }),
    uitkomst: field({
      voor: 'ZOALS_OUDER',
      type: KloptuitkomstRef,
      nullable: true,
      doc: 'Leeg zolang er niet op geantwoord is.',
      read: (een) => een.uitkomst
    }),
    antwoord: field({
      voor: 'ZOALS_OUDER',
      type: 'String',
      nullable: true,
      read: (een) => een.antwoord?.tekst ?? null
    })
  })
})

export const Kloptmeldingen = pages(KloptmeldingRef)

/** True of what was reported on the day that is asked about; null: today. */
export const isGemeld = (melding: Kloptmelding, op: Dag | null): boolean => op === null || melding.op <= op
