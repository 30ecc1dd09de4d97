// SPDX-License-Identifier: EUPL-1.2
import { keuze, type Static } from '../../kern/index.ts'

export const Fase = keuze('IDEE', 'START', 'ACTIEF', 'IN_DE_KNEL', 'GESTOPT')
export type Fase = Static<typeof Fase>

/** Why an initiatief stopped; VERGISSING: it never was, so it stands nowhere as stopped either. Source: 0:531-538, 3:4065-4078. */
export const Stopreden = keuze('BELEMMERING', 'DOEL_BEREIKT', 'OPGEGAAN_IN', 'EIGEN_KEUZE', 'VERGISSING')
export type Stopreden = Static<typeof Stopreden>

/** A phase, from a day on. */
export interface Fasemoment {
  readonly fase: Fase
  readonly op: string
  readonly belemmering: string | null
  readonly reden: Stopreden | null
  readonly opgegaanIn: string | null
}

/** Where each phase may go by a change of phase; IN_DE_KNEL also goes back to the phase before it. Source: eigen keuze. */
const OVERGANGEN: Readonly<Record<Fase, readonly Fase[]>> = {
  IDEE: ['START', 'IN_DE_KNEL', 'GESTOPT'],
  START: ['ACTIEF', 'IN_DE_KNEL', 'GESTOPT'],
  ACTIEF: ['IN_DE_KNEL', 'GESTOPT'],
  IN_DE_KNEL: ['GESTOPT'],
  GESTOPT: []
}

/** Phases that come next. `eerder` is the phase before the present one, or null. */
export const volgendeFasen = (fase: Fase, eerder: Fase | null): readonly Fase[] =>
  fase === 'IN_DE_KNEL' && eerder !== null ? [eerder, ...OVERGANGEN.IN_DE_KNEL] : OVERGANGEN[fase]

/** The phase that a renewal leads to: a stopped initiatief starts again, one in trouble goes on where it was. */
export const faseNaVernieuwing = (fase: Fase, eerder: Fase | null): Fase =>
  fase === 'GESTOPT' ? 'START' : fase === 'IN_DE_KNEL' && eerder !== null ? eerder : fase
