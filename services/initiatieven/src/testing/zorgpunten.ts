// SPDX-License-Identifier: EUPL-1.2
import type { Gebeurtenis, GebeurtenisVan } from '@naober/contracts'
import {
  toezeggerVastgelegd,
  toezeggingGedaan,
  uiterVastgelegd,
  Zorgpunt,
  zorgGeuit
} from '@naober/contracts/initiatieven/zorgpunt'
import { eerder } from '@naober/kit/command/scenario'
import { BAARN, D2, D3, KOOR } from './voorbeelden.ts'

export const ZORG = '01977bd0-0000-7000-8000-000000000091'

type Uiting = GebeurtenisVan<typeof zorgGeuit>['data']
export const isGeuit = (anders: Partial<Uiting> = {}) =>
  zorgGeuit({
    waarover: 'Een woning voor acht mensen',
    zorg: 'Het is er nu al donker',
    haakje: 'Lantaarns langs het pad',
    initiatiefId: KOOR,
    gebied: { ...BAARN, getekendGebiedId: null },
    op: D2,
    ...anders
  })

type Belofte = GebeurtenisVan<typeof toezeggingGedaan>['data']
export const beloofd: Belofte = {
  toezegging: 'Vier lantaarns',
  functie: 'gebiedsmakelaar',
  partijId: null,
  wanneer: '2025-06-01',
  op: D3
}

/** The promise of Gea for Baarn. */
export const isToegezegd = (anders: Partial<Belofte> = {}): readonly Gebeurtenis[] => [
  toezeggingGedaan({ ...beloofd, ...anders }),
  toezeggerVastgelegd({ persoonId: 'gea' })
]

/** What Bob worries about, with what happened to it since. */
export const deZorg = (...sindsdien: Gebeurtenis[]) =>
  eerder(Zorgpunt, ZORG, isGeuit(), uiterVastgelegd({ persoonId: 'bob' }), ...sindsdien)
