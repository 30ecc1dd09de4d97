// SPDX-License-Identifier: EUPL-1.2
import type { Gebeurtenis, GebeurtenisVan } from '@naober/contracts'
import {
  opstellerVastgelegd,
  Praktijkvoorbeeld,
  toepasserVastgelegd,
  voorbeeldGepubliceerd,
  voorbeeldOpgesteld,
  voorbeeldToegepast
} from '@naober/contracts/initiatieven/praktijkvoorbeeld'
import { eerder } from '@naober/kit/command/scenario'
import { BAARN, D2, D3, KOOR } from './voorbeelden.ts'

export const VOORBEELD = '01977bd0-0000-7000-8000-0000000000a1'
export const TOEPASSING = '01977bd0-0000-7000-8000-0000000000a2'

type Opstelling = GebeurtenisVan<typeof voorbeeldOpgesteld>['data']
export const voorbeeldvelden = {
  titel: 'Zingen zonder repetitieruimte',
  soort: 'BEWONERSINITIATIEF',
  plaatsen: ['STAD'],
  belemmeringen: ['RUIMTE_ZONDER_VASTE_DEKKING'],
  aanpak: 'Elke week bij iemand anders thuis',
  succes: 'Er kwamen buren bij',
  dilemma: 'Wie klein woont, kan niet ontvangen'
} as const satisfies Partial<Opstelling>

export const isOpgesteld = (anders: Partial<Opstelling> = {}) =>
  voorbeeldOpgesteld({
    ...voorbeeldvelden,
    plaatsen: ['STAD'],
    belemmeringen: ['RUIMTE_ZONDER_VASTE_DEKKING'],
    vindplaats: null,
    initiatiefId: KOOR,
    gebied: { ...BAARN, getekendGebiedId: null },
    op: D2,
    ...anders
  })

export const isGepubliceerd = (initiatiefId: string | null = KOOR) =>
  voorbeeldGepubliceerd({
    soort: 'BEWONERSINITIATIEF',
    plaatsen: ['STAD'],
    belemmeringen: ['RUIMTE_ZONDER_VASTE_DEKKING'],
    initiatiefId,
    op: D3
  })

/** Bob applied it. */
export const isToegepast: readonly Gebeurtenis[] = [
  voorbeeldToegepast({
    toepassingId: TOEPASSING,
    initiatiefId: null,
    gebied: { ...BAARN, getekendGebiedId: null },
    toelichting: null,
    op: D3
  }),
  toepasserVastgelegd({ toepassingId: TOEPASSING, persoonId: 'bob' })
]

/** What arrangeur Arie drafted of the choir, with what happened to it since. */
export const hetVoorbeeld = (...sindsdien: Gebeurtenis[]) =>
  eerder(Praktijkvoorbeeld, VOORBEELD, isOpgesteld(), opstellerVastgelegd({ persoonId: 'arie' }), ...sindsdien)
