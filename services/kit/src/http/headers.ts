// SPDX-License-Identifier: EUPL-1.2
import type { IncomingHttpHeaders } from 'node:http'

/** The bearer token of a request, or null. The name of a scheme is one in whatever letters (RFC 9110, section 11.1). */
export const bearerOf = ({ authorization = '' }: IncomingHttpHeaders): string | null =>
  /^bearer +(.+)$/i.exec(authorization)?.[1] ?? null

/** `WWW-Authenticate` of an answer 401: that a token is asked, or that the one that was sent does not hold (RFC 6750). */
export const challengeOf = (headers: IncomingHttpHeaders): string =>
  `Bearer realm="naober"${bearerOf(headers) === null ? '' : ', error="invalid_token"'}`

/** The command id of a request (`Idempotency-Key`), or null when the door may choose one. */
export const commandIdOf = (headers: IncomingHttpHeaders): string | null => {
  const key = headers['idempotency-key']
  return typeof key === 'string' ? key.replace(/^"|"$/g, '').toLowerCase() : null
}

/** The version in `If-Match: "3"`, or null without the header; what is no version goes to the door as it was sent. */
export const expectedVersionOf = (headers: IncomingHttpHeaders): number | string | null => {
  const match = headers['if-match']
  if (match === undefined || match === '*') return null
  const version = /^"(\d{1,15})"$/.exec(match)?.[1]
  return version === undefined ? match : Number(version)
}

/** The W3C trace context of a request, or null. */
export const traceOf = (headers: IncomingHttpHeaders): string | null =>
  typeof headers.traceparent === 'string' ? headers.traceparent : null

/** Asks a proxy to hand on at once what comes, as nginx understands it: it would keep news until there is enough of it. */
export const AT_ONCE = { 'x-accel-buffering': 'no' } as const
