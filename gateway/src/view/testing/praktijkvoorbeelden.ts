// SPDX-License-Identifier: EUPL-1.2

import type { Gebeurtenis } from '@naober/contracts'
import {
  Praktijkvoorbeeld,
  type Uitkomst,
  uitkomstTeruggekoppeld,
  voorbeeldGepubliceerd,
  voorbeeldOpgesteld,
  voorbeeldToegepast
} from '@naober/contracts/initiatieven/praktijkvoorbeeld'
import type { Deel } from './log.ts'
import { inBuurt } from './wereld.ts'

type Opstelling = Parameters<typeof voorbeeldOpgesteld>[0]

/** An example against one obstacle, of a bewonersinitiatief in a town. */
export const opgesteld = (titel: string, anders: Partial<Opstelling> = {}) =>
  voorbeeldOpgesteld({
    titel,
    soort: 'BEWONERSINITIATIEF',
    plaatsen: ['STAD'],
    belemmeringen: ['SCHOTTEN'],
    aanpak: `Zo deed ${titel} het`,
    succes: 'Er kwamen buren bij',
    dilemma: 'Het vraagt veel',
    vindplaats: null,
    initiatiefId: null,
    gebied: null,
    op: '2024-01-01',
    ...anders
  })

export const gepubliceerd = (op = '2024-02-01') =>
  voorbeeldGepubliceerd({
    soort: 'BEWONERSINITIATIEF',
    plaatsen: ['STAD'],
    belemmeringen: ['SCHOTTEN'],
    initiatiefId: null,
    op
  })

export const toegepast = (toepassingId: string, op: string) =>
  voorbeeldToegepast({
    toepassingId,
    initiatiefId: null,
    gebied: inBuurt('BU03080103'),
    toelichting: null,
    op
  })

export const verteld = (toepassingId: string, uitkomst: Uitkomst, op: string) =>
  uitkomstTeruggekoppeld({ toepassingId, uitkomst, lessen: 'Begin klein', op })

/** What happened to one example, as the parts of a commit. */
export const van = (id: string, ...gebeurtenissen: readonly Gebeurtenis[]): readonly Deel[] =>
  gebeurtenissen.map((een) => [Praktijkvoorbeeld, id, een])
