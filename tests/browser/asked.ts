// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Request } from 'playwright-core'

const DOCUMENTS: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../gateway/web/src/gql/persisted-documents.json'), 'utf8')
)

/** What the page asked of GraphQL. */
export interface Asked {
  readonly kind: 'query' | 'mutation'
  /** Of the registered operation. */
  readonly name: string
}

/** Undefined for a request that asks nothing of GraphQL, or nothing that is registered. */
export function askedIn(request: Request): Asked | undefined {
  if (new URL(request.url()).pathname !== '/graphql' || request.method() !== 'POST') return undefined
  const [, kind, name] =
    /\b(query|mutation) (\w+)/.exec(DOCUMENTS[request.postDataJSON()?.extensions?.persistedQuery?.sha256Hash] ?? '') ??
    []
  return (kind === 'query' || kind === 'mutation') && name !== undefined ? { kind, name } : undefined
}

/** The command that a request brings the platform, or the list of an import; undefined where it only looks. */
export function changeIn(request: Request): string | undefined {
  const { pathname } = new URL(request.url())
  if (pathname.startsWith('/import/') && request.method() !== 'GET') return `${request.method()} ${pathname}`
  const asked = askedIn(request)
  return asked?.kind === 'mutation' ? asked.name : undefined
}
