// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import type { Opdrachtcontract, OpdrachtVan } from '@naober/contracts'
import { derivedId } from '@naober/kit/command/ids'
import { NO_VERSION, offer, reasonOf } from './offer.ts'
import { isRecord } from './source/feature-file.ts'
import type { WayIn } from './way-in.ts'

/** The thing is now as the command says, was so already, or is not, with the reason in words. */
export type PutOutcome = { readonly kind: 'PUT' | 'SAME' } | { readonly kind: 'REFUSED'; readonly reason: string }

/**
 * Makes a thing as the command says, or replaces it; a thing that is so already stays untouched. The id of the command
 * follows from its content, a fixed time and the version it replaces, so it cannot happen twice.
 */
export const putThing = async <C extends Opdrachtcontract>(
  wayIn: Pick<WayIn, 'door' | 'token'>,
  contract: C,
  velden: OpdrachtVan<C>,
  op: string,
  pause: (ms: number) => Promise<unknown> = wait
): Promise<PutOutcome> => {
  const lijf = JSON.stringify(velden)
  const print = createHash('sha256').update(lijf).digest('hex')
  const send = (after: string, verwachteVersie: number) =>
    offer(
      wayIn,
      {
        dienst: contract.aggregaat.dienst,
        opdracht: contract.naam,
        id: null,
        opdrachtId: derivedId(`${contract.naam}/${print}/${after}`, Date.parse(op)),
        verwachteVersie,
        token: wayIn.token,
        trace: null,
        lijf
      },
      pause
    )
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
