// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import type { Opdrachtcontract, OpdrachtVan } from '@naober/contracts'
import type { EncodedAnswer, EncodedCommand } from '@naober/kit/command/encoded'
import { derivedId } from '@naober/kit/command/ids'
import { StartError } from '../start/settings.ts'
import { isRecord } from './source/feature-file.ts'
import type { WayIn } from './way-in.ts'

/** How often a command is offered again while the platform is busy. */
const TRIES = 10

/** The thing is now as the command says, was so already, or is not, with the reason in words. */
export type PutOutcome = { readonly kind: 'PUT' | 'SAME' } | { readonly kind: 'REFUSED'; readonly reason: string }

/** No thing ever has this version: asked for it, the platform only tells which version and values there are. */
const NO_VERSION = 999_999_999_999_999

/**
 * Makes a thing as the command says, or replaces it; a thing that is so already stays untouched. The id of the command
 * follows from its content, a fixed time and the version it replaces, so it cannot happen twice.
 */
export const putThing = async <C extends Opdrachtcontract>(
  wayIn: WayIn,
  contract: C,
  velden: OpdrachtVan<C>,
  op: string,
  pause: (ms: number) => Promise<unknown> = wait
): Promise<PutOutcome> => {
  const lijf = JSON.stringify(velden)
  const print = createHash('sha256').update(lijf).digest('hex')
  const send = (after: string, verwachteVersie: number) =>
    offer(wayIn, pause, {
      dienst: contract.aggregaat.dienst,
      opdracht: contract.naam,
      id: null,
      opdrachtId: derivedId(`${contract.naam}/${print}/${after}`, Date.parse(op)),
      verwachteVersie,
      token: wayIn.token,
      trace: null,
      lijf
    })
  const asked = await send('vraag', NO_VERSION)
  const now: unknown = JSON.parse(asked.lijf)
  if (!isRecord(now) || typeof now.versie !== 'number') return { kind: 'REFUSED', reason: reasonOf(asked) }
  if (holds(velden, now.waarden)) return { kind: 'SAME' }
  const answer = await send(`na versie ${now.versie}`, now.versie)
  return answer.status < 300 ? { kind: 'PUT' } : { kind: 'REFUSED', reason: reasonOf(answer) }
}

/** Whether everything the command says is so already. */
const holds = (velden: object, waarden: unknown): boolean =>
  isRecord(waarden) && Object.entries(velden).every(([naam, waarde]) => isDeepStrictEqual(waarde, waarden[naam]))

/**
 * Offers a command until it is answered: a busy platform says how long to wait. Throws a StartError when the platform
 * itself fails, because then the next command would fail too.
 */
const offer = async (
  { door }: WayIn,
  pause: (ms: number) => Promise<unknown>,
  encoded: EncodedCommand
): Promise<EncodedAnswer> => {
  for (let tries = 1; ; tries++) {
    const answer = await door.ontvang(encoded)
    if (answer.status < 500) return answer
    if (answer.retryAfter === undefined || tries === TRIES)
      throw new StartError(
        `Het platform kan nu niets opslaan (${reasonOf(answer)}); wat hierboven staat, is ingelezen.`
      )
    await pause(answer.retryAfter * 1000)
  }
}

/** What a problem document says, with what is wrong in each field. */
const reasonOf = ({ status, lijf }: EncodedAnswer): string => {
  const problem: unknown = JSON.parse(lijf)
  if (!isRecord(problem)) return `HTTP ${status}`
  const fouten = Array.isArray(problem.fouten) ? problem.fouten.filter(isRecord) : []
  const details = fouten.slice(0, 3).map(({ pad, fout }) => `${String(pad)} ${String(fout)}`)
  return [String(problem.title ?? `HTTP ${status}`), ...details].join('; ').replace(/\.$/, '')
}
