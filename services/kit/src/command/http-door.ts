// SPDX-License-Identifier: EUPL-1.2
import type { Opdrachtcontract } from '@naober/contracts'
import { problem } from '../errors/problem.ts'
import { commandPath } from '../http/paths.ts'
import type { CommandDoor, EncodedAnswer, EncodedCommand } from './encoded.ts'
import { uuidv7 } from './ids.ts'

interface Parts {
  /** Base address per service: `{ initiatieven: 'http://127.0.0.1:4001' }`. */
  readonly addresses: Readonly<Record<string, string>>
  readonly contractNamed: (naam: string) => Opdrachtcontract | undefined
  /** Headers that tell the service that a process of ours sends this. */
  readonly headers?: Readonly<Record<string, string>>
  readonly timeoutMs?: number
}

/**
 * Sends commands to their service over HTTP: the same encoded request, the same answer. A reply that does not come, or
 * does not come from the service, is asked for once more under the same command id, so the command cannot happen twice.
 */
export const httpDoor = ({ addresses, contractNamed, headers = {}, timeoutMs = 5_000 }: Parts): CommandDoor => ({
  ontvang: async (opdracht: EncodedCommand): Promise<EncodedAnswer> => {
    const address = addresses[opdracht.dienst]
    const contract = contractNamed(opdracht.opdracht)
    if (address === undefined || !contract) return fault('ONBEKEND')
    const url = address + commandPath(contract).replace('{id}', encodeURIComponent(opdracht.id ?? ''))
    const init = {
      method: 'POST',
      headers: { ...headers, ...headersOf({ ...opdracht, opdrachtId: opdracht.opdrachtId ?? uuidv7() }) },
      body: opdracht.lijf
    }
    const ask = async (): Promise<EncodedAnswer | undefined> => {
      try {
        const answer = await readAnswer(await fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) }))
        return isSettled(answer) ? answer : undefined
      } catch {
        return undefined
      }
    }
    return (await ask()) ?? (await ask()) ?? fault('UITKOMST_ONBEKEND')
  }
})

/** False where somebody between us and the service answered, or the service could not tell what became of it. */
const isSettled = ({ status, lijf }: EncodedAnswer): boolean =>
  status < 500 || (status !== 502 && status !== 504 && lijf.startsWith('{') && !lijf.includes('"UITKOMST_ONBEKEND"'))

const headersOf = (opdracht: EncodedCommand): Record<string, string> => ({
  'content-type': 'application/json',
  ...(opdracht.token !== null && { authorization: `Bearer ${opdracht.token}` }),
  ...(opdracht.opdrachtId !== null && { 'idempotency-key': opdracht.opdrachtId }),
  ...(opdracht.verwachteVersie !== null && { 'if-match': `"${opdracht.verwachteVersie}"` }),
  ...(opdracht.trace !== null && { traceparent: opdracht.trace })
})

const readAnswer = async (answer: Response): Promise<EncodedAnswer> => {
  const lijf = await answer.text()
  const wait = answer.headers.get('retry-after')
  return { status: answer.status, lijf, ...(wait !== null && { retryAfter: Number(wait) }) }
}

const fault = (code: 'ONBEKEND' | 'UITKOMST_ONBEKEND'): EncodedAnswer => {
  const body = problem(code)
  return { status: body.status, lijf: JSON.stringify(body), ...(body.status === 503 && { retryAfter: 1 }) }
}
