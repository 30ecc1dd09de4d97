// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance, FastifyReply } from 'fastify'
import { TechnicalError } from '../errors/problem.ts'

/** How long what is under way may take while the server closes, in ms. */
export const LAST_MS = 4_000

const closings = new WeakMap<FastifyInstance['server'], AbortSignal>()

/**
 * Aborted when the server begins to close: what would go on by itself ends by it, and nothing of the kind begins after
 * it, for who is ended comes back and its connection may still lead here. One per server; to be asked for before it
 * listens.
 */
export const closingOf = (app: FastifyInstance): AbortSignal => {
  const known = closings.get(app.server)
  if (known !== undefined) return known
  const closing = new AbortController()
  app.addHook('preClose', async () => closing.abort())
  closings.set(app.server, closing.signal)
  return closing.signal
}

/** Whoever only asks loses nothing by an answer that does not come. */
const ASKING = ['GET', 'HEAD', 'OPTIONS']

/**
 * While the server closes, every answer is the last of its connection. Fastify says so with requests that come after;
 * what was under way would leave its connection open, and the server would wait for it. What is not answered within
 * `lastMs` is told to come back: a question that waits for another process must not keep this one from ending. Answers
 * that have begun are left to who writes them.
 */
export const closesInTime = (app: FastifyInstance, lastMs: number): void => {
  const underWay = new Set<FastifyReply>()
  const closing = closingOf(app)
  let late: NodeJS.Timeout | undefined
  app.addHook('onRequest', (_request, reply, done) => {
    underWay.add(reply)
    reply.raw.once('close', () => {
      underWay.delete(reply)
      // A stream that began before has not said that it is the last of its connection.
      if (closing.aborted) setImmediate(() => app.server.closeIdleConnections())
    })
    done()
  })
  const unanswered = (): FastifyReply[] => [...underWay].filter(({ raw }) => !raw.headersSent)
  closing.addEventListener('abort', () => {
    for (const reply of unanswered()) reply.header('connection', 'close')
    late = setTimeout(() => {
      for (const reply of unanswered()) {
        reply.send(new TechnicalError(ASKING.includes(reply.request.method) ? 'STOPT' : 'UITKOMST_ONBEKEND'))
      }
    }, lastMs).unref()
  })
  app.addHook('onClose', async () => clearTimeout(late))
}
