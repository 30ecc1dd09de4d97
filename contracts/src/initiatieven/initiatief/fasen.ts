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
  readonly toelichting: string | null
}

/** Where each phase may go by a change of phase; IN_DE_KNEL also goes back to the phase before it. Source: eigen keuze. */
const OVERGANGEN: Readonly<Record<Fase, readonly Fase[]>> = {
  IDEE: ['START', 'IN_DE_KNEL', 'GESTOPT'],
  START: ['ACTIEF', 'IN_DE_KNEL', 'GESTOPT'],
  ACTIEF: ['IN_DE_KNEL', 'GESTOPT'],
  IN_DE_KNEL: ['GESTOPT'],
  GESTOPT: []
}

/** Phases that come next, but for a stop as a mistake: see `kanNaar`. `eerder` is the phase before the present one, or null. */
export const volgendeFasen = (fase: Fase, eerder: Fase | null): readonly Fase[] =>
  fase === 'IN_DE_KNEL' && eerder !== null ? [eerder, ...OVERGANGEN.IN_DE_KNEL] : OVERGANGEN[fase]

type Stap = Pick<Fasemoment, 'fase' | 'reden'>

/** True of what says that the initiatief never was. */
export const isVergissing = ({ fase, reden }: Stap): boolean => fase === 'GESTOPT' && reden === 'VERGISSING'

/**
 * Whether a change of phase leads there. As a mistake it stops from every phase, also once it has stopped for another
 * reason: all but what a partij goes on with, who has heard of it. Source: eigen keuze.
 */
export const kanNaar = (stap: Stap, nu: Omit<Fasemoment, 'op'>, eerder: Fase | null): boolean =>
  isVergissing(stap) ? !isVergissing(nu) && nu.opgegaanIn === null : volgendeFasen(nu.fase, eerder).includes(stap.fase)

/** The phase that a renewal leads to: a stopped initiatief starts again, one in trouble goes on where it was. */
export const faseNaVernieuwing = (fase: Fase, eerder: Fase | null): Fase =>
  fase === 'GESTOPT' ? 'START' : fase === 'IN_DE_KNEL' && eerder !== null ? eerder : fase
