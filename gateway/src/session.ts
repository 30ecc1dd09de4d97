// SPDX-License-Identifier: EUPL-1.2
import type { IncomingHttpHeaders } from 'node:http'

/** Cookie that holds the token of a browser: out of reach of scripts, never sent by another site. */
export const SESSION_COOKIE = 'naober_sessie'

/**
 * The token a request speaks with: its bearer token, or the session cookie where the browser says the request comes
 * from our own pages. Null: the public.
 */
export const tokenOf = (headers: IncomingHttpHeaders): string | null => {
  const { authorization } = headers
  if (authorization?.startsWith('Bearer ')) return authorization.slice(7)
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return null
  return cookieOf(headers.cookie)
}

const cookieOf = (header: string | undefined): string | null => {
  for (const part of header?.split(';') ?? []) {
    const [naam, waarde] = part.trim().split('=')
    if (naam === SESSION_COOKIE && waarde) return waarde
  }
  return null
}

/** Set-Cookie value that keeps a token, or, without one, takes it away. */
export const sessionCookie = (token: string | null, secure: boolean): string => {
  const lasts = token === null ? 'Max-Age=0' : 'Max-Age=43200'
  return `${SESSION_COOKIE}=${token ?? ''}; Path=/; HttpOnly; SameSite=Strict; ${lasts}${secure ? '; Secure' : ''}`
}
