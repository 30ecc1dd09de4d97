// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Visitor } from './visitor.ts'

/** What a page asks for and does not get. */
export interface Held {
  /** Lets what was held back through, and holds nothing back from here on. */
  letThrough(): Promise<void>
  /** Lets what was held back fail, and whatever is asked from here on. */
  fail(): Promise<void>
}

/** What can be held back: the answers to what the page asks, or the code of its screens. */
const HELD = {
  answers: { resourceType: 'Fetch' },
  screens: { resourceType: 'Script', urlPattern: '*/Scherm-*.js' }
} as const

/** The operations that a page can ask, by hash. */
const OPERATIONS: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../gateway/web/src/gql/persisted-documents.json'), 'utf8')
)

/** Whether a request asks one of these operations. */
const asks = (names: readonly string[], body: string): boolean => {
  const [hash = ''] = /[0-9a-f]{64}/.exec(body) ?? []
  return names.some((name) => OPERATIONS[hash]?.includes(`query ${name}(`))
}

/**
 * Holds back what the page asks for, or of its questions only these, until it is let through or fails. Everything else comes as ever: catching all that
 * is asked would fetch the files of the application without a cache.
 */
export async function holdBack(
  { context, page }: Visitor,
  what: keyof typeof HELD = 'answers',
  only: readonly string[] | null = null
): Promise<Held> {
  const session = await context.newCDPSession(page)
  const waiting = new Set<string>()
  let fails = false
  const refuse = (requestId: string) =>
    // A page that is left takes its questions along.
    session.send('Fetch.failRequest', { requestId, errorReason: 'Failed' }).catch(() => {})
  session.on('Fetch.requestPaused', ({ requestId, request }) => {
    if (only !== null && !asks(only, request.postData ?? '')) void session.send('Fetch.continueRequest', { requestId })
    else if (fails) void refuse(requestId)
    else waiting.add(requestId)
  })
  await session.send('Fetch.enable', { patterns: [HELD[what]] })
  return {
    letThrough: async () => {
      await session.send('Fetch.disable')
      await session.detach()
    },
    fail: async () => {
      fails = true
      await Promise.all([...waiting].map(refuse))
    }
  }
}
