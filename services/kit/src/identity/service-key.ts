// SPDX-License-Identifier: EUPL-1.2
import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Header value by which processes of ours know each other: `Dienst <key>`. */
export const serviceAuthorization = (key: string): string => `Dienst ${key}`

/** Header in which a process of ours shows the key beside the token of the person it speaks for. */
export const SERVICE_HEADER = 'naober-dienst'

/**
 * Tells whether an Authorization header carries one of the service keys: the present one, or the one before it while
 * keys are changed. Without a key nobody does.
 */
export const serviceKeyCheck = (
  ...keys: readonly (string | null)[]
): ((authorization: string | undefined) => boolean) => {
  const expected = keys.flatMap((key) => (key === null ? [] : [digest(serviceAuthorization(key))]))
  return (authorization) => {
    if (authorization === undefined) return false
    const shown = digest(authorization)
    return expected.some((one) => timingSafeEqual(shown, one))
  }
}

/** Tells whether a request comes from a process of ours: one that reads for itself, or that speaks for a person. */
export const comesFromOurs = (isService: ReturnType<typeof serviceKeyCheck>, headers: IncomingHttpHeaders): boolean =>
  [headers.authorization, headers[SERVICE_HEADER]].flat().some(isService)
