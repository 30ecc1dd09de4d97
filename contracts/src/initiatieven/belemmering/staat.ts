// SPDX-License-Identifier: EUPL-1.2
import { beheert, isZelf, type Rol, type Samenhang, type Wie } from '../../kern/index.ts'
import { metInitiatief, schrijftErvoor, type VanInitiatief } from '../initiatief.ts'
import type { Gebiedsplaats, InGemeente } from '../regels/gebiedskeuze.ts'
import type { Gevolg, Oplossing } from './gebeurtenissen.ts'

export interface Opgelost {
  readonly hoe: Oplossing
  readonly toelichting: string | null
  readonly op: string
}

export interface BelemmeringStaat {
  readonly id: string
  readonly fase: 'GEMELD' | 'OPGELOST' | 'INGETROKKEN'
  /** Code in the reference table. */
  readonly belemmering: string
  /** Whom it stood in the way; null for an idea that never became an initiatief. */
  readonly initiatiefId: string | null
  readonly gebied: Gebiedsplaats
  readonly ervaring: string
  readonly gevolg: Gevolg
  readonly op: string
  readonly opgelost: Opgelost | null
  readonly melderId: string | null
}

/** Everybody who is known may tell what stood in the way. Source: F1, see docs/bronnen.md. */
export const MELDERS = [
  'bewoner-initiatief',
  'arrangeur',
  'gemeente',
  'partner',
  'beheerder'
] as const satisfies readonly Rol[]

type Meldingdeel = Pick<BelemmeringStaat, 'melderId'> & VanInitiatief & InGemeente

/** Who met it, who writes its initiatief, and the beheerder. */
const isVan = (wie: Wie, melding: Meldingdeel): boolean =>
  beheert(wie, melding.gebied.gemeente) || isZelf(wie, melding.melderId) || schrijftErvoor(wie, melding)

/**
 * Who says more of it and whether it is solved: who met it, who writes its initiatief, an arrangeur of the gemeente and
 * the beheerder. A gemeente does not solve an obstacle on paper. Source: A3, C53, see docs/bronnen.md.
 */
export const onderhoudtMelding = (wie: Wie, melding: Meldingdeel): boolean =>
  isVan(wie, melding) || wie.is('arrangeur', melding.gebied.gemeente)

/** Of what was withdrawn others than its own people see no more than that. */
export const intrekking = {
  is: ({ fase }: BelemmeringStaat): boolean => fase === 'INGETROKKEN',
  eigen: (wie: Wie, melding: BelemmeringStaat, bij: Samenhang): boolean => isVan(wie, metInitiatief(melding, bij)),
  door: 'BelemmeringIngetrokken'
} as const

/** What a viewer may see: who met it is only for those who keep it. */
export const toonBelemmering = (melding: BelemmeringStaat, wie: Wie, bij: Samenhang): object =>
  onderhoudtMelding(wie, metInitiatief(melding, bij)) ? melding : { ...melding, melderId: null }
