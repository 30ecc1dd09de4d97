// SPDX-License-Identifier: EUPL-1.2

import { Activiteitfase, Ontmoetingswijze } from '@naober/contracts/initiatieven/regels/ontmoeting'
import { momentOf } from '@naober/kit/time/local-start'
import { dagVanMoment } from '../../view/kern/day.ts'
import type { Moment } from '../../view/ontmoeting/keer.ts'
import { type Ontmoeting, tijdVan } from '../../view/ontmoeting/rij.ts'
import { GebiedRef } from '../gebied.ts'
import { InitiatiefRef } from '../initiatief.ts'
import { datum } from '../kern/dates.ts'
import { getoond } from '../kern/ingetrokken.ts'
import { enumOf } from '../kern/input.ts'
import type { FieldMaker } from '../kern/kind.ts'
import { bij } from '../kern/moment.ts'

export const WijzeRef = enumOf('Ontmoetingswijze', 'Vanzelf of afgesproken: beide tellen.', Ontmoetingswijze)
export const ActiviteitfaseRef = enumOf('Activiteitfase', 'Wat er van een activiteit werd.', Activiteitfase)

const MINUUT_MS = 60_000

/** When it begins and ends, ISO 8601 in UTC: summer time reckoned with. */
export const beginVan = ({ dag, minuut }: Moment): string =>
  new Date(momentOf(datum(dag), tijdVan(minuut))).toISOString()
export const eindeVan = (moment: Moment): string =>
  new Date(Date.parse(beginVan(moment)) + moment.duur * MINUUT_MS).toISOString()

/** Whether it is over at a moment, ms since the epoch. Most days tell so without reckoning with summer time. */
export const isVoorbij = (moment: Moment, nu: number): boolean =>
  moment.dag <= dagVanMoment(nu) && Date.parse(eindeVan(moment)) <= nu

/** What is told of an activiteit and of a series; `van` finds the row of what is shown. */
export const verteld = <S>(field: FieldMaker<S>, van: (een: S) => Ontmoeting) => ({
  naam: field({ voor: 'PUBLIEK', type: 'String', read: (een) => van(een).naam.tekst }),
  omschrijving: field({
    voor: 'PUBLIEK',
    type: 'String',
    nullable: true,
    read: (een) => van(een).omschrijving?.tekst ?? null
  }),
  waar: field({
    voor: 'PUBLIEK',
    type: 'String',
    nullable: true,
    doc: 'Waar u moet zijn, in woorden.',
    read: (een) => van(een).waar?.tekst ?? null
  }),
  wijze: field({ voor: 'PUBLIEK', type: WijzeRef, nullable: true, read: (een) => van(een).wijze }),
  gebied: field({
    voor: 'PUBLIEK',
    type: GebiedRef,
    nullable: true,
    doc: 'Het kleinste gebied dat ervan bekend is.',
    read: (een, _args, _context, op) => {
      const gebied = van(een).plaats?.gebied
      return gebied?.bekend ? bij(gebied, op) : null
    }
  }),
  initiatief: field({
    voor: 'PUBLIEK',
    type: InitiatiefRef,
    nullable: true,
    read: (een, _args, context, op) => getoond(van(een).initiatief, context, op)
  })
})

/** Its own people still see what was recorded by mistake, and that it was one. */
export const ookVergissing = <R extends { readonly vergissing: boolean }>(field: FieldMaker<R>) => ({
  vergissing: field({
    voor: 'PUBLIEK',
    type: 'Boolean',
    doc: 'Het stond er bij vergissing. Alleen wie erbij hoort ziet het nog.',
    read: ({ vergissing }) => vergissing
  })
})
