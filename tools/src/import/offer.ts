// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as wait } from 'node:timers/promises'
import type { EncodedAnswer, EncodedCommand } from '@naober/kit/command/encoded'
import { StartError } from '../start/settings.ts'
import { isRecord } from './source/feature-file.ts'
import type { WayIn } from './way-in.ts'

/** How often a command is offered again while the platform is busy. */
const TRIES = 10

/** No thing ever has this version: asked for it, the platform only tells what it has. */
export const NO_VERSION = 999_999_999_999_999

/**
 * Offers a command until it is answered: a busy platform says how long to wait. Throws a StartError when the platform
 * itself fails or does not know the sender any more, because then the next command would fail too.
 */
export const offer = async (
  { door }: Pick<WayIn, 'door'>,
  encoded: EncodedCommand,
  pause: (ms: number) => Promise<unknown> = wait
): Promise<EncodedAnswer> => {
  for (let tries = 1; ; tries++) {
    const answer = await door.ontvang(encoded)
    if (answer.status === 401)
      throw new StartError('Het platform kent u niet, of niet meer: log opnieuw in. Wat al verstuurd is, is ingelezen.')
    if (answer.status < 500) return answer
    if (answer.retryAfter === undefined || tries === TRIES)
      throw new StartError(
        `Het platform kan nu niets opslaan (${reasonOf(answer)}); wat hierboven staat, is ingelezen.`
      )
    await pause(answer.retryAfter * 1000)
  }
}

/** What a problem document says, with what is wrong in each field. */
export const reasonOf = ({ status, lijf }: EncodedAnswer): string => {
  const problem: unknown = JSON.parse(lijf)
  if (!isRecord(problem)) return `HTTP ${status}`
  const fouten = Array.isArray(problem.fouten) ? problem.fouten.filter(isRecord) : []
  const details = fouten.slice(0, 3).map(({ pad, fout }) => `${String(pad)} ${String(fout)}`)
  // Of what is not there the title says nothing of what that is.
  const said = problem.code === 'ONBEKEND' ? problem.detail : problem.title
  return [String(said ?? `HTTP ${status}`), ...details].join('; ').replace(/\.$/, '')
}
