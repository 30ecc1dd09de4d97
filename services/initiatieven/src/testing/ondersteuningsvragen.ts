// SPDX-License-Identifier: EUPL-1.2
import type { Gebeurtenis, GebeurtenisVan } from '@naober/contracts'
import {
  Ondersteuningsvraag,
  ondersteuningGevraagd,
  vragerVastgelegd
} from '@naober/contracts/initiatieven/ondersteuningsvraag'
import { eerder } from '@naober/kit/command/scenario'
import { BAARN, D2, KOOR } from './voorbeelden.ts'

export const VRAAG = '01977bd0-0000-7000-8000-000000000071'

type Vraag = GebeurtenisVan<typeof ondersteuningGevraagd>['data']
export const isGevraagd = (anders: Partial<Vraag> = {}) =>
  ondersteuningGevraagd({
    soort: 'GELD',
    initiatiefId: KOOR,
    gebied: { ...BAARN, getekendGebiedId: null },
    vraag: 'Een piano',
    bedrag: 150_000,
    op: D2,
    ...anders
  })

/** The question of the choir, with what happened to it since. */
export const deVraag = (...sindsdien: Gebeurtenis[]) => gesteld({}, ...sindsdien)

/** The same about something else. */
export const gesteld = (anders: Partial<Vraag>, ...sindsdien: Gebeurtenis[]) =>
  eerder(Ondersteuningsvraag, VRAAG, isGevraagd(anders), vragerVastgelegd({ persoonId: 'anna' }), ...sindsdien)
