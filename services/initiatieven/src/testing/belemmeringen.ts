// SPDX-License-Identifier: EUPL-1.2
import type { Gebeurtenis, GebeurtenisVan } from '@naober/contracts'
import { Belemmering, belemmeringGemeld, melderVastgelegd } from '@naober/contracts/initiatieven/belemmering'
import { eerder } from '@naober/kit/command/scenario'
import { BAARN, D2, KOOR } from './voorbeelden.ts'

export const MELDING = '01977bd0-0000-7000-8000-000000000081'

type Melding = GebeurtenisVan<typeof belemmeringGemeld>['data']
export const isGemeld = (anders: Partial<Melding> = {}) =>
  belemmeringGemeld({
    belemmering: 'KOSTENDELERSNORM',
    initiatiefId: KOOR,
    gebied: { ...BAARN, getekendGebiedId: null },
    ervaring: 'Samen wonen kost ons de uitkering',
    gevolg: 'UITSTEL',
    op: D2,
    ...anders
  })

/** What the choir met, told by Anna, with what happened to it since. */
export const deMelding = (...sindsdien: Gebeurtenis[]) =>
  eerder(Belemmering, MELDING, isGemeld(), melderVastgelegd({ persoonId: 'anna' }), ...sindsdien)
