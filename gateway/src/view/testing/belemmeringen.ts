// SPDX-License-Identifier: EUPL-1.2
import type { BuurtCode } from '@naober/contracts/geografie'
import { belemmeringGemeld } from '@naober/contracts/initiatieven/belemmering'
import { faseGewijzigd } from '@naober/contracts/initiatieven/initiatief'
import { inBuurt } from './wereld.ts'

/** An obstacle that was met in a buurt. */
export const gemeld = (belemmering: string, op: string, buurt: BuurtCode, initiatiefId: string | null = null) =>
  belemmeringGemeld({
    belemmering,
    initiatiefId,
    gebied: inBuurt(buurt),
    ervaring: `Over ${belemmering}`,
    gevolg: 'UITSTEL',
    op
  })

/** An initiatief that an obstacle got into trouble, or ended. */
export const inDeKnel = (belemmering: string, op: string, naar: 'IN_DE_KNEL' | 'GESTOPT' = 'IN_DE_KNEL') =>
  faseGewijzigd({
    van: 'IDEE',
    naar,
    op,
    belemmering,
    reden: naar === 'GESTOPT' ? 'BELEMMERING' : null,
    opgegaanIn: null,
    toelichting: null
  })
