// SPDX-License-Identifier: EUPL-1.2
import type { Opdrachtcontract } from '@naober/contracts'
import { isTechnicalCode, type TechnicalCodeName } from '../errors/codes.ts'
import { problem } from '../errors/problem.ts'
import { commandPath } from '../http/paths.ts'
import type { CommandDoor, EncodedAnswer, EncodedCommand } from './encoded.ts'
import { isUuidv7, uuidv7 } from './ids.ts'

interface Parts {
  /** Base address per service: `{ initiatieven: 'http://127.0.0.1:4001' }`. */
  readonly addresses: Readonly<Record<string, string>>
  readonly contractNamed: (naam: string) => Opdrachtcontract | undefined
  /** Headers that tell the service that a process of ours sends this. */
  readonly headers?: Readonly<Record<string, string>>
  readonly timeoutMs?: number
}

/** Who does not know what became of a command, or does not answer, is asked twice. */
const ASKS = 2
/** A process that stops says so at once and has others beside it, and each of our connections may still lead to it. */
const ASKS_WHILE_STOPPING = 5

/**
 * Sends commands to their service over HTTP: the same encoded request, the same answer. A reply that does not come, or
 * does not settle the command, is asked for again under the same command id, so the command cannot happen twice.
 */
export const httpDoor = ({ addresses, contractNamed, headers = {}, timeoutMs = 5_000 }: Parts): CommandDoor => ({
  ontvang: async (opdracht: EncodedCommand): Promise<EncodedAnswer> => {
    const address = addresses[opdracht.dienst]
    const contract = contractNamed(opdracht.opdracht)
    if (address === undefined || !contract) return absent()
    const url = address + commandPath(contract).replace('{id}', asPart(opdracht.id ?? ''))
    const opdrachtId = opdracht.opdrachtId ?? uuidv7()
    const init = {
      method: 'POST',
      headers: { ...headers, ...headersOf({ ...opdracht, opdrachtId }) },
      body: opdracht.lijf,
      // What somebody asks goes to the service it is meant for, and to nobody that points further.
      redirect: 'error' as const
    }
    const ask = async (): Promise<Heard> => {
      try {
        return await readAnswer(await fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) }))
      } catch {
        return 'NOTHING'
      }
    }
    let mayBeStored = false
    for (let asked = 1; ; asked += 1) {
      const heard = await ask()
      if (typeof heard === 'object') return mayBeStored && isOfThisTime(heard) ? unknown(opdrachtId) : heard
      if (heard === 'NOTHING') mayBeStored = true
      if (asked >= (heard === 'STOPS' ? ASKS_WHILE_STOPPING : ASKS)) return unknown(opdrachtId)
    }
  }
})

/** An answer that settles the command; `STOPS`: who answered takes nothing in any more; `NOTHING`: all else. */
type Heard = EncodedAnswer | 'STOPS' | 'NOTHING'

/** Codes with which a service leaves open what became of a command. */
const OPEN: readonly TechnicalCodeName[] = ['STOPT', 'UITKOMST_ONBEKEND']

/**
 * The word of a service is known by what it says: an acceptance, or a code of ours. Others speak too, whatever the
 * status: a balancer that knows no route or spares its visitors, a proxy that reaches nobody, or a server that closes
 * and answers a connection that was still there.
 */
const heardFrom = (answer: EncodedAnswer): Heard => {
  const body = bodyOf(answer.lijf)
  if (answer.status < 300) return isAcceptance(body) ? answer : 'NOTHING'
  if (answer.status === REFUSED && isRefusal(body)) return answer
  const code = 'code' in body && isTechnicalCode(body.code) ? body.code : undefined
  if (code !== undefined && !OPEN.includes(code)) return answer
  return answer.status === 503 && code !== 'UITKOMST_ONBEKEND' ? 'STOPS' : 'NOTHING'
}

/** Says no to this asking, and nothing of what an earlier one came to: who may be told that nothing is kept repeats it anew. */
const isOfThisTime = ({ status }: EncodedAnswer): boolean => status === 429 || status >= 500

/** Status of a refusal of the domain. Its code may be newer than we are. */
const REFUSED = 422
const isRefusal = (body: object): boolean =>
  'code' in body && typeof body.code === 'string' && /^[A-Z][A-Z0-9_]*$/.test(body.code)

const isAcceptance = (body: object): boolean => 'logId' in body && 'positie' in body

const bodyOf = (lijf: string): object => {
  try {
    const body: unknown = JSON.parse(lijf)
    return typeof body === 'object' && body !== null ? body : {}
  } catch {
    return {}
  }
}

/** Goes in the place of what no address or header can carry: the service refuses it as it would that. */
const NONE = 'geen'

/** Part of a path. A dot or two would lead to another place. */
const asPart = (id: string): string => (/^(?!\.{1,2}$)[\w.:-]{0,100}$/.test(id) ? encodeURIComponent(id) : NONE)

/** A header is read with less care than a command: whatever letters an id has there, and a version that may be any. */
const headersOf = ({ token, opdrachtId, verwachteVersie, trace }: Beside): Record<string, string> => ({
  'content-type': 'application/json',
  'idempotency-key': isUuidv7(opdrachtId) ? opdrachtId : NONE,
  ...(token !== null && { authorization: `Bearer ${token}` }),
  ...(verwachteVersie !== null && { 'if-match': typeof verwachteVersie === 'number' ? `"${verwachteVersie}"` : NONE }),
  ...(trace !== null && /^[\da-f-]+$/.test(trace) && { traceparent: trace })
})

type Beside = Pick<EncodedCommand, 'token' | 'verwachteVersie' | 'trace'> & { readonly opdrachtId: string }

const readAnswer = async (answer: Response): Promise<Heard> => {
  const lijf = await answer.text()
  const wait = answer.headers.get('retry-after')
  return heardFrom({ status: answer.status, lijf, ...(wait !== null && { retryAfter: Number(wait) }) })
}

const absent = (): EncodedAnswer => {
  const body = problem('ONBEKEND')
  return { status: body.status, lijf: JSON.stringify(body) }
}

/** With the id to repeat it with: it may have been chosen here. */
const unknown = (opdrachtId: string): EncodedAnswer => {
  const body = problem('UITKOMST_ONBEKEND', undefined, { opdrachtId })
  return { status: body.status, lijf: JSON.stringify(body), retryAfter: 1 }
}
