// SPDX-License-Identifier: EUPL-1.2
import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Header value by which processes of ours know each other: `Dienst <key>`. */
export const serviceAuthorization = (key: string): string => `Dienst ${key}`

/** Header in which a process of ours shows the key beside the token of the person it speaks for. */
export const SERVICE_HEADER = 'naober-dienst'

/** Tells whether an Authorization header carries the service key; without a key nobody does. */
export const serviceKeyCheck = (key: string | null): ((authorization: string | undefined) => boolean) => {
  if (key === null) return () => false
  const expected = digest(serviceAuthorization(key))
  return (authorization) => authorization !== undefined && timingSafeEqual(digest(authorization), expected)
}

/** Tells whether a request comes from a process of ours: one that reads for itself, or that speaks for a person. */
export const comesFromOurs = (isService: ReturnType<typeof serviceKeyCheck>, headers: IncomingHttpHeaders): boolean =>
  [headers.authorization, headers[SERVICE_HEADER]].flat().some(isService)
