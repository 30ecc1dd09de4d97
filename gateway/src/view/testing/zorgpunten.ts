// SPDX-License-Identifier: EUPL-1.2
import type { BuurtCode } from '@naober/contracts/geografie'
import { toezeggingGedaan, zorgGeuit } from '@naober/contracts/initiatieven/zorgpunt'
import { inBuurt } from './wereld.ts'

/** A worry about a plan in a buurt. */
export const geuit = (waarover: string, op: string, buurt: BuurtCode, initiatiefId: string | null = null) =>
  zorgGeuit({
    waarover,
    zorg: `Het wordt donker bij ${waarover}`,
    haakje: 'Lantaarns',
    initiatiefId,
    gebied: inBuurt(buurt),
    op
  })

export const toegezegd = (op: string, wanneer: string, partijId: string | null = null) =>
  toezeggingGedaan({ toezegging: 'Vier lantaarns', functie: 'gebiedsmakelaar', partijId, wanneer, op })
