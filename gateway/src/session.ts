// SPDX-License-Identifier: EUPL-1.2
import type { IncomingHttpHeaders } from 'node:http'
import type { Wie } from '@naober/contracts'
import { TechnicalError } from '@naober/kit/errors/problem'
import { bearerOf } from '@naober/kit/http/headers'
import type { Identity } from '@naober/kit/identity/identity'

/** Cookie that holds the token of a browser: out of reach of scripts, never sent by another site. */
export const SESSION_COOKIE = 'naober_sessie'

/** A token, and where a request carried it. */
export type Carried =
  | { readonly van: 'AUTHORIZATION' | 'COOKIE'; readonly token: string }
  | { readonly van: 'NERGENS'; readonly token: null }

const NOWHERE: Carried = { van: 'NERGENS', token: null }

/**
 * The token a request speaks with: its bearer token, or the session cookie where the browser says the request comes
 * from our own pages. From nowhere: the public.
 */
export const tokenOf = (headers: IncomingHttpHeaders): Carried => {
  const bearer = bearerOf(headers)
  if (bearer !== null) return { van: 'AUTHORIZATION', token: bearer }
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return NOWHERE
  const token = cookieOf(headers.cookie)
  return token === null ? NOWHERE : { van: 'COOKIE', token }
}

/** Who a request speaks for. */
export interface Session {
  readonly wie: Wie
  readonly token: string | null
  /** Its cookie holds a token that does not verify (any more): it speaks for the public, and the cookie has to go. */
  readonly ended: boolean
}

/**
 * Throws NIET_INGELOGD for a bad token in Authorization: who sends one chose to. A cookie is sent by itself, so a bad
 * one, such as from before a restart of the demo, may not shut anybody out.
 */
export const sessionOf = async (identity: Identity, headers: IncomingHttpHeaders): Promise<Session> => {
  const { van, token } = tokenOf(headers)
  const known = identity.known(token)
  if (known) return { wie: known, token, ended: false }
  try {
    return { wie: await identity.whoIs(token), token, ended: false }
  } catch (error) {
    if (van !== 'COOKIE' || !(error instanceof TechnicalError) || error.code !== 'NIET_INGELOGD') throw error
    return { wie: await identity.whoIs(null), token: null, ended: true }
  }
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
