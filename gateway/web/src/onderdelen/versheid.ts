// SPDX-License-Identifier: EUPL-1.2
import { dagenTussen, dagInWoorden } from './datum.ts'
import { teksten } from './versheid.nl.ts'

export interface Versheidswoord {
  readonly woorden: string
  readonly staat: 'vers' | 'stil' | 'oud' | 'onbekend' | 'twijfel'
}

const STIL_NA = 60
const OUD_NA = 365

/**
 * How fresh something is, in words.
 *
 * @param bevestigdOp last day on which somebody confirmed it; null, or later than `op`: nobody had
 * @param op the day on which one looks
 * @param twijfelOp since when somebody says that it is not right, and nobody answered
 */
export function versheidInWoorden(
  bevestigdOp: string | null,
  op: string,
  twijfelOp: string | null = null
): Versheidswoord {
  if (twijfelOp !== null && twijfelOp <= op)
    return { woorden: teksten.twijfel(dagInWoorden(twijfelOp, op)), staat: 'twijfel' }
  if (bevestigdOp === null || bevestigdOp > op) return { woorden: teksten.nooit, staat: 'onbekend' }
  const dagen = dagenTussen(bevestigdOp, op)
  if (dagen <= 0) return { woorden: teksten.vandaag, staat: 'vers' }
  if (dagen === 1) return { woorden: teksten.gisteren, staat: 'vers' }
  if (dagen < STIL_NA) return { woorden: teksten.dagen(dagen), staat: 'vers' }
  if (dagen < OUD_NA) return { woorden: teksten.maanden(Math.floor(dagen / 30.4)), staat: 'stil' }
  return { woorden: teksten.jaren(Math.floor(dagen / 365)), staat: 'oud' }
}
