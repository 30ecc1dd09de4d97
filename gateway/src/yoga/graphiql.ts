// SPDX-License-Identifier: EUPL-1.2
import type { FastifyReply, FastifyRequest } from 'fastify'

const VOORBEELD = `# Wat is er in een gemeente?
query {
  gemeente(code: "GM9901") {
    naam
    initiatieven(first: 5) {
      nodes { naam fase }
    }
  }
}
`

/** The page carries all its code inline and its workers as blobs: it needs nothing from elsewhere, and may load nothing. */
const POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'unsafe-eval' blob:",
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'"
].join('; ')

/** Whether a browser opens the address itself. */
export const wantsPage = (request: FastifyRequest): boolean =>
  request.method === 'GET' && request.headers.accept?.includes('text/html') === true

/** GraphiQL from its npm package. Nine megabytes, so loaded only when somebody opens it. */
export const graphiql = async (reply: FastifyReply): Promise<FastifyReply> => {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
  const page = renderGraphiQL({ title: 'Naober GraphiQL', defaultQuery: VOORBEELD })
  return reply.type('text/html; charset=utf-8').header('content-security-policy', POLICY).send(page)
}
