// SPDX-License-Identifier: EUPL-1.2
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

/**
 * Holds back what the page asks for until it is let through or fails. Everything else comes as ever: catching all that
 * is asked would fetch the files of the application without a cache.
 */
export async function holdBack({ context, page }: Visitor, what: keyof typeof HELD = 'answers'): Promise<Held> {
  const session = await context.newCDPSession(page)
  const waiting = new Set<string>()
  let fails = false
  const refuse = (requestId: string) =>
    // A page that is left takes its questions along.
    session.send('Fetch.failRequest', { requestId, errorReason: 'Failed' }).catch(() => {})
  session.on('Fetch.requestPaused', ({ requestId }) => {
    if (fails) void refuse(requestId)
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
