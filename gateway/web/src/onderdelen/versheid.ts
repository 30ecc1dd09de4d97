// SPDX-License-Identifier: EUPL-1.2
import { dagenTussen } from './datum.ts'
import { teksten } from './versheid.nl.ts'

export interface Versheidswoord {
  readonly woorden: string
  readonly staat: 'vers' | 'stil' | 'oud' | 'onbekend'
}

const STIL_NA = 60
const OUD_NA = 365

/**
 * How fresh something is, in words.
 *
 * @param bevestigdOp last day on which somebody confirmed it; null, or later than `op`: nobody had
 * @param op the day on which one looks
 */
export function versheidInWoorden(bevestigdOp: string | null, op: string): Versheidswoord {
  if (bevestigdOp === null || bevestigdOp > op) return { woorden: teksten.nooit, staat: 'onbekend' }
  const dagen = dagenTussen(bevestigdOp, op)
  if (dagen <= 0) return { woorden: teksten.vandaag, staat: 'vers' }
  if (dagen === 1) return { woorden: teksten.gisteren, staat: 'vers' }
  if (dagen < STIL_NA) return { woorden: teksten.dagen(dagen), staat: 'vers' }
  if (dagen < OUD_NA) return { woorden: teksten.maanden(Math.floor(dagen / 30.4)), staat: 'stil' }
  return { woorden: teksten.jaren(Math.floor(dagen / 365)), staat: 'oud' }
}
