// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Opdrachtcontract, OpdrachtVan } from '@naober/contracts'
import type { EncodedAnswer } from '@naober/kit/command/encoded'
import { derivedId } from '@naober/kit/command/ids'
import { isRecord } from './source/feature-file.ts'
import type { WayIn } from './way-in.ts'

/** How often a command is offered again while the platform is busy. */
const TRIES = 10

/**
 * Sends a command that makes something, under an id that follows from its content and a fixed time: sent again, by
 * whoever, it changes nothing. Null when it was accepted, else why not, in words.
 */
export const sendOnce = async <C extends Opdrachtcontract>(
  wayIn: WayIn,
  contract: C,
  velden: OpdrachtVan<C>,
  op: string
): Promise<string | null> => {
  const lijf = JSON.stringify(velden)
  const print = createHash('sha256').update(lijf).digest('hex')
  const encoded = {
    dienst: contract.aggregaat.dienst,
    opdracht: contract.naam,
    id: null,
    opdrachtId: derivedId(`${contract.naam}/${print}`, Date.parse(op)),
    verwachteVersie: null,
    token: wayIn.token,
    trace: null,
    lijf
  }
  for (let tries = 1; ; tries++) {
    const answer = await wayIn.door.ontvang(encoded)
    if (answer.status < 300) return null
    if (answer.retryAfter === undefined || tries === TRIES) return reasonOf(answer)
    await wait(answer.retryAfter * 1000)
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
