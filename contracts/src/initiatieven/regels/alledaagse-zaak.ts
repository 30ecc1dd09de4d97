// SPDX-License-Identifier: EUPL-1.2
import { keuze, type Static } from '../../kern/index.ts'

/** Everyday matters that a zorgzame buurt picks up itself. Source: A7, see docs/bronnen.md. */
export const AlledaagseZaak = keuze('MAALTIJD', 'VERVOER', 'BOODSCHAPPEN')
export type AlledaagseZaak = Static<typeof AlledaagseZaak>
