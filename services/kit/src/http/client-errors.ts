// SPDX-License-Identifier: EUPL-1.2
import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { TechnicalCodeName } from '../errors/codes.ts'
import { problem } from '../errors/problem.ts'

const CODES: Readonly<Record<string, TechnicalCodeName>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 'TE_TRAAG',
  HPE_HEADER_OVERFLOW: 'TE_GROOT'
}

/**
 * Answers what never became a request (it is no HTTP, its head is too long or does not come) as every other fault is
 * answered, and closes the connection: where it ends, and another would begin, is not known. Such a thing has no route
 * and passes no hook, so the headers of every answer are to be given.
 */
export const answerClientErrors =
  (headers: Readonly<Record<string, string>>) =>
  (error: Error & { readonly code?: string }, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || socket.destroyed) return
    const code = CODES[error.code ?? '']
    const said = code === undefined ? problem('ONLEESBAAR', 'Het verzoek is geen geldige HTTP.') : problem(code)
    if (socket.writable) socket.write(answerOf(said.status, headers, JSON.stringify(said)))
    socket.destroySoon()
  }

const answerOf = (status: number, headers: Readonly<Record<string, string>>, body: string): string => {
  const all = {
    ...headers,
    connection: 'close',
    'content-type': 'application/problem+json',
    'content-length': Buffer.byteLength(body)
  }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`
}
