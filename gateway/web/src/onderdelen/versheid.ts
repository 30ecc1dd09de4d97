// SPDX-License-Identifier: EUPL-1.2
import { dagenTussen } from './datum.ts'

export interface Versheidswoord {
  readonly woorden: string
  readonly staat: 'vers' | 'stil' | 'oud' | 'onbekend'
}

const STIL_NA = 60
const OUD_NA = 365

const meervoud = (aantal: number, een: string, meer: string) => `${aantal} ${aantal === 1 ? een : meer}`

/**
 * How fresh something is, in words.
 *
 * @param bevestigdOp last day on which somebody confirmed it; null, or later than `op`: nobody had
 * @param op the day on which one looks
 */
export function versheidInWoorden(bevestigdOp: string | null, op: string): Versheidswoord {
  if (bevestigdOp === null || bevestigdOp > op) return { woorden: 'nog niet bevestigd', staat: 'onbekend' }
  const dagen = dagenTussen(bevestigdOp, op)
  if (dagen <= 0) return { woorden: 'vandaag bevestigd', staat: 'vers' }
  if (dagen === 1) return { woorden: 'gisteren bevestigd', staat: 'vers' }
  if (dagen < STIL_NA) return { woorden: `bevestigd ${dagen} dagen geleden`, staat: 'vers' }
  const maanden = meervoud(Math.floor(dagen / 30.4), 'maand', 'maanden')
  if (dagen < OUD_NA) return { woorden: `al ${maanden} niet bevestigd`, staat: 'stil' }
  return { woorden: `misschien verouderd: al ${Math.floor(dagen / 365)} jaar niet bevestigd`, staat: 'oud' }
}
