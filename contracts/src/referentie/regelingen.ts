// SPDX-License-Identifier: EUPL-1.2
import { keuze, type Static } from '../kern/velden.ts'
import { PROGRAMMAS } from './regelingen/programmas.ts'
import { BIJDRAGEN, BUDGETTEN, REGELINGEN_OM_AAN_TE_VRAGEN } from './regelingen/regelingen.ts'
import type { Regeling } from './regelingen/vorm.ts'
import { metCode } from './rij.ts'

export * from './regelingen/vorm.ts'

/** Programmes by which money comes and goes. */
export const ProgrammaCode = keuze(
  'WOZO',
  'WONEN_EN_ZORG_VOOR_OUDEREN',
  'EEN_THUIS_VOOR_IEDEREEN',
  'BUURTSAAM',
  'GALA_SPUK',
  'GEZOND_EN_WEL_OUDER_WORDEN',
  'KRACHTWIJKEN',
  'ISV'
)
export type ProgrammaCode = Static<typeof ProgrammaCode>

/** Sources of money; ANDERS is for what no row names. */
export const RegelingCode = keuze(
  'SOO',
  'ZORGGESCHIKTE_WONINGEN',
  'WIJKSCANVOUCHER',
  'INTERGENERATIONEEL_WONEN',
  'TRANSITIEGELDEN_ZORGKANTOOR',
  'STIMULERINGSMIDDELEN_PROVINCIE',
  'FONDSEN_EN_PROJECTGELD',
  'LANDELIJKE_REGELING',
  'OUDERENZORG_600_MILJOEN',
  'WLZ_BETAALTITEL',
  'WMO',
  'ZORGBUDGET_VPT',
  'EIGEN_MIDDELEN',
  'LEEFBAARHEIDSBUDGET',
  'WIJKPOT',
  'HUUR',
  'SERVICEPAKKET',
  'MENSKRACHT',
  'GIFTEN',
  'GEBRUIKSBIJDRAGE',
  'HUURKORTING',
  'ANDERS'
)
export type RegelingCode = Static<typeof RegelingCode>

/**
 * Where money for the sociale basis comes from, with what it pays and how long. Source: B1, B2, B3, B4, B5, B7, B11, B25,
 * B29, B41, F35, see docs/bronnen.md.
 */
export const REGELINGEN: readonly Regeling[] = [
  ...PROGRAMMAS,
  ...REGELINGEN_OM_AAN_TE_VRAGEN,
  ...BUDGETTEN,
  ...BIJDRAGEN
]

/** The regeling or programma with this code, or undefined. */
export const regelingMetCode = metCode(REGELINGEN)
